import type { Schema } from '../contract.js';

/**
 * Makes the branch for unknown values refuse the known ones. Otherwise a broken answer of a known type would pass
 * as one of an unknown type, which takes almost everything.
 */
export function closeUnknownBranches(schemas: Map<string, Schema>): void {
  for (const { discriminator, oneOf = [] } of schemas.values()) {
    if (discriminator?.mapping === undefined) continue;
    const { propertyName, mapping } = discriminator;
    const known = new Set(Object.values(mapping));
    const unknown = oneOf.filter(({ $ref = '' }) => !known.has($ref));
    for (const { $ref = '' } of unknown) close(schemas.get($ref), propertyName, Object.keys(mapping));
  }
}

function close(branch: Schema | undefined, property: string, known: string[]): void {
  if (branch?.properties === undefined)
    throw new Error(`The branch for an unknown ${property} must be an object.`);
  branch.properties[property] = {
    ...branch.properties[property],
    not: { enum: known },
    'x-unrecognized': true,
  };
}
