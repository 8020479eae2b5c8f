import { presenceRule } from './presence-rule.js';

export const propertyNames = presenceRule({
  name: 'property-names',
  keyword: 'propertyNames',
  what: 'the names of its properties',
  read: (shape) => shape.propertyNames,
});
