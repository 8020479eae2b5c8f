import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';
import type { SchemaSource } from '@buddykit/arbitrary';
import { type Operation, type OperationId, operations } from '@buddykit/core';
import * as validators from '@buddykit/core/validators';
import type * as z from 'zod';

/** The resolved contract, as other packages get it. */
export const contract = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@buddykit/core/openapi.json'), 'utf8'),
) as SchemaSource; // It is what the emitter wrote; the tests below say what it must be.

/** The names of all schemas. */
export const names = Object.keys(contract.components.schemas);

const rows = Object.entries<Operation>(operations) as [OperationId, Operation][];

/** Every operation whose request has a body, with its schema. */
export const requests = rows.flatMap(([id, { body }]) => (body === undefined ? [] : [{ id, schema: body }]));

/** Every operation whose successful response has a body, with its schema. */
export const responses = rows.flatMap(([id, { response }]) =>
  response === undefined ? [] : [{ id, schema: response }],
);

/** The validator of a schema. */
export function validatorOf(name: string): z.ZodType {
  const all: Record<string, z.ZodType> = { ...validators };
  const found = all[name];
  if (found === undefined) throw new Error(`There is no validator for ${name}.`);
  return found;
}

/** How many bodies each property tries; BUDDYKIT_CASES multiplies it. */
export function cases(count: number): { numRuns: number } {
  return { numRuns: Math.ceil(count * Number(process.env.BUDDYKIT_CASES ?? 1)) };
}
