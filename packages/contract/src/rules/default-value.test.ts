import { object } from '../../test/documents.js';
import { testRule } from '../../test/test-rule.js';
import { defaultValue } from './default-value.js';

const text = { type: 'string' };
const having = (value: unknown) => object({ a: { ...text, default: value } });

testRule(defaultValue, {
  schemas: [
    ['A default where none was.', object({ a: text }), having('x'), { 'default-added': ['info', 'info'] }],
    ['No default any more.', having('x'), object({ a: text }), { 'default-removed': ['info', 'info'] }],
    ['Another default.', having('x'), having('y'), { 'default-changed': ['info', 'info'] }],
    ['The same default with its keys in another order.', having({ b: 1, c: 2 }), having({ c: 2, b: 1 }), {}],
  ],
});
