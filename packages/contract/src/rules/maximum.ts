import { boundRule } from './bound-rule.js';

export const maximum = boundRule('maximum');
