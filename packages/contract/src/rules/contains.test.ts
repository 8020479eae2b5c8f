import { testRule } from '../../test/test-rule.js';
import { contains } from './contains.js';

const list = { type: 'array', items: { type: 'integer' } };
const holding = (more: object = {}) => ({ ...list, contains: { const: 7 }, ...more });

testRule(contains, {
  schemas: [
    ['An item that must be there.', list, holding(), { 'contains-added': ['breaking', 'info'] }],
    ['An item that need not be there.', holding(), list, { 'contains-removed': ['info', 'breaking'] }],
    [
      'More of them.',
      holding(),
      holding({ minContains: 2 }),
      { 'contains-min-increased': ['breaking', 'info'] },
    ],
    [
      'Fewer of them.',
      holding({ minContains: 2 }),
      holding(),
      { 'contains-min-decreased': ['info', 'breaking'] },
    ],
    [
      'Not as many of them.',
      holding(),
      holding({ maxContains: 2 }),
      { 'contains-max-decreased': ['breaking', 'info'] },
    ],
    [
      'As many of them as you like.',
      holding({ maxContains: 2 }),
      holding(),
      { 'contains-max-increased': ['info', 'breaking'] },
    ],
    ['The number that is meant anyway.', holding(), holding({ minContains: 1 }), {}],
    [
      'What must be there stands in another order.',
      { allOf: [holding(), { contains: { const: 8 } }] },
      { allOf: [{ contains: { const: 8 } }, holding()] },
      {},
    ],
    ['How many of nothing.', list, { ...list, minContains: 2 }, {}],
    [
      'Another item.',
      holding(),
      { ...list, contains: { const: 8 } },
      { 'enum-value-removed': ['breaking', 'info/breaking'], 'enum-value-added': ['info', 'breaking'] },
    ],
  ],
});
