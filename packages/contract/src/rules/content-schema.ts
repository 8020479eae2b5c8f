import { presenceRule } from './presence-rule.js';

export const contentSchema = presenceRule({
  name: 'content-schema',
  keyword: 'contentSchema',
  what: 'what the text holds',
  read: (shape) => shape.contentSchema,
});
