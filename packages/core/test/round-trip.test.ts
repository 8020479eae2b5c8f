import * as validators from '@buddykit/core/validators';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { contract, names } from './contract.js';
import { normalise } from './normalise.js';

const registry = z.registry<{ id: string }>();
for (const [id, validator] of Object.entries(validators)) registry.add(validator, { id });

/** What zod says of the validators, as schemas that refer to each other like those of the contract. */
const { schemas: said } = z.toJSONSchema(registry, {
  uri: (id) => `#/components/schemas/${id}`,
  io: 'input',
});

describe('a validator, told as a schema', () => {
  it.each(names)('says what the contract says of %s', (name) => {
    expect(normalise(said[name])).toEqual(normalise(contract.components.schemas[name]));
  });

  it('exists for every schema of the contract, and for nothing else', () => {
    expect(Object.keys(said).sort()).toEqual([...names].sort());
  });
});

describe('the comparison', () => {
  const schema = {
    type: 'object',
    properties: { a: { type: 'string', minLength: 1 } },
    additionalProperties: false,
  };

  it.each<[string, unknown, unknown]>([
    ['a bound', { type: 'integer', minimum: 1 }, { type: 'integer' }],
    ['a length', { type: 'string', minLength: 1 }, { type: 'string' }],
    ['a pattern', { type: 'string', pattern: 'a' }, { type: 'string', pattern: 'b' }],
    ['a format', { type: 'string', format: 'date-time' }, { type: 'string', format: 'date' }],
    ['a format that is missing', { type: 'string', format: 'date-time' }, { type: 'string' }],
    ['a whole number', { type: 'integer' }, { type: 'number' }],
    ['null', { type: ['string', 'null'] }, { type: 'string' }],
    ['a known value', { type: 'string', enum: ['A', 'B'] }, { type: 'string', enum: ['A'] }],
    ['a constant', { const: 'A' }, { type: 'string' }],
    ['a refused value', { type: 'string', not: { enum: ['A'] } }, { type: 'string', not: { enum: ['B'] } }],
    ['an object that is open', schema, { ...schema, additionalProperties: true }],
    ['a field', schema, { ...schema, properties: {} }],
    ['what lies deeper', schema, { ...schema, properties: { a: { type: 'string' } } }],
    ['a field that may be left out', schema, { ...schema, required: ['a'] }],
    ['an exclusive union', { oneOf: [{ type: 'string' }] }, { anyOf: [{ type: 'string' }] }],
    ['a reference', { $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }],
  ])('sees %s', (_, left, right) => {
    expect(normalise(left)).not.toEqual(normalise(right));
  });
});
