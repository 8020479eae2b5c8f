import { compareLifecycles, readLifecycle } from './lifecycle.js';
import { lifecycleOutcomes } from './lifecycle-outcomes.js';
import type { SchemaRule } from './rule.js';

export const schemaDeprecation: SchemaRule = {
  name: 'schema',
  about: '`deprecated` and `x-sunset` of properties.',
  outcomes: lifecycleOutcomes,
  compare: (old, next) => compareLifecycles(readLifecycle(old.note), readLifecycle(next.note)),
};
