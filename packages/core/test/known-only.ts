import type { SchemaSource } from '@buddykit/arbitrary';
import { mapSchemas, target, type Written } from './written-schema.js';

/** The resolved contract without null, without fields that are ignored, and without values that are newer. */
export function knownOnly({ components: { schemas } }: SchemaSource): SchemaSource {
  const isKnown = (branch: Written) =>
    branch.type !== 'null' && !('x-unrecognized' in branch) && !leadsToNewer(target(schemas, branch));
  const plain = mapSchemas(schemas, (schema) => {
    const { anyOf, oneOf, enum: values, properties } = schema;
    const kept = Object.entries(properties ?? {}).filter(
      ([, { type, readOnly }]) => type !== 'null' && readOnly !== true,
    );
    return {
      ...schema,
      ...(Array.isArray(schema.type) && { type: schema.type.filter((type) => type !== 'null') }),
      ...(values !== undefined && { enum: values.filter((value) => value !== null) }),
      ...(properties !== undefined && { properties: Object.fromEntries(kept) }),
      ...(anyOf !== undefined && { anyOf: anyOf.filter(isKnown) }),
      ...(oneOf !== undefined && { oneOf: oneOf.filter(isKnown) }),
    };
  });
  return { components: { schemas: plain } };
}

function leadsToNewer({ properties = {} }: Written): boolean {
  return Object.values(properties).some(({ not }) => not !== undefined);
}

/**
 * The body without fields that are null, which say that they are not set, and without names such as `toString`, which
 * ajv's `unevaluatedProperties` takes for known.
 */
export function plainBody(body: unknown): unknown {
  if (Array.isArray(body)) return body.map(plainBody);
  if (typeof body !== 'object' || body === null) return body;
  const entries = Object.entries(body).filter(
    ([name, value]) => value !== null && !(name in Object.prototype),
  );
  return Object.fromEntries(entries.map(([name, value]) => [name, plainBody(value)]));
}
