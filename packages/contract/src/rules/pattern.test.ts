import { testRule } from '../../test/test-rule.js';
import { pattern } from './pattern.js';

const text = { type: 'string' };
const matching = (expression: string) => ({ ...text, pattern: expression });

testRule(pattern, {
  schemas: [
    ['A pattern where none was.', text, matching('^a'), { 'pattern-added': ['breaking', 'info'] }],
    ['No pattern any more.', matching('^a'), text, { 'pattern-removed': ['info', 'info'] }],
    ['Another pattern.', matching('^a'), matching('^b'), { 'pattern-changed': ['warning/breaking', 'info'] }],
    [
      'A pattern that all texts match.',
      matching('^a'),
      matching('.*'),
      { 'pattern-generalized': ['info', 'info'] },
    ],
    ['A pattern that all texts matched goes.', matching('^.*$'), text, {}],
    ['A pattern that all texts match comes.', text, matching('^.*$'), {}],
    [
      'A pattern instead of one that all texts match.',
      matching('.*'),
      matching('^a'),
      { 'pattern-added': ['breaking', 'info'] },
    ],
    ['The same pattern in a part of its own.', matching('^a'), { allOf: [text, { pattern: '^a' }] }, {}],
    ['A pattern of what is no text.', { type: 'integer' }, { type: 'integer', pattern: '^a' }, {}],
  ],
});
