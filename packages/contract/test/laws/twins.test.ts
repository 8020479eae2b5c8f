import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffContracts } from '../../src/index.js';
import { inRequest, inResponse, type Json } from '../documents.js';
import { cases } from './cases.js';
import { pair } from './pairs.js';
import { refactor } from './refactorings.js';

/** The schema as OpenAPI 3.0 spells it. */
function toOld(schema: Json): Json {
  return [withFlag, withoutNullBranch, withoutConstant, withFlags].reduce((own, spell) => spell(own), schema);
}

function withFlag({ type, ...others }: Json): Json {
  if (!Array.isArray(type)) return { ...others, ...(type !== undefined && { type }) };
  return { ...others, type: type[0], nullable: true };
}

function withoutNullBranch(schema: Json): Json {
  const keyword = ['anyOf', 'oneOf'].find((key) => listOf(schema[key]).some(isNull));
  // Of a flag beside a list of values that lacks null, readers think one thing or the other.
  if (keyword === undefined || Object.keys(schema).length > 1) return schema;
  const branches = listOf(schema[keyword]).filter((branch) => !isNull(branch));
  return branches.length === 0 ? schema : { ...schema, [keyword]: branches, nullable: true };
}

function withoutConstant({ const: value, ...others }: Json): Json {
  return value === undefined ? others : { ...others, enum: [value] };
}

function withFlags(schema: Json): Json {
  const { exclusiveMinimum, exclusiveMaximum, ...others } = schema;
  return {
    ...others,
    ...(exclusiveMinimum !== undefined && { minimum: exclusiveMinimum, exclusiveMinimum: true }),
    ...(exclusiveMaximum !== undefined && { maximum: exclusiveMaximum, exclusiveMaximum: true }),
  };
}

function isNull(schema: unknown): boolean {
  return JSON.stringify(schema) === '{"type":"null"}';
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** What 3.0 cannot say at all, or what its readers do not agree on. */
function isBeyondOld(schema: Json): boolean {
  const text = JSON.stringify(schema);
  const isBoth = (kind: string) =>
    text.includes(`"${kind}imum"`) && text.includes(`"exclusive${toUpper(kind)}imum"`);
  const isNullListed = /"enum":\[[^\]]*null|"const":null|"type":\["[a-z]+","null"\],[^}]*"enum"/.test(text);
  const isBesideReference = /"\$ref":"[^"]*",|,"\$ref"/.test(text);
  return isNullListed || isBesideReference || isBoth('min') || isBoth('max');
}

function toUpper(kind: string): string {
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
}

test('Nothing is told of a contract of 3.0 that becomes one of 3.1, and of the way back.', () => {
  fc.assert(
    fc.property(pair, fc.constantFrom(inRequest, inResponse), ({ old, components }, place) => {
      const schemas = components;
      const before = refactor(old, toOld);
      fc.pre(!isBeyondOld({ old, schemas }) && !JSON.stringify(before).includes('"null"'));
      const oldComponents = Object(refactor({ properties: schemas }, toOld)).properties;
      const twins = [
        place(before, { schemas: oldComponents, openapi: '3.0.3' }),
        place(old, { schemas, openapi: '3.1.0' }),
      ] as const;
      expect(diffContracts(...twins).findings).toEqual([]);
      expect(diffContracts(twins[1], twins[0]).findings).toEqual([]);
    }),
    cases(300),
  );
});
