import { object } from '../../test/documents.js';
import { testRule } from '../../test/test-rule.js';
import { dependentRequired } from './dependent-required.js';

const text = { type: 'string' };
const plain = object({ a: text, b: text, c: text });
const bringing = (...names: string[]) => ({ ...plain, dependentRequired: { a: names } });

testRule(dependentRequired, {
  schemas: [
    [
      'One property brings another.',
      plain,
      bringing('b'),
      { 'dependent-required-added': ['breaking', 'info'] },
    ],
    [
      'It brings one more.',
      bringing('b'),
      bringing('b', 'c'),
      { 'dependent-required-added': ['breaking', 'info'] },
    ],
    [
      'It brings none any more.',
      bringing('b'),
      plain,
      { 'dependent-required-removed': ['info', 'breaking'] },
    ],
    [
      'It brings another one.',
      bringing('b'),
      bringing('c'),
      {
        'dependent-required-added': ['breaking', 'info'],
        'dependent-required-removed': ['info', 'breaking'],
      },
    ],
    ['The same in another order.', bringing('b', 'c'), bringing('c', 'b'), {}],
    ['It brings nothing.', plain, bringing(), {}],
    [
      'It brings what is required anyway.',
      { ...plain, required: ['b'] },
      { ...bringing('b'), required: ['b'] },
      {},
    ],
    ['The old spelling.', bringing('b'), { ...plain, dependencies: { a: ['b'] } }, {}],
  ],
});
