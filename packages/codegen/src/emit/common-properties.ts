import { isDeepStrictEqual } from 'node:util';
import { nameOf, type Schema } from '../contract.js';

/** What the variants of one object have in common. */
export interface Common {
  /** The name of the constant that holds it. */
  constant: string;
  properties: Record<string, { property: Schema; required: boolean }>;
}

/** For each variant, by the name of its schema, the properties that it shares with its siblings. */
export function commonProperties(schemas: Record<string, Schema>): Map<string, Common> {
  const found = new Map<string, Common>();
  for (const [name, { oneOf = [] }] of Object.entries(schemas)) {
    const variants = oneOf.map(({ $ref = '' }) => nameOf($ref));
    const targets = variants.map((variant) => schemas[variant] ?? {});
    if (targets.length < 2 || targets.some(({ title }) => title === undefined)) continue;
    const common = { constant: `common${name}`, properties: shared(targets) };
    for (const variant of variants) found.set(variant, common);
  }
  return found;
}

function shared([first = {}, ...others]: Schema[]): Common['properties'] {
  const entries = Object.entries(first.properties ?? {}).filter(([name, property]) =>
    others.every(
      (other) =>
        isDeepStrictEqual(other.properties?.[name], property) &&
        isRequired(other, name) === isRequired(first, name),
    ),
  );
  return Object.fromEntries(
    entries.map(([name, property]) => [name, { property, required: isRequired(first, name) }]),
  );
}

function isRequired({ required = [] }: Schema, name: string): boolean {
  return required.includes(name);
}
