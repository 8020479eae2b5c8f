import { presenceRule } from './presence-rule.js';

export const unevaluated = presenceRule({
  name: 'unevaluated-properties',
  keyword: 'unevaluatedProperties',
  what: 'properties that no part names',
  read: (shape) => shape.unevaluated,
});
