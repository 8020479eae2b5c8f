import type { Schema } from '@buddykit/arbitrary';
import { contract } from './contract.js';

/** Stands in every secret that the tests send, so that a leak shows in any text. */
export const marker = 'hunter2-is-secret';

/** The body with the marker in every secret: what is write-only, and the values of encrypted variables. */
export function withSecrets(body: unknown, stored: Record<string, unknown> = {}): unknown {
  if (Array.isArray(body)) return body.map((item) => withSecrets(item));
  if (typeof body !== 'object' || body === null) return body;
  const isSealed = isEncrypted({ ...stored, ...body });
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => {
      const isSecret = secretNames.has(name) || (isSealed && name === 'value');
      return [name, isSecret && typeof value === 'string' ? marker : withSecrets(value)];
    }),
  );
}

function isEncrypted(object: Record<string, unknown>): boolean {
  return object.encrypted === true || object.type === 'SSH_KEY';
}

const secretNames = new Set(
  Object.values(contract.components.schemas).flatMap(({ properties = {} }) =>
    Object.entries(properties).flatMap(([name, property]) => (isSecretText(property) ? [name] : [])),
  ),
);

function isSecretText(property: Schema): boolean {
  return 'writeOnly' in property && [property.type].flat().includes('string');
}

/** The write-only fields that a response holds although its schema says that it must not. */
export function writeOnlyIn(schema: Schema | undefined, value: unknown): string[] {
  if (schema === undefined || typeof value !== 'object' || value === null) return [];
  const { $ref, items, properties = {}, ...rest } = schema;
  if ($ref !== undefined) return writeOnlyIn(named($ref), value);
  if (Array.isArray(value)) return value.flatMap((item) => writeOnlyIn(items, item));
  const hidden = (rest as { 'x-write-only'?: string[] })['x-write-only'] ?? [];
  return [
    ...hidden.filter((name) => name in value),
    ...Object.entries(value).flatMap(([name, inner]) => writeOnlyIn(properties[name], inner)),
    ...branchesFor(schema, value).flatMap((branch) => writeOnlyIn(branch, value)),
  ];
}

/** The branch that the discriminator names; all of them where there is none. */
function branchesFor(schema: Schema, value: object): readonly Schema[] {
  const { discriminator } = schema as {
    discriminator?: { propertyName: string; mapping: Record<string, string> };
  };
  const named =
    discriminator?.mapping[String((value as Record<string, unknown>)[discriminator.propertyName])];
  return named === undefined ? [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])] : [{ $ref: named }];
}

function named(reference: string): Schema | undefined {
  return contract.components.schemas[reference.slice(reference.lastIndexOf('/') + 1)];
}
