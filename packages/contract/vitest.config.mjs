import { testConfig } from '../../vitest.shared.mjs';

export default testConfig('@buddykit/contract', { testTimeout: 60_000 });
