import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arbitraryOf, mutated, type SchemaSource } from '@buddykit/arbitrary';
import type { Contract } from '@buddykit/codegen';
import { type Operation, operations } from '@buddykit/core';
import { contract as tables } from '@buddykit/core/2026-01';
import { createChecks } from '@buddykit/core/check';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { cases } from './contract.js';
import { compileAll } from './second-opinion.js';

// It is what the emitter wrote; the tests below say what it must be.
const document = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@buddykit/core/2026-01/openapi.json'), 'utf8'),
) as Contract & SchemaSource;

const names = Object.keys(document.components.schemas);
const validators: Readonly<Record<string, () => z.ZodType>> = tables.validators;
const checkOf = compileAll(document.components);
const { checkRequest, checkResponse } = createChecks(tables);
const rows = Object.entries(operations) as [keyof typeof operations, Operation][];

describe('the validators of January 2026', () => {
  it('are there for each schema of its contract, and for none besides', () => {
    expect(Object.keys(validators).sort()).toEqual([...names].sort());
  });

  it.each(names)('agree with ajv on bodies that fit %s, and on those that nearly do', (name) => {
    const accepts = checkOf(name);
    const bodies = fc.oneof(arbitraryOf(document, name), mutated(document, name));
    fc.assert(
      fc.property(bodies, (body) => {
        expect(validators[name]?.().safeParse(body).success).toBe(accepts(body));
      }),
      cases(40),
    );
  });
});

describe('the operations of January 2026', () => {
  const plainPath = (path = '') => path.replaceAll('{domain}', '{workspace}');

  it.each(rows)('have the same address, parameters and statuses: %s', (id, row) => {
    const other: Operation = tables.operations[id];
    expect(other).toMatchObject({ method: row.method, success: row.success, statuses: row.statuses });
    expect([other.path, other.alias ?? '']).toEqual([plainPath(row.path), plainPath(row.alias)]);
    const before = row.parameters.map(({ name, ...rest }) => ({
      ...rest,
      name: name === 'domain' && rest.in === 'path' ? 'workspace' : name,
    }));
    expect(other.parameters).toEqual(before);
  });

  it.each(rows)('have examples that fit: %s', (id) => {
    const { method, path } = tables.operations[id];
    const operation = document.paths[path]?.[method.toLowerCase() as 'get'];
    const [success] = Object.entries(operation?.responses ?? {}).filter(([status]) => status.startsWith('2'));
    for (const body of examplesIn(operation?.requestBody))
      expect(checkRequest(id, body)).toMatchObject({ ok: true });
    for (const body of examplesIn(success?.[1])) expect(checkResponse(id, body)).toEqual([]);
  });
});

function examplesIn(part: { content?: Contract['paths'][string] | object } | undefined): unknown[] {
  const media = Object.values(part?.content ?? {}) as { examples?: Record<string, { $ref?: string }> }[];
  return media.flatMap(({ examples = {} }) =>
    Object.values(examples).map(({ $ref = '' }) => {
      const found = document.components.examples[$ref.slice($ref.lastIndexOf('/') + 1)];
      if (found === undefined) throw new Error(`The contract has no example ${$ref}.`);
      return found.value;
    }),
  );
}

describe('the description of January 2026', () => {
  it('tells each change with its evidence, and what of it is unverified', () => {
    const { description = '' } = document.info;
    expect(description.match(/^- \*\*.*Evidence: /gm)).toHaveLength(12);
    expect(description.match(/Unverified: /g)?.length).toBeGreaterThan(5);
  });
});
