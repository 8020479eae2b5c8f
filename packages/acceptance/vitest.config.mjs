import { testConfig } from '../../vitest.shared.mjs';

// The tests wait for processes that they start, so two files can be under way.
export default testConfig('@buddykit/acceptance', { maxWorkers: 2 });
