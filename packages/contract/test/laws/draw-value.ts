import type { Json } from '../documents.js';
import type { Random } from './random.js';

/** What a value is drawn with. */
export interface Drawing {
  readonly random: Random;
  readonly components: Json;
  readonly depth: number;
}

/** A value that most often fits the schema, and often stands at its limits. */
export function drawValue(schema: unknown, drawing: Drawing): unknown {
  const { random } = drawing;
  if (random.chance(4)) return drawAnything(random);
  const known = unfold(schema, drawing);
  if (known.const !== undefined) return known.const;
  const values = listOf(known.enum);
  if (values.length > 0) return values[random.below(values.length)];
  return makers[typeIn(known, random)]?.(known, drawing) ?? null;
}

type Maker = (schema: Json, drawing: Drawing) => unknown;

const makers: Record<string, Maker> = {
  string: drawText,
  integer: (schema, { random }) => Math.trunc(drawNumber(schema, random)),
  number: (schema, { random }) => drawNumber(schema, random),
  boolean: (_, { random }) => random.chance(50),
  null: () => null,
  array: drawList,
  object: drawObject,
  anything: (_, { random }) => drawAnything(random),
};

const anything: readonly [unknown, ...unknown[]] = [
  'a',
  'ab',
  'abcdef',
  '',
  0,
  1,
  2,
  3.5,
  6,
  -9,
  99,
  true,
  false,
  null,
];

function drawAnything(random: Random): unknown {
  if (random.chance(20)) return random.chance(50) ? [] : [random.pick(anything)];
  if (random.chance(20)) return random.chance(50) ? {} : { a: random.pick(anything) };
  return random.pick(anything);
}

/** What references, parts and one branch of each union say together. */
function unfold(schema: unknown, drawing: Drawing): Json {
  if (typeof schema !== 'object' || schema === null) return {};
  const { $ref, allOf, anyOf, oneOf, if: test, then, else: other, ...own } = schema as Json;
  const more = [
    ...(typeof $ref === 'string' ? [drawing.components[$ref.split('/').at(-1) ?? '']] : []),
    ...listOf(allOf),
    ...[anyOf, oneOf].flatMap((branches) => pickOne(listOf(branches), drawing.random)),
    ...(test === undefined ? [] : pickOne([then ?? {}, other ?? {}], drawing.random)),
  ];
  return more.map((part) => unfold(part, drawing)).reduce(merge, own);
}

function pickOne(from: readonly unknown[], random: Random): unknown[] {
  return from.length === 0 ? [] : [from[random.below(from.length)]];
}

function merge(left: Json, right: Json): Json {
  return {
    ...left,
    ...right,
    ...both('properties', left, right, (one, other) => ({ ...Object(one), ...Object(other) })),
    ...both('required', left, right, (one, other) => [...listOf(one), ...listOf(other)]),
  };
}

function both(key: string, ...[left, right, join]: [Json, Json, (one: unknown, other: unknown) => unknown]) {
  return left[key] === undefined || right[key] === undefined ? {} : { [key]: join(left[key], right[key]) };
}

function typeIn({ type, properties, required, items }: Json, random: Random): string {
  const [named = listOf(type).length > 0 ? listOf(type)[random.below(listOf(type).length)] : undefined] =
    typeof type === 'string' ? [type] : [];
  if (typeof named === 'string') return named;
  if (properties !== undefined || required !== undefined) return 'object';
  return items === undefined ? 'anything' : 'array';
}

function drawText({ minLength, maxLength, format, pattern }: Json, { random }: Drawing): string {
  if (format === 'date' && random.chance(90)) return '2020-01-01';
  if (format === 'uuid' && random.chance(90)) return '9b2f4d6e-0c1a-4f3b-8d5e-7a6b9c0d1e2f';
  const lengths = [...numbersOf(minLength), ...numbersOf(maxLength), random.below(7)];
  const length = lengths[random.below(lengths.length)] ?? 0;
  if (random.chance(15)) return 'z'.repeat(length);
  const isEnd = pattern === 'b$' || random.chance(20);
  return isEnd && length > 0 ? `${'a'.repeat(length - 1)}b` : 'a'.repeat(length);
}

function drawNumber(schema: Json, random: Random): number {
  const ends = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'].flatMap((key) =>
    numbersOf(schema[key]),
  );
  const near = ends.flatMap((end) => [end, end + 1, end - 1, end + 0.5]);
  const all = [...near, ...near, 0, 1, 6, 3.5, random.below(20) - 5];
  return all[random.below(all.length)] ?? 0;
}

function drawList({ items, prefixItems, minItems, maxItems, contains }: Json, drawing: Drawing): unknown[] {
  const { random } = drawing;
  const lengths = [...numbersOf(minItems), ...numbersOf(maxItems), random.below(4)];
  const length = drawing.depth > 4 ? 0 : (lengths[random.below(lengths.length)] ?? 0);
  const inner = { ...drawing, depth: drawing.depth + 1 };
  return Array.from({ length }, (_, index) => {
    const own = contains !== undefined && random.chance(40) ? contains : undefined;
    return drawValue(own ?? listOf(prefixItems)[index] ?? items, inner);
  });
}

function drawObject(schema: Json, drawing: Drawing): Json {
  const { random, depth } = drawing;
  const properties: Json = Object(schema.properties);
  const needed = new Set(listOf(schema.required).map(String));
  const names = [...new Set([...Object.keys(properties), ...needed])].filter(
    (name) => (needed.has(name) && random.chance(95)) || (depth < 4 && random.chance(50)),
  );
  const inner = { ...drawing, depth: depth + 1 };
  const entries = names.map((name) => [name, drawValue(properties[name] ?? beyond(schema), inner)]);
  const patterned: Json = Object(schema.patternProperties);
  if (random.chance(25)) entries.push(['x1', drawValue(patterned['^x'] ?? beyond(schema), inner)]);
  if (random.chance(25)) entries.push(['other', drawValue(beyond(schema), inner)]);
  return Object.fromEntries(entries);
}

function beyond({ additionalProperties }: Json): unknown {
  return typeof additionalProperties === 'object' ? additionalProperties : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function numbersOf(value: unknown): number[] {
  return typeof value === 'number' ? [value] : [];
}
