import type { ObjectShape, Shape, UnionShape } from '../shape.js';
import { closest } from './closest.js';
import { describeUnknownField, type Problem } from './describe-issue.js';
import { implyDiscriminator } from './imply-discriminator.js';

export type Shapes = Readonly<Record<string, Shape>>;

/** The one schema that a value is checked against. */
export interface Branch {
  schema: string;
  fields: ObjectShape['fields'];
  /** For a variant, what it is and which fields it cannot have. */
  title?: string;
  refuses?: readonly string[];
  /** Set when nothing names the branch: the value may fit another one all the same. */
  isGuess?: true;
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
  return chooseOfUnion(shapes, shape, value);
}

function chooseOfUnion(shapes: Shapes, shape: UnionShape, value: object): Branch | NoBranch {
  const union = shape.discriminator === undefined ? implyDiscriminator(shapes, shape) : shape;
  const isTold = shape.discriminator !== undefined || givenDiscriminator(union, value) !== undefined;
  const found = isTold ? named(union, value) : fittest(shapes, union, value);
  if (found === undefined) return { problems: discriminatorProblems(shapes, union, value) };
  const branch = chooseBranch(shapes, found, value);
  return isTold || branch.problems ? branch : { ...branch, isGuess: true };
}

function chooseVariant(name: string, shape: ObjectShape, value: object): Branch {
  const { fields, variants = [] } = shape;
  const [first, ...others] = variants;
  if (first === undefined) return { schema: name, fields };
  const misfits = (refuses: readonly string[]) => refuses.filter((field) => isHeld(value, field)).length;
  const best = others.reduce(
    (left, right) => (misfits(right.refuses) < misfits(left.refuses) ? right : left),
    first,
  );
  return { schema: best.shape, fields, title: best.title, refuses: best.refuses };
}

function named(union: UnionShape, value: object): string | undefined {
  const given = givenDiscriminator(union, value);
  if (typeof given !== 'string') return undefined;
  const { branches } = union;
  return (
    branches.find(({ values }) => values?.includes(given)) ??
    branches.find(({ values }) => values === undefined)
  )?.shape;
}

function givenDiscriminator({ discriminator }: UnionShape, value: object): unknown {
  return discriminator === undefined ? undefined : (value as Record<string, unknown>)[discriminator];
}

/** Where nothing names the branch: the one that knows the most of the fields. */
function fittest(shapes: Shapes, { branches }: UnionShape, value: object): string | undefined {
  const names = Object.keys(value);
  const misfits = branches.map(({ shape }) => {
    const target = shapes[shape];
    const known = new Set(target?.kind === 'object' ? target.fields.map(({ name }) => name) : names);
    return names.filter((name) => !known.has(name)).length;
  });
  return branches[misfits.indexOf(Math.min(...misfits))]?.shape;
}

function discriminatorProblems(shapes: Shapes, shape: UnionShape, value: object): Problem[] {
  const { discriminator = '', branches } = shape;
  const given = givenDiscriminator(shape, value);
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

function isHeld(value: object, name: string): boolean {
  return Object.hasOwn(value, name) && (value as Record<string, unknown>)[name] !== null;
}
