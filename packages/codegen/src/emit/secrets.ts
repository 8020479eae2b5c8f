import type { Contract, Schema } from '../contract.js';
import { header, literal } from './generated-file.js';

/** Emits the names of the fields that hold secrets, always or sometimes. Whoever masks secrets goes by them alone. */
export function emitSecrets(contract: Contract, source: string): string {
  const properties = propertiesOf(contract);
  const always = new Set(properties.filter(isAlwaysSecret).map(({ name }) => name));
  refusePublic(always, properties);
  return `${header(source)}/** The names of the fields that hold secrets: they are sent and never come back. */
export const secretFields: readonly string[] = ${literal([...always].sort())};

/** The fields that hold a secret when another field of the same object has the value that stands here. */
export const sometimesSecret: Readonly<Record<string, Readonly<Record<string, unknown>>>> = ${literal(conditionsOf(properties))};
`;
}

interface Property {
  schema: string;
  name: string;
  property: Schema;
  /** The names of the fields beside it. */
  siblings: string[];
}

function propertiesOf({ components }: Contract): Property[] {
  return Object.entries(components.schemas).flatMap(([schema, { properties = {} }]) =>
    Object.entries(properties).map(([name, property]) => ({
      schema,
      name,
      property,
      siblings: Object.keys(properties),
    })),
  );
}

function isAlwaysSecret({ property }: Property): boolean {
  return property.writeOnly === true && [property.type].flat().includes('string');
}

function refusePublic(secrets: Set<string>, properties: Property[]): void {
  const found = properties.find(
    (candidate) =>
      secrets.has(candidate.name) && !isAlwaysSecret(candidate) && candidate.property.type !== 'null',
  );
  if (found === undefined) return;
  throw new Error(
    `${found.schema}.${found.name} must be writeOnly, as other fields of this name are: secrets are known by the names of their fields.`,
  );
}

function conditionsOf(properties: Property[]): Record<string, unknown> {
  const conditions: Record<string, Record<string, unknown>> = {};
  for (const { schema, name, property, siblings } of properties) {
    const when = property['x-secret-when'];
    if (when === undefined) continue;
    const stray = Object.keys(Object(when)).find((field) => !siblings.includes(field));
    if (stray !== undefined)
      throw new Error(`${schema}.${name} is a secret depending on ${stray}, which does not stand beside it.`);
    conditions[name] = { ...conditions[name], ...Object(when) };
  }
  return conditions;
}
