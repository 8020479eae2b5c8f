import type { Schema } from '../contract.js';

/**
 * Makes the branches of a union exclude each other. A known branch takes only its values of the discriminator, and
 * the branch for unknown values refuses the known ones: otherwise a broken answer of a known type would pass as one
 * of an unknown type, which takes almost everything.
 */
export function separateBranches(schemas: Map<string, Schema>): void {
  for (const union of schemas.values()) separate(schemas, union);
}

function separate(schemas: Map<string, Schema>, { discriminator, oneOf = [] }: Schema): void {
  if (discriminator?.mapping === undefined) return;
  const { propertyName, mapping } = discriminator;
  const known = new Set(Object.values(mapping));
  for (const { $ref = '' } of oneOf) {
    if (known.has($ref)) keepKnown(schemas.get($ref), propertyName);
    else refuseKnown(schemas.get($ref), propertyName, Object.keys(mapping));
  }
}

function keepKnown(branch: Schema | undefined, name: string): void {
  const property = branch?.properties?.[name];
  const closed = property?.anyOf?.find((choice) => choice.enum !== undefined);
  if (branch?.properties === undefined || property === undefined || closed === undefined) return;
  const { anyOf: _, ...notes } = property;
  branch.properties[name] = { ...notes, ...closed };
}

function refuseKnown(branch: Schema | undefined, name: string, known: string[]): void {
  if (branch?.properties === undefined)
    throw new Error(`The branch for an unknown ${name} must be an object.`);
  branch.properties[name] = { ...branch.properties[name], not: { enum: known }, 'x-unrecognized': true };
}
