import type { Contract, Schema } from '@buddykit/codegen';
import { nameOf } from './read-contract.js';

/**
 * The fields that a request of a schema may set, whatever branch it is: not those that are ignored, and not the one
 * that tells the branches apart, which the branch itself sets.
 */
export function settableFields({ components: { schemas } }: Contract, name: string): string[] {
  const fields = new Set<string>();
  const branchName = schemas[name]?.discriminator?.propertyName;
  const visit = (schema: Schema): void => {
    for (const [field, property] of Object.entries(schema.properties ?? {})) {
      if (property.readOnly !== true && property.const === undefined && field !== branchName)
        fields.add(field);
    }
    for (const { $ref = '' } of [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])])
      visit(schemas[nameOf($ref)] ?? {});
  };
  visit(schemas[name] ?? {});
  return [...fields];
}
