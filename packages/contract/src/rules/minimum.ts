import { boundRule } from './bound-rule.js';

export const minimum = boundRule('minimum');
