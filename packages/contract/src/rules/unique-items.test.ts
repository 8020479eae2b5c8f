import { testRule } from '../../test/test-rule.js';
import { uniqueItems } from './unique-items.js';

const list = { type: 'array' };
const once = { ...list, uniqueItems: true };

testRule(uniqueItems, {
  schemas: [
    ['No item twice.', list, once, { 'unique-items-set': ['breaking', 'info'] }],
    ['Items as often as you like.', once, list, { 'unique-items-unset': ['info', 'breaking'] }],
    ['It says that an item may come twice.', list, { ...list, uniqueItems: false }, {}],
    ['No item of a text twice.', { type: 'string' }, { type: 'string', uniqueItems: true }, {}],
  ],
});
