import { checkRequest, describeUnknownField, type Problem } from '@buddykit/core/check';
import { fieldsOf } from './fields.js';
import type { FileProblem } from './file-pipeline.js';
import { type Form, nameField, shapeOf, toContract, toFileKeys } from './form.js';
import { type Keys, toKeys, toPath } from './keys.js';
import { pickSayable } from './pick-sayable.js';
import { type Body, find, plainText, type Source } from './source.js';

/** A thing of a file: its fields by the names of the contract, and where they stand. */
export interface Thing {
  readonly source: Source;
  readonly form: Form;
  /** The part of the text that holds it. */
  readonly node: unknown;
  /** What leads to it from where paths begin. */
  readonly at: Keys;
  readonly body: Body;
}

/** A thing that was checked, by the shapes of the contract; all that is wrong with it, by the places of the file. */
export interface CheckedThing {
  readonly value: Body;
  readonly problems: readonly FileProblem[];
}

/** Checks a thing of a file by the contract. */
export function checkThing(thing: Thing): CheckedThing {
  const { form } = thing;
  const body = withTexts(thing, toContract(form, thing.body));
  const checked = checkRequest(form.operation, body);
  const problems = [...(checked.ok ? [] : checked.problems), ...unsayable(form, body)];
  return {
    value: checked.ok ? pickSayable(shapeOf(form), checked.value) : body,
    problems: problems.map((problem) => toFileProblem(thing, body, problem)),
  };
}

/** A problem at some keys of the contract. */
export function problemIn(thing: Omit<Thing, 'body'>, keys: Keys, message: string): FileProblem {
  const { line, column } = find(thing.source, thing.node, keys);
  return { line, column, path: toPath([...thing.at, ...keys]), message };
}

/**
 * Where the contract wants a text, a plain number or a plain yes is one: `docker_image_tag: 18.10` is how people, and
 * examples of Buddy, write it.
 */
function withTexts(thing: Thing, body: Body): Body {
  const { form, source, node } = thing;
  let best = body;
  for (const { path } of problemsOf(form, body)) {
    const keys = toKeys(path);
    const { node: scalar, isThere } = find(source, node, toFileKeys(form, body, keys));
    const text = isThere ? plainText(source, scalar) : undefined;
    const tried = text === undefined ? undefined : toContract(form, replaceIn(best, keys, text));
    if (tried !== undefined && !problemsOf(form, tried).some((problem) => problem.path === path))
      best = tried;
  }
  return best;
}

function problemsOf({ operation }: Form, body: Body): readonly Problem[] {
  const checked = checkRequest(operation, body);
  return checked.ok ? [] : checked.problems;
}

/** Fields that a request may hold, and that mean nothing in a file. */
function unsayable(form: Form, body: Body): Problem[] {
  if (form.title === nameField) return [];
  const fields = fieldsOf(shapeOf(form), body)?.map(({ name }) => name);
  const known = new Set(fields);
  const accepted = checkRequest(form.operation, body);
  const refused = new Set(accepted.ok ? [] : accepted.problems.map(({ path }) => path));
  return Object.keys(body)
    .filter((name) => fields !== undefined && !known.has(name) && !refused.has(name))
    .map((path) => ({ path, message: describeUnknownField(path, fields ?? []) }));
}

function toFileProblem(thing: Thing, body: Body, { path, message }: Problem): FileProblem {
  return problemIn(thing, toFileKeys(thing.form, body, toKeys(path)), message);
}

function replaceIn(value: unknown, keys: Keys, text: string): Body {
  const copy = structuredClone(value);
  let holder = copy;
  for (const key of keys.slice(0, -1)) holder = Reflect.get(Object(holder), key);
  Reflect.set(Object(holder), keys.at(-1) ?? '', text);
  // A body was cloned.
  return copy as Body;
}
