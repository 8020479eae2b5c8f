import { operations } from '@buddykit/core';
import { fieldsOf, referenceIn } from './fields.js';
import type { Keys } from './keys.js';
import { isBody } from './pick-sayable.js';
import type { Body } from './source.js';

/** How a thing of the contract looks in a file. */
export interface Form {
  /** The operation that would add it. */
  readonly operation: 'pipelines.add' | 'actions.add';
  /** The field by which a file names it. */
  readonly title: string;
}

export const pipelineForm = { operation: 'pipelines.add', title: 'pipeline' } as const satisfies Form;
export const actionForm = { operation: 'actions.add', title: 'action' } as const satisfies Form;
/** An action as requests and responses of the API have it. */
export const apiActionForm = { operation: 'actions.add', title: 'name' } as const satisfies Form;

/** The field of the contract that holds the name. */
export const nameField = 'name';

/** The shape that a thing has in the contract. */
export function shapeOf({ operation }: Form): string {
  return operations[operation].body;
}

/** A thing as the contract has it: references are objects there. */
export function toContract(form: Form, body: Body): Body {
  return mapReferences(form, body, (name, value) => (typeof value === 'string' ? { [name]: value } : value));
}

/** A thing as a file has it: references are plain texts there. */
export function toFile(form: Form, body: Body): Body {
  return mapReferences(form, body, (name, value) => (isBody(value) ? value[name] : value));
}

/** The keys of a file for those of the contract. */
export function toFileKeys(form: Form, body: Body, keys: Keys): Keys {
  const [first, ...others] = keys;
  if (first === nameField) return [form.title, ...others];
  const field = fieldsOf(shapeOf(form), body)?.find(({ name }) => name === first);
  return field !== undefined && referenceIn(field) === others[0] ? keys.slice(0, 1) : keys;
}

function mapReferences(form: Form, body: Body, map: (name: string, value: unknown) => unknown): Body {
  const fields = fieldsOf(shapeOf(form), body) ?? [];
  const references = new Map(
    fields.flatMap((field) => {
      const name = referenceIn(field);
      return name === undefined ? [] : [[field.name, name] as const];
    }),
  );
  return Object.fromEntries(
    Object.entries(body).map(([key, value]) => {
      const name = references.get(key);
      return [key, name === undefined ? value : map(name, value)];
    }),
  );
}
