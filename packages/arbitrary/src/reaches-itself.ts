import { nameOf, type Schema, type SchemaSource } from './schema.js';

/** Whether a schema that a branch refers to holds, somewhere inside, itself again. */
export function reachesItself(contract: SchemaSource, { $ref }: Schema): boolean {
  if ($ref === undefined) return false;
  const start = nameOf($ref);
  const seen = new Set<string>();
  const visit = (name: string): boolean =>
    referencesIn(contract.components.schemas[name]).some((inner) => {
      if (inner === start) return true;
      if (seen.has(inner)) return false;
      seen.add(inner);
      return visit(inner);
    });
  return visit(start);
}

function referencesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'discriminator') return [];
    return key === '$ref' && typeof inner === 'string' ? [nameOf(inner)] : referencesIn(inner);
  });
}
