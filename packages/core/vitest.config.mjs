import { testConfig } from '../../vitest.shared.mjs';

export default testConfig('@buddykit/core', {
  // The properties take longer when BUDDYKIT_CASES asks for more of them.
  testTimeout: 60_000,
  typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], tsconfig: 'tsconfig.json' },
});
