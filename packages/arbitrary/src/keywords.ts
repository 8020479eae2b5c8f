import type { Schema } from './schema.js';

const handled: readonly (keyof Schema)[] = [
  '$ref',
  'type',
  'const',
  'enum',
  'not',
  'pattern',
  'format',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'items',
  'minItems',
  'maxItems',
  'properties',
  'required',
  'additionalProperties',
  'oneOf',
  'anyOf',
  'readOnly',
];
const notes = [
  'title',
  'description',
  'default',
  'examples',
  'writeOnly',
  'discriminator',
  'contentEncoding',
];
const allowed = new Set<string>([...handled, ...notes]);

/**
 * Refuses a schema with a keyword that the generator would pass over: its bodies would not fit.
 *
 * @throws naming the keyword and what to do
 */
export function checkKeywords(schema: Schema): void {
  const strange = Object.keys(schema).find((keyword) => !allowed.has(keyword) && !keyword.startsWith('x-'));
  if (strange === undefined) return;
  throw new Error(
    `No body can be made for a schema with the keyword ${strange}. ` +
      'Teach packages/arbitrary/src/arbitrary-of.ts to handle it, then add it to keywords.ts.',
  );
}
