import type * as z from 'zod';
import type { Field } from '../shape.js';
import { type Branch, chooseBranch, type Shapes } from './choose-branch.js';
import {
  describeIssue,
  describeType,
  describeUnknownField,
  type Place,
  type Problem,
} from './describe-issue.js';
import { isObject } from './is-object.js';

/** A value and the form that it was checked against. */
export interface Attempt {
  shapes: Shapes;
  branch: Branch;
  value: unknown;
  validatorOf: (schema: string) => z.ZodType;
}

type Issue = z.core.$ZodIssue;
type Keys = readonly PropertyKey[];

/** Turns what zod found into problems with paths and words. */
export function issuesToProblems(attempt: Attempt, issues: readonly Issue[], at: Keys = []): Problem[] {
  return issues.flatMap((issue) => {
    const place = locate(attempt, issue.path);
    const path = [...at, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        path: pathText([...path, key]),
        message: describeUnknownField(key, place.fields),
      }));
    }
    if (issue.code === 'invalid_union') return unionProblems(attempt, place, path);
    return [{ path: pathText(path), message: describeIssue(issue, place) }];
  });
}

/** A union inside the value: its problems are told for the branch that it means to be. */
function unionProblems(attempt: Attempt, place: Location, at: Keys): Problem[] {
  const { shapes, validatorOf } = attempt;
  const { value, shape } = place;
  const isText = shape === undefined || shapes[shape]?.kind === 'value';
  if (isText || !isObject(value)) {
    return [{ path: pathText(at), message: describeType(isText ? 'string' : 'object', place) }];
  }
  const branch = chooseBranch(shapes, shape, value);
  if (branch.problems) {
    return branch.problems.map(({ path, message }) => ({ path: pathText([...at, path]), message }));
  }
  const parsed = validatorOf(branch.schema).safeParse(value);
  return parsed.success ? [] : issuesToProblems({ ...attempt, branch, value }, parsed.error.issues, at);
}

/** What stands at a path of the value, and what the contract says of that place. */
interface Location extends Place {
  shape?: string | undefined;
}

function locate({ shapes, branch, value }: Attempt, path: Keys): Location {
  let fields: readonly Field[] = branch.fields;
  let current: unknown = value;
  let field: Field | undefined;
  for (const key of path) {
    current = (current as Record<PropertyKey, unknown> | undefined)?.[key];
    if (typeof key === 'number') continue;
    field = fields.find(({ name }) => name === key);
    fields = fieldsOf(shapes, field?.shape);
  }
  const isVariantField = path.length === 1 && field?.required !== true;
  return {
    value: current,
    fields: fields.map(({ name }) => name),
    isSecret: field?.writeOnly === true || field?.name === 'value',
    shape: field?.shape,
    title: isVariantField ? branch.title : undefined,
  };
}

function fieldsOf(shapes: Shapes, name: string | undefined): readonly Field[] {
  const shape = name === undefined ? undefined : shapes[name];
  return shape?.kind === 'object' ? shape.fields : [];
}

function pathText(path: Keys): string {
  return path
    .filter((key) => key !== '')
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${String(key)}`))
    .join('');
}
