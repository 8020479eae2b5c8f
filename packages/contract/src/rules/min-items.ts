import { lowerLimitRule } from './limit-rule.js';

export const minItems = lowerLimitRule('minItems', { name: 'min-items', type: 'array', unit: 'items' });
