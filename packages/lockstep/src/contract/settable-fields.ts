import type { Contract, Schema } from '@buddykit/codegen';
import { nameOf } from './read-contract.js';

/** The fields that a request of a schema may set, whatever branch it is: not those that are ignored. */
export function settableFields({ components: { schemas } }: Contract, name: string): string[] {
  const fields = new Set<string>();
  const visit = (schema: Schema): void => {
    for (const [field, property] of Object.entries(schema.properties ?? {})) {
      if (property.readOnly !== true && property.const === undefined) fields.add(field);
    }
    for (const { $ref = '' } of [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])])
      visit(schemas[nameOf($ref)] ?? {});
  };
  visit(schemas[name] ?? {});
  return [...fields];
}
