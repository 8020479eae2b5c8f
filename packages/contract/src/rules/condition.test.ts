import { object } from '../../test/documents.js';
import { testRule } from '../../test/test-rule.js';
import { condition } from './condition.js';

const text = { type: 'string' };
const plain = object({ a: text, b: text });
const has = (name: string) => ({ required: [name] });
const asked = (more: object) => ({ ...plain, if: has('a'), ...more });

testRule(condition, {
  schemas: [
    [
      'A condition where none was.',
      plain,
      asked({ then: has('b') }),
      { 'condition-added': ['breaking', 'info'] },
    ],
    [
      'No condition any more.',
      asked({ then: has('b') }),
      plain,
      { 'condition-removed': ['info', 'breaking'] },
    ],
    [
      'Another test.',
      asked({ then: has('b') }),
      { ...plain, if: has('c'), then: has('b') },
      { 'condition-changed': ['breaking', 'breaking'] },
    ],
    [
      'A consequence where the test is met.',
      asked({ else: has('b') }),
      asked({ else: has('b'), then: has('b') }),
      { 'condition-then-added': ['breaking', 'info'] },
    ],
    [
      'No consequence where the test is met.',
      asked({ else: has('b'), then: has('b') }),
      asked({ else: has('b') }),
      { 'condition-then-removed': ['info', 'breaking'] },
    ],
    [
      'A consequence where the test is not met.',
      asked({ then: has('b') }),
      asked({ then: has('b'), else: has('b') }),
      { 'condition-else-added': ['breaking', 'info'] },
    ],
    [
      'No consequence where the test is not met.',
      asked({ then: has('b'), else: has('b') }),
      asked({ then: has('b') }),
      { 'condition-else-removed': ['info', 'breaking'] },
    ],
    [
      'A stricter consequence.',
      asked({ then: has('b') }),
      asked({ then: { required: ['b', 'c'] } }),
      { 'property-became-required': ['breaking', 'info'] },
    ],
    [
      'Conditions stand in another order.',
      { allOf: [asked({ then: has('b') }), { if: has('b'), else: has('c') }] },
      { allOf: [{ if: has('b'), else: has('c') }, asked({ then: has('b') })] },
      {},
    ],
    ['A test without consequences.', plain, asked({}), {}],
    [
      'The same condition in a part of its own.',
      asked({ then: has('b') }),
      { allOf: [plain, { if: has('a'), then: has('b') }] },
      {},
    ],
  ],
});
