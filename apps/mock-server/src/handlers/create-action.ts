import { invalid } from '../handle/invalid.js';
import type { Fields } from '../store/fields.js';
import { insertAfter } from '../store/insert-after.js';
import type { PipelineScope, Store, StoredAction, StoredPipeline } from '../store/store.js';
import { checkZones } from './check-zones.js';
import { sealVariables } from './seal-variables.js';
import { settleReference } from './settle-reference.js';

/**
 * Adds an action to a pipeline.
 *
 * @param fields the checked body of a request that adds one
 * @param id the next one when left out
 * @throws {Refusal} when it refers to actions that the pipeline does not have
 */
export function createAction(
  { store, workspace, pipeline }: Omit<PipelineScope, 'project'> & { store: Store },
  fields: Fields,
  id?: number,
): StoredAction {
  const { after_action_id: after, ...kept } = fields;
  checkReferences(pipeline, fields);
  checkZones(fields);
  const action: StoredAction = {
    id: id ?? store.nextId('action'),
    type: String(fields.type),
    fields: sealVariables(settleReference(workspace, kept), store.seal),
    lastStatus: 'INITIAL',
    lastRevision: undefined,
  };
  if (typeof after === 'number') insertAfter(pipeline.actions, after, [action.id, action]);
  else pipeline.actions.set(action.id, action);
  return action;
}

/**
 * Checks the actions that the fields of an action refer to.
 *
 * @throws {Refusal} naming those that the pipeline does not have
 */
export function checkReferences({ actions }: StoredPipeline, fields: Fields): void {
  const names = ['after_action_id', 'docker_build_action_id'];
  const dangling = names.filter((name) => {
    const id = fields[name];
    return typeof id === 'number' && id !== 0 && !actions.has(id);
  });
  if (dangling.length === 0) return;
  throw invalid(
    dangling.map((path) => ({
      path,
      message: `must be the id of an action of this pipeline, or 0; it is ${fields[path]}`,
    })),
  );
}
