import { lowerLimitRule } from './limit-rule.js';

export const minLength = lowerLimitRule('minLength', {
  name: 'min-length',
  type: 'string',
  unit: 'characters',
});
