import type { AddAction } from '@buddykit/core';
import { kindsOf } from './fields.js';
import type { FileAction } from './file-pipeline.js';
import { actionForm, shapeOf } from './form.js';

/** Whether the contract knows the type of an action, and so all of its fields. */
export function isKnown(action: FileAction): action is AddAction {
  return kindsOf(shapeOf(actionForm)).includes(action.type);
}
