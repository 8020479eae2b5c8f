import type { Contract, Schema } from '@buddykit/codegen';
import { nameOf } from './read-contract.js';

/** What a contract says of a field, in the words of the API's documents. */
export interface FieldFacts {
  /** As in `string[]` or `Service[]`. */
  type: string;
  required: boolean;
  description: string;
}

/** What the contract says of a field of a schema, in all its forms together; undefined when none has it. */
export function describeField(
  { components: { schemas } }: Contract,
  schema: string,
  name: string,
): FieldFacts | undefined {
  const whole = schemas[schema] ?? {};
  const forms = whole.oneOf?.map(({ $ref = '' }) => schemas[nameOf($ref)] ?? {}) ?? [whole];
  const property = forms
    .map(({ properties }) => properties?.[name])
    .find((candidate) => candidate?.type !== 'null');
  if (property === undefined) return undefined;
  return {
    type: typeOf(property),
    required: forms.every(({ required = [] }) => required.includes(name)),
    description: oneLine(property.description ?? ''),
  };
}

/** A text without its line breaks. */
export function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

function typeOf(schema: Schema): string {
  const [only] = schema.anyOf?.filter(({ type }) => type !== 'null') ?? [];
  const { $ref, type, items, const: value } = only ?? schema;
  if (items !== undefined) return `${typeOf(items)}[]`;
  if ($ref !== undefined) return nameOf($ref).replace(/(Reference)?(Input)?$/, '');
  if (value !== undefined) return typeof value;
  return [type ?? []]
    .flat()
    .filter((candidate) => candidate !== 'null')
    .join(' or ');
}
