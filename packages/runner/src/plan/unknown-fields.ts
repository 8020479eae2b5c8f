import { requestShapes } from '@buddykit/core/request-shapes';
import { responseShapes } from '@buddykit/core/response-shapes';
import type { RunnableAction } from './plan-request.js';

/** The fields of an action that have a value and that the contract does not know: a newer server sent them. */
export function unknownFields(action: RunnableAction): string[] {
  const known = new Set(namesOf(String(action.type)));
  if (known.size === 0) return [];
  return Object.entries(action).flatMap(([name, value]) => (known.has(name) || value == null ? [] : [name]));
}

function namesOf(type: string): string[] {
  const sent = [requestShapes, responseShapes].flatMap((shapes) => {
    const union = Object.hasOwn(shapes, 'AddAction') ? shapes.AddAction : shapes.Action;
    const branch =
      union?.kind === 'union' ? union.branches.find(({ values }) => values?.includes(type)) : undefined;
    const shape = branch === undefined ? undefined : shapes[branch.shape];
    return shape?.kind === 'object' ? shape.fields : [];
  });
  return sent.map(({ name }) => name);
}
