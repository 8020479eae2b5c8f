import { type OperationId, operations } from '@buddykit/core';

/** Whether an operation of some contract is one of those that @buddykit/core was built with. */
export function isOperationId(id: string): id is OperationId {
  return Object.hasOwn(operations, id);
}
