import { addAction, deleteAction, editAction, getAction, listActions } from './actions.js';
import type { Handlers } from './call.js';

/** What each operation does. */
export const handlers: Handlers = {
  'actions.list': listActions,
  'actions.add': addAction,
  'actions.get': getAction,
  'actions.edit': editAction,
  'actions.delete': deleteAction,
};
