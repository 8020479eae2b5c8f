import { testRule } from '../../test/test-rule.js';
import { knownValues } from './known-values.js';

const text = { type: 'string' };
const open = (...values: string[]) => ({ anyOf: [{ ...text, enum: values }, text] });
const extensible = (...values: string[]) => ({ ...text, 'x-extensible-enum': values });

testRule(knownValues, {
  schemas: [
    ['One more value beside any text.', open('a'), open('a', 'b'), { 'known-value-added': ['info', 'info'] }],
    [
      'One value less beside any text.',
      open('a', 'b'),
      open('a'),
      { 'known-value-removed': ['info', 'info'] },
    ],
    [
      'One more value of an extensible list.',
      extensible('a'),
      extensible('a', 'b'),
      { 'known-value-added': ['info', 'info'] },
    ],
    [
      'One value less of an extensible list.',
      extensible('a', 'b'),
      extensible('a'),
      { 'known-value-extensible-removed': ['breaking', 'info'] },
    ],
    ['Another order.', extensible('a', 'b'), extensible('b', 'a'), {}],
    ['A list of known values where none was.', text, extensible('a'), {}],
    ['Any text, and known ones of it.', text, open('a'), {}],
  ],
});
