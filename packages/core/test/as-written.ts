import type { Schema } from '@buddykit/arbitrary';
import { mapSchemas, target, type Written, type WrittenSchemas } from './written-schema.js';

/** The schemas of spec/ as an answer has them: the branch for unknown values has no words of its own to tell. */
export function forAnswers(schemas: WrittenSchemas): WrittenSchemas {
  return mapSchemas(schemas, (schema) => {
    if (schema.oneOf === undefined) return schema;
    return { ...schema, oneOf: schema.oneOf.filter((branch) => target(schemas, branch).readOnly !== true) };
  });
}

/**
 * The schemas of spec/ as a request has them: what `info` says of requests, done by hand. Read-only fields take
 * anything, and every object is closed but those that others are put together from.
 */
export function forRequests(schemas: WrittenSchemas, roots: readonly string[]): WrittenSchemas {
  const answers = forAnswers(schemas);
  const loose = mapSchemas(withoutReadOnlyNeeds(answers), ({ readOnly, ...schema }) =>
    readOnly ? {} : schema,
  );
  const whole = new Set<string>();
  for (const root of roots) visitWhole(loose, root, whole);
  return Object.fromEntries(
    Object.entries(loose).map(([name, schema]) => [name, whole.has(name) ? close(schema) : schema]),
  );
}

/** Nobody needs to send what is read-only, wherever the parts of the object say that it is. */
function withoutReadOnlyNeeds(schemas: WrittenSchemas): WrittenSchemas {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      const { required = [] } = schema;
      const kept = required.filter((field) => propertyIn(schemas, schema, field)?.readOnly !== true);
      return [name, schema.required === undefined ? schema : { ...schema, required: kept }];
    }),
  );
}

function propertyIn(schemas: WrittenSchemas, schema: Written, field: string): Schema | undefined {
  const parts = schema.allOf?.map((part) => (part.$ref === undefined ? part : target(schemas, part))) ?? [];
  return schema.properties?.[field] ?? parts.map((part) => propertyIn(schemas, part, field)).find(Boolean);
}

function close(schema: Written): Written {
  const isObject = schema.properties !== undefined || schema.allOf !== undefined;
  return isObject && schema.additionalProperties === undefined
    ? { ...schema, unevaluatedProperties: false }
    : schema;
}

function visitWhole(schemas: WrittenSchemas, name: string, found: Set<string>): void {
  if (found.has(name)) return;
  found.add(name);
  for (const inner of wholeInside(schemas, schemas[name] ?? {})) visitWhole(schemas, inner, found);
}

/** The schemas whose bodies stand as a whole inside those of a schema: as fields, items, or branches of a union. */
function wholeInside(schemas: WrittenSchemas, schema: Written): string[] {
  const { $ref, properties = {}, items, oneOf = [], anyOf = [], allOf = [] } = schema;
  if ($ref !== undefined) return [$ref.slice($ref.lastIndexOf('/') + 1)];
  // Beside properties or other parts, the branches are variants: more parts of the same object.
  const branches = schema.properties === undefined && allOf.length === 0 ? [...oneOf, ...anyOf] : [];
  const parts = allOf.map((part) => target(schemas, part));
  return [
    ...Object.values(properties),
    ...(items === undefined ? [] : [items]),
    ...branches,
    ...parts,
  ].flatMap((inner) => wholeInside(schemas, inner));
}
