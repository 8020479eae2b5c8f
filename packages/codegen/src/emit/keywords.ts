import type { Schema } from '../contract.js';

const notes = [
  'description',
  'title',
  'default',
  'examples',
  'readOnly',
  'writeOnly',
  'discriminator',
  'contentEncoding',
  'x-write-only',
  'x-open',
  'x-secret-when',
  'x-final',
];

const known: Record<string, readonly string[]> = {
  $ref: [],
  const: ['type'],
  oneOf: [],
  anyOf: [],
  'x-unrecognized': ['type', 'not'],
  string: ['type', 'enum', 'minLength', 'maxLength', 'pattern', 'format'],
  integer: ['type', 'minimum', 'maximum'],
  number: ['type', 'minimum', 'maximum'],
  boolean: ['type'],
  null: ['type'],
  array: ['type', 'items', 'minItems', 'maxItems'],
  object: ['type', 'properties', 'required', 'additionalProperties'],
};

/**
 * Refuses a schema with a keyword that the emitter would pass over.
 *
 * @throws naming the schema, the keyword and what to do
 */
export function checkKeywords(schema: Schema, at: string): void {
  const kind = kindOf(schema);
  // Of a type that is not known the emitter says so itself.
  const allowed = new Set([...notes, kind, ...(known[kind] ?? ['type'])]);
  for (const keyword of Object.keys(schema)) {
    if (allowed.has(keyword)) continue;
    throw new Error(
      `${at} uses the keyword ${keyword}, which the validators of a schema of the kind "${kind}" do not know. ` +
        'Say it with another keyword, or teach packages/codegen/src/emit/validators.ts and keywords.ts to handle it.',
    );
  }
}

function kindOf(schema: Schema): string {
  const keyword = ['x-unrecognized', '$ref', 'oneOf', 'anyOf', 'const'].find((key) => key in schema);
  const types = [schema.type ?? []].flat();
  return keyword ?? types.find((type) => type !== 'null') ?? types[0] ?? 'unknown';
}
