import type { SchemaRule } from './rule.js';
import { compareStability, stabilityOutcomes } from './stability.js';

export const schemaStability: SchemaRule = {
  name: 'schema-stability',
  about: '`x-stability-level` of properties.',
  outcomes: stabilityOutcomes,
  compare: (old, next) => compareStability(old.note, next.note),
};
