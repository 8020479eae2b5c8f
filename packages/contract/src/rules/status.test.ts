import { testRule } from '../../test/test-rule.js';
import { status } from './status.js';

const answers = (...codes: string[]) => ({
  responses: Object.fromEntries(codes.map((code) => [code, { description: '' }])),
});

testRule(status, {
  answered: [
    [
      'A success goes.',
      answers('200', '201'),
      answers('200'),
      { 'status-success-removed': ['breaking', 'breaking'] },
    ],
    [
      'A success becomes another one.',
      answers('200'),
      answers('202'),
      { 'status-success-removed': ['breaking', 'breaking'], 'status-success-added': ['info', 'warning'] },
    ],
    [
      'A success comes.',
      answers('200'),
      answers('200', '201'),
      { 'status-success-added': ['info', 'warning'] },
    ],
    ['A failure goes.', answers('200', '404'), answers('200'), { 'status-removed': ['breaking', 'info'] }],
    ['A failure comes.', answers('200'), answers('200', '404'), { 'status-added': ['info', 'info'] }],
    ['They stand in another order.', answers('404', '500'), answers('500', '404'), {}],
  ],
});
