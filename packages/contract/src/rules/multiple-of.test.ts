import { testRule } from '../../test/test-rule.js';
import { multipleOf } from './multiple-of.js';

const number = { type: 'number' };
const steps = (multiple: number) => ({ ...number, multipleOf: multiple });

testRule(multipleOf, {
  schemas: [
    ['Steps where none were.', number, steps(5), { 'multiple-of-set': ['warning/breaking', 'info'] }],
    ['No steps any more.', steps(5), number, { 'multiple-of-unset': ['info', 'breaking'] }],
    ['Longer steps.', steps(5), steps(10), { 'multiple-of-narrowed': ['breaking', 'info'] }],
    ['Shorter steps.', steps(10), steps(5), { 'multiple-of-widened': ['info', 'breaking'] }],
    ['Other steps.', steps(5), steps(3), { 'multiple-of-changed': ['breaking', 'breaking'] }],
    ['Parts of a whole.', steps(0.01), steps(0.1), { 'multiple-of-narrowed': ['breaking', 'info'] }],
    ['Steps that are part of others.', steps(10), { allOf: [steps(10), { multipleOf: 5 }] }, {}],
  ],
});
