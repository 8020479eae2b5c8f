import { testConfig } from '../../vitest.shared.mjs';

export default testConfig('@buddykit/mock-server', {
  // The properties take longer when BUDDYKIT_CASES asks for more of them.
  testTimeout: 60_000,
  // Every test has a server of its own, so the files may share what they import: that halves the time.
  isolate: false,
});
