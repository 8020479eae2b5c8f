import { upperLimitRule } from './limit-rule.js';

export const maxProperties = upperLimitRule('maxProperties', {
  name: 'max-properties',
  type: 'object',
  unit: 'properties',
});
