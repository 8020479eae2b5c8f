import { upperLimitRule } from './limit-rule.js';

export const maxLength = upperLimitRule('maxLength', {
  name: 'max-length',
  type: 'string',
  unit: 'characters',
});
