import { upperLimitRule } from './limit-rule.js';

export const maxItems = upperLimitRule('maxItems', { name: 'max-items', type: 'array', unit: 'items' });
