import type { AddAction } from '@buddykit/core';
import { closest } from '@buddykit/core/check';
import { checkThing, problemIn, type Thing } from './check-thing.js';
import { kindsOf } from './fields.js';
import type { FileAction, OtherAction, Read } from './file-pipeline.js';
import { actionForm, type Form, nameField, shapeOf } from './form.js';
import type { Keys } from './keys.js';
import { type Body, type Source, toBody } from './source.js';

/** Reads one action. One of a type that the contract does not know is taken as it stands. */
export function readAction(
  source: Source,
  node: unknown,
  { at, form = actionForm }: { at: Keys; form?: Form },
): Read<FileAction> {
  const place = { source, form, node, at };
  const body = toBody(source, node);
  if (body === undefined) {
    return { ok: false, problems: [problemIn(place, [], 'must begin with "action: <name>"')] };
  }
  const { [form.title]: name, ...fields } = body;
  const thing = { ...place, body: name === undefined ? fields : { ...fields, [nameField]: name } };
  if (Object.hasOwn(fields, nameField)) {
    const message = `is not a field of an action in a file; write it as "${form.title}"`;
    return { ok: false, problems: [problemIn(place, [nameField], message)] };
  }
  return isOther(thing.body) ? readOther(thing) : readKnown(thing);
}

function readKnown(thing: Thing): Read<AddAction> {
  const { value, problems } = checkThing(thing);
  // The contract checked it.
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: value as AddAction };
}

/** Whether a type is none that the contract knows, and none that was misspelt. */
function isOther({ type }: Body): boolean {
  if (typeof type !== 'string' || type === '') return false;
  const known = kindsOf(shapeOf(actionForm));
  return closest(type, known) === undefined;
}

function readOther(thing: Thing): Read<OtherAction> {
  const { [nameField]: name } = thing.body;
  if (typeof name !== 'string' || name === '') {
    const message = name === undefined ? 'is required' : 'must be a text that is not empty';
    return { ok: false, problems: [problemIn(thing, [thing.form.title], message)] };
  }
  // It has a name, and a type that is none of those known.
  return { ok: true, value: thing.body as OtherAction };
}
