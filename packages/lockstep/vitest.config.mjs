import { testConfig } from '../../vitest.shared.mjs';

export default testConfig('@buddykit/lockstep', { testTimeout: 60_000 });
