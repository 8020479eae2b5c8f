import type { Fields } from '../store/fields.js';

/** The fields with the changes of an edit; null clears a field. */
export function withChanges(fields: Fields, changes: Fields): Fields {
  return Object.fromEntries(Object.entries({ ...fields, ...changes }).filter(([, value]) => value !== null));
}
