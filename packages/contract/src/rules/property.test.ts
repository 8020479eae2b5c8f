import { object } from '../../test/documents.js';
import { testRule } from '../../test/test-rule.js';
import { property } from './property.js';

const text = { type: 'string' };
const one = object({ a: text });
const two = (more: object = {}) => object({ a: text, b: { ...text, ...more } });
const needed = (more: object = {}) => ({ ...two(more), required: ['b'] });

testRule(property, {
  schemas: [
    ['A new optional one.', one, two(), { 'property-added': ['info', 'info'] }],
    ['A new required one.', one, needed(), { 'property-required-added': ['breaking', 'info'] }],
    [
      'A new required one with a default.',
      one,
      needed({ default: 'x' }),
      { 'property-required-added': ['breaking', 'info'] },
    ],
    [
      'A new required one that is read-only.',
      one,
      needed({ readOnly: true }),
      { 'property-required-added': [null, 'info'] },
    ],
    [
      'A new required one that is write-only.',
      one,
      needed({ writeOnly: true }),
      { 'property-required-added': ['breaking', null] },
    ],
    ['An optional one goes.', two(), one, { 'property-removed': ['warning/breaking', 'warning/breaking'] }],
    [
      'A required one goes.',
      needed(),
      one,
      { 'property-required-removed': ['warning/breaking', 'breaking'] },
    ],
    [
      'A read-only one goes.',
      two({ readOnly: true }),
      one,
      { 'property-removed': [null, 'warning/breaking'] },
    ],
    [
      'A write-only one goes.',
      two({ writeOnly: true }),
      one,
      { 'property-removed': ['warning/breaking', null] },
    ],
    ['One is told in a part of its own.', two(), { allOf: [one, object({ b: text })] }, {}],
    ['They stand in another order.', two(), object({ b: text, a: text }), {}],
  ],
});
