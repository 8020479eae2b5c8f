import type {
  AddPipeline,
  EditBuildAction,
  EditRunDockerContainerAction,
  RunExecution,
} from '@buddykit/core';
import type { StoredAction, StoredPipeline } from '../store/store.js';
import type { Run } from './run.js';

// What is stored was checked by the contract when it came. Read through these types, a field that the contract no
// longer has does not compile.

/** The fields of an action, of whatever type. */
export type ActionFields = Omit<EditBuildAction & EditRunDockerContainerAction, 'type'>;

export function fieldsOfAction(action: StoredAction | undefined): ActionFields {
  return (action?.fields ?? {}) as ActionFields;
}

export function fieldsOfPipeline({ fields }: StoredPipeline): Partial<AddPipeline> {
  return fields;
}

export function fieldsOfRun({ fields }: Run): RunExecution {
  return fields;
}
