import { withOrigins } from '../bundle/origins.js';
import { type Contract, endpointsOf, follow, nameOf, type Response, type Schema } from '../contract.js';
import { nameViews } from './name-views.js';
import { resolveSchema } from './resolve-schema.js';
import { separateBranches } from './separate-branches.js';
import type { View } from './view.js';

/**
 * Applies the rules that the contract states in its `info`: gives each direction schemas of its own, flat, with
 * requests closed and answers open. The result is plain OpenAPI that needs no rule to be read.
 */
export function resolveContract(source: Contract): Contract {
  const schemas = new Map<string, Schema>();
  for (const root of rootSchemas(source)) collect(source, root, schemas);
  separateBranches(schemas);
  const names = nameViews(schemas);
  const rename = (value: unknown) => renameReferences(value, names);
  const named = [...schemas].map(([key, schema]): [string, Schema] => [names(key), rename(schema) as Schema]);
  const sorted = Object.fromEntries(named.sort(([left], [right]) => (left < right ? -1 : 1)));
  const { schemas: _, ...components } = rename(markViews(source.components)) as Contract['components'];
  return {
    ...source,
    paths: rename(markViews(source.paths)) as Contract['paths'],
    components: { schemas: sorted, ...components },
  };
}

/** A schema that a body refers to. */
interface Root {
  view: View;
  name: string;
}

function rootSchemas(contract: Contract): Root[] {
  return endpointsOf(contract).flatMap(({ operation }) => {
    const requests = Object.values(operation.requestBody?.content ?? {});
    const responses = Object.values(operation.responses).flatMap((response: Response) =>
      Object.values(follow(contract, response).content ?? {}),
    );
    return [
      ...requests.map(({ schema }) => ({ view: 'request' as const, name: rootName(schema, operation) })),
      ...responses.map(({ schema }) => ({ view: 'response' as const, name: rootName(schema, operation) })),
    ];
  });
}

function rootName(schema: Schema, { operationId }: { operationId: string }): string {
  if (schema.$ref === undefined)
    throw new Error(`The bodies of ${operationId} must refer to schemas with a name.`);
  return nameOf(schema.$ref);
}

function collect(contract: Contract, { view, name }: Root, found: Map<string, Schema>): void {
  const key = `${view}:${name}`;
  if (found.has(key)) return;
  const { schema, variants } = resolveSchema(contract, name, view);
  found.set(key, schema);
  for (const variant of variants) found.set(`${view}:${variant.name}`, variant.schema);
  const inside = [schema, ...variants.map((variant) => variant.schema)].flatMap(referencesIn);
  for (const reference of inside) collect(contract, { view, name: reference.slice(view.length + 1) }, found);
}

function referencesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = '$ref' in value && typeof value.$ref === 'string' ? [value.$ref] : [];
  return [...own, ...Object.values(value).flatMap(referencesIn)];
}

/** Says of each schema reference outside the schemas which view it belongs to. */
function markViews<T>(value: T, view: View = 'response'): T {
  if (Array.isArray(value)) return value.map((item) => markViews(item, view)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => {
    if (key === 'examples' || key === 'schemas') return [key, inner];
    if (key === '$ref' && inner.startsWith('#/components/schemas/')) return [key, `${view}:${nameOf(inner)}`];
    return [key, markViews(inner, key === 'requestBody' ? 'request' : view)];
  });
  return withOrigins(Object.fromEntries(entries), value) as T;
}

function renameReferences(value: unknown, names: (key: string) => string): unknown {
  if (typeof value === 'string' && /^(request|response):/.test(value)) {
    return `#/components/schemas/${names(value)}`;
  }
  if (Array.isArray(value)) return value.map((item) => renameReferences(item, names));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    key === 'examples' ? inner : renameReferences(inner, names),
  ]);
  return withOrigins(Object.fromEntries(entries), value);
}
