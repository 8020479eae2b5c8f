import { nameOf, type Schema } from '../contract.js';

/** The names of the schemas, each after those that it refers to, as far as there are no cycles. */
export function orderSchemas(schemas: Record<string, Schema>): string[] {
  const ordered = new Set<string>();
  const begun = new Set<string>();
  const visit = (name: string): void => {
    if (begun.has(name)) return;
    begun.add(name);
    for (const reference of referencesIn(schemas[name])) visit(reference);
    ordered.add(name);
  };
  for (const name of Object.keys(schemas)) visit(name);
  return [...ordered];
}

/** The schema components that a value refers to. */
export function referencesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = '$ref' in value && typeof value.$ref === 'string' ? [nameOf(value.$ref)] : [];
  return [...own, ...Object.values(value).flatMap(referencesIn)];
}
