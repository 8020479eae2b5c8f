import { testConfig } from '../../vitest.shared.mjs';

export default testConfig('@buddykit/mock-server', {
  // The properties take longer when BUDDYKIT_CASES asks for more of them.
  testTimeout: 60_000,
});
