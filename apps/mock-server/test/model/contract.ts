import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';
import type { Schema, SchemaSource } from '@buddykit/arbitrary';
import { type Operation, type OperationId, operations } from '@buddykit/core';

interface Parameter {
  readonly $ref?: string;
  readonly name?: string;
  readonly in?: string;
  readonly schema?: Schema;
}

interface PathItem {
  readonly parameters?: readonly Parameter[];
  readonly [method: string]:
    | { readonly parameters?: readonly Parameter[] }
    | readonly Parameter[]
    | undefined;
}

/** The resolved contract, as far as the tests read it. */
export interface Contract extends SchemaSource {
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: SchemaSource['components'] & {
    readonly parameters: Readonly<Record<string, Parameter>>;
  };
}

export const contract = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@buddykit/core/openapi.json'), 'utf8'),
) as Contract; // What it is, core's tests say.

/** Every operation of the contract with its row. */
export const rows = Object.entries<Operation>(operations).map(([id, row]) => ({
  id: id as OperationId,
  row,
}));

/** The row of an operation. */
export function rowOf(id: OperationId): Operation {
  return operations[id];
}

/** The schemas of the parameters in the query of an operation, by name. */
export function querySchemas(id: OperationId): [string, Schema][] {
  const { path, method } = rowOf(id);
  const item = contract.paths[path];
  const own = item?.[method.toLowerCase()] as { parameters?: readonly Parameter[] } | undefined;
  const all = [...(item?.parameters ?? []), ...(own?.parameters ?? [])].map(resolve);
  return all.flatMap(({ name, in: place, schema }) =>
    place === 'query' && name !== undefined && schema !== undefined ? [[name, schema]] : [],
  );
}

function resolve(parameter: Parameter): Parameter {
  const { $ref } = parameter;
  return $ref === undefined
    ? parameter
    : (contract.components.parameters[$ref.slice($ref.lastIndexOf('/') + 1)] ?? {});
}

/** How many cases each property tries; BUDDYKIT_CASES multiplies it. */
export function cases(count: number): { numRuns: number } {
  return { numRuns: Math.ceil(count * Number(process.env.BUDDYKIT_CASES ?? 1)) };
}
