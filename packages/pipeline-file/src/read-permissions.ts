import type { AddPipeline } from '@buddykit/core';
import { describeUnknownField } from '@buddykit/core/check';
import { problemIn, type Thing } from './check-thing.js';
import { fieldsOf } from './fields.js';
import type { FileProblem } from './file-pipeline.js';
import { pipelineForm, shapeOf } from './form.js';
import type { Keys } from './keys.js';
import { isBody } from './pick-sayable.js';
import type { Body } from './source.js';

const field = 'permissions';
const shape = fieldsOf(shapeOf(pipelineForm), {})?.find(({ name }) => name === field)?.shape;
const fields = fieldsOf(shape ?? '', {}) ?? [];
/** The only one that is a level itself; the others have one for each name. */
const others = fields.find(({ list }) => !list);

/** Who may do what, as far as the contract can say it, and what is wrong with all of it. */
export function readPermissions(
  thing: Omit<Thing, 'body'>,
  body: Body,
): { value: Pick<AddPipeline, 'permissions'>; problems: readonly FileProblem[] } {
  const held = body[field];
  if (held === undefined || held === null) return { value: {}, problems: [] };
  if (!isBody(held)) return { value: {}, problems: [problemIn(thing, [field], 'must be an object')] };
  const problems = Object.entries(held).flatMap(([name, value]) => problemsOf(thing, name, value));
  const name = others?.name ?? '';
  // It is one of the levels, or there is a problem.
  const value = held[name] === undefined ? {} : ({ [field]: { [name]: held[name] } } as Body);
  return { value, problems };
}

/** Members and groups have a level each, by their names (https://buddy.works/docs/yaml/yaml-schema). */
function problemsOf(thing: Omit<Thing, 'body'>, name: string, value: unknown): FileProblem[] {
  const names = fields.map((one) => one.name);
  if (name === others?.name) return levelProblems(thing, [field, name], value);
  if (!names.includes(name)) {
    return [problemIn(thing, [field, name], describeUnknownField(name, names))];
  }
  if (!isBody(value)) return [problemIn(thing, [field, name], 'must be an object of names and their levels')];
  return Object.entries(value).flatMap(([who, level]) => levelProblems(thing, [field, name, who], level));
}

function levelProblems(thing: Omit<Thing, 'body'>, keys: Keys, level: unknown): FileProblem[] {
  const levels = others?.enum ?? [];
  return levels.some((known) => known === level)
    ? []
    : [problemIn(thing, keys, `must be one of ${levels.join(', ')}`)];
}
