import { lowerLimitRule } from './limit-rule.js';

export const minProperties = lowerLimitRule('minProperties', {
  name: 'min-properties',
  type: 'object',
  unit: 'properties',
});
