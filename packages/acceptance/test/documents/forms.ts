import { type ObjectShape, operations, type UnionShape } from '@buddykit/core';
import { requestShapes } from '@buddykit/core/request-shapes';
import { documentOf, type Fields } from './document.js';

/** One of the forms that an action to add can have. */
export interface Form {
  type: string;
  /** As in "an image from a private registry". */
  title: string;
  body: Fields;
}

// The values that the two documents show, and those of the fields that neither of them sends.
const values: Fields = {
  ...documentOf('RUN_DOCKER_CONTAINER').body,
  ...documentOf('BUILD').body,
  region: 'us-east-1',
  dockerfile_path: 'Dockerfile',
};

/** Every form of every type of action that the contract knows, each with a body of documented values. */
export function everyForm(): Form[] {
  const union = unionOf(operations['actions.add'].body);
  return union.branches.flatMap(({ shape, values: types = [] }) =>
    types.flatMap((type) => formsOf(type, requestShapes[shape] as ObjectShape)),
  );
}

function formsOf(type: string, { fields, variants = [] }: ObjectShape): Form[] {
  return variants.map(({ title, refuses }) => {
    const taken = fields.filter(({ name, kind }) => kind !== 'ignored' && !refuses.includes(name));
    const held = taken.filter(({ name }) => name in values).map(({ name }) => [name, values[name]]);
    return { type, title, body: { ...Object.fromEntries(held), type } };
  });
}

function unionOf(schema: string): UnionShape {
  const shape = requestShapes[schema];
  if (shape?.kind !== 'union') throw new Error(`${schema} is expected to be a union of action types.`);
  return shape;
}
