import type { Schemas } from '@buddykit/core/2026-01';
import type { StoredAction, StoredPipeline } from '../store/store.js';
import type { Run } from './run.js';

// What is stored was checked by its contract when it came, and is kept in the words of the newest one. Read through these
// types, a field that the newest contract no longer has does not compile.

/** The fields of an action, of whatever type. */
export type ActionFields = Omit<Schemas['EditBuildAction'] & Schemas['EditRunDockerContainerAction'], 'type'>;

export function fieldsOfAction(action: StoredAction | undefined): ActionFields {
  return (action?.fields ?? {}) as ActionFields;
}

export function fieldsOfPipeline({ fields }: StoredPipeline): Partial<Schemas['AddPipeline']> {
  return fields;
}

export function fieldsOfRun({ fields }: Run): Schemas['RunExecution'] {
  return fields;
}
