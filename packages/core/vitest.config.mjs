import { testConfig } from '../../vitest.shared.mjs';

export default testConfig('@buddykit/core', {
  typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], tsconfig: 'tsconfig.json' },
});
