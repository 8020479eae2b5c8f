import type { ObjectShape, Shape, UnionShape } from '../shape.js';
import { closest } from './closest.js';
import { describeUnknownField, type Problem } from './describe-issue.js';

export type Shapes = Readonly<Record<string, Shape>>;

/** The one schema that a value is checked against. */
export interface Branch {
  schema: string;
  fields: ObjectShape['fields'];
  /** For a variant, what it is and which fields it cannot have. */
  title?: string;
  refuses?: readonly string[];
  problems?: never;
}

/** What keeps a value from having one. */
export interface NoBranch {
  problems: Problem[];
}

/**
 * Finds the one form of a schema that a value means to have, so that its problems are told for that form alone:
 * first by the discriminator, then by the fields that it holds.
 */
export function chooseBranch(shapes: Shapes, name: string, value: object): Branch | NoBranch {
  const shape = shapes[name];
  if (shape === undefined || shape.kind === 'value') return { schema: name, fields: [] };
  if (shape.kind === 'object') return chooseVariant(name, shape, value);
  const found = shape.discriminator === undefined ? fittest(shapes, shape, value) : named(shape, value);
  if (found !== undefined) return chooseBranch(shapes, found, value);
  return { problems: discriminatorProblems(shapes, shape, value) };
}

function chooseVariant(name: string, shape: ObjectShape, value: object): Branch {
  const { fields, variants = [] } = shape;
  const [first, ...others] = variants;
  if (first === undefined) return { schema: name, fields };
  const held = heldFields(value);
  const misfits = (refuses: readonly string[]) => refuses.filter((field) => held.has(field)).length;
  const best = others.reduce(
    (left, right) => (misfits(right.refuses) < misfits(left.refuses) ? right : left),
    first,
  );
  return { schema: best.shape, fields, title: best.title, refuses: best.refuses };
}

function named({ discriminator = '', branches }: UnionShape, value: object): string | undefined {
  const given = (value as Record<string, unknown>)[discriminator];
  if (typeof given !== 'string') return undefined;
  return (
    branches.find(({ values }) => values?.includes(given)) ??
    branches.find(({ values }) => values === undefined)
  )?.shape;
}

/** Where nothing names the branch: the one that knows the most of the fields, and holds the constants sent. */
function fittest(shapes: Shapes, { branches }: UnionShape, value: object): string | undefined {
  const misfits = branches.map(({ shape }) => {
    const target = shapes[shape];
    return target?.kind === 'object' ? countMisfits(target, value) : 0;
  });
  return branches[misfits.indexOf(Math.min(...misfits))]?.shape;
}

function countMisfits({ fields }: ObjectShape, value: object): number {
  const known = new Map(fields.map((field) => [field.name, field]));
  const wrongConstant = fields.some(({ name, enum: values }) => {
    const given = (value as Record<string, unknown>)[name];
    return values?.length === 1 && typeof given === 'string' && !values.includes(given);
  });
  const unknown = [...heldFields(value)].filter((name) => !known.has(name)).length;
  return unknown + (wrongConstant ? 1000 : 0);
}

function discriminatorProblems(shapes: Shapes, shape: UnionShape, value: object): Problem[] {
  const { discriminator = '', branches } = shape;
  const given = (value as Record<string, unknown>)[discriminator];
  const values = branches.flatMap((branch) => branch.values ?? []);
  const allowed = `must be one of ${values.join(', ')}`;
  return [
    { path: discriminator, message: describeChoice(given, values, allowed) },
    ...commonProblems(shapes, shape, value),
  ];
}

function describeChoice(given: unknown, values: readonly string[], allowed: string): string {
  if (given === undefined) return `is required; it ${allowed}`;
  if (typeof given !== 'string') return allowed;
  const meant = closest(given, values);
  return `${allowed}; it is ${JSON.stringify(given.slice(0, 60))}${meant === undefined ? '' : `; did you mean "${meant}"?`}`;
}

/** What is wrong whichever branch was meant. */
function commonProblems(shapes: Shapes, { discriminator, branches }: UnionShape, value: object): Problem[] {
  const targets = branches.map(({ shape }) => shapes[shape]).filter((shape) => shape?.kind === 'object');
  const all = [...new Set(targets.flatMap(({ fields }) => fields.map(({ name }) => name)))];
  const needed = all.filter((name) =>
    targets.every(({ fields }) => fields.some((field) => field.name === name && field.required)),
  );
  const missing = needed.filter((name) => name !== discriminator && !(name in value));
  const unknown = Object.keys(value).filter((name) => !all.includes(name));
  return [
    ...missing.map((path) => ({ path, message: 'is required' })),
    ...unknown.map((path) => ({ path, message: describeUnknownField(path, all) })),
  ];
}

function heldFields(value: object): Set<string> {
  return new Set(Object.entries(value).flatMap(([name, held]) => (held === null ? [] : [name])));
}
