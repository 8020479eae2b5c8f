import type { Schema, SchemaSource } from '@buddykit/arbitrary';

/** How the branches of a union are told apart by a field that may be left out. */
export interface Implied {
  property?: string;
  branches: { schema: string; value: unknown }[];
}

/** For a union without a discriminator, the field that each branch gives a constant; nothing for other schemas. */
export function implied({ components: { schemas } }: SchemaSource, name: string): Implied {
  const names = (schemas[name]?.anyOf ?? []).map(({ $ref = '' }) => $ref.slice($ref.lastIndexOf('/') + 1));
  const constantOf = (branch: string, property: string) => propertiesOf(schemas[branch])[property]?.const;
  const property = Object.keys(propertiesOf(schemas[names[0] ?? ''])).find((candidate) =>
    names.every((branch) => constantOf(branch, candidate) !== undefined),
  );
  if (property === undefined) return { branches: [] };
  return { property, branches: names.map((schema) => ({ schema, value: constantOf(schema, property) })) };
}

function propertiesOf(schema: Schema | undefined): Readonly<Record<string, Schema>> {
  return schema?.properties ?? {};
}
