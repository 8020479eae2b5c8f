import { checkRequest, refusedFields } from '@buddykit/core/check';
import { invalid } from '../handle/invalid.js';
import { insertAfter } from '../store/insert-after.js';
import type { Fields, StoredAction, StoredPipeline } from '../store/store.js';
import type { CallOf } from './call.js';
import { findAction, findPipeline } from './find.js';
import { apiLink, appLink } from './links.js';
import { presentAction } from './present-action.js';
import { sealVariables } from './seal-variables.js';

export function listActions(call: CallOf<'actions.list'>): object {
  const { domain, project_name: project, pipeline_id: id } = call.params;
  const pipeline = findPipeline(call.store, call.params);
  return {
    url: apiLink(call, 'actions.list', call.params),
    html_url: appLink(call, domain, project, 'pipelines', 'pipeline', id, 'manage'),
    actions: [...pipeline.actions.values()].map((action) => presentAction(call, pipeline, action)),
  };
}

export function getAction(call: CallOf<'actions.get'>): object {
  const pipeline = findPipeline(call.store, call.params);
  return presentAction(call, pipeline, findAction(pipeline, call.params));
}

export function addAction(call: CallOf<'actions.add'>): object {
  const pipeline = findPipeline(call.store, call.params);
  const { after_action_id: after, ...fields } = call.readBody();
  checkReferences(pipeline, { after_action_id: after, ...fields });
  const action = { id: call.store.nextActionId(), type: fields.type, fields: sealVariables(fields) };
  if (typeof after === 'number') insertAfter(pipeline.actions, after, [action.id, action]);
  else pipeline.actions.set(action.id, action);
  return presentAction(call, pipeline, action);
}

export function editAction(call: CallOf<'actions.edit'>): object {
  const pipeline = findPipeline(call.store, call.params);
  const action = findAction(pipeline, call.params);
  const changes = call.readBody({ type: action.type });
  checkReferences(pipeline, changes);
  action.fields = sealVariables(mergeFields(action, changes));
  return presentAction(call, pipeline, action);
}

export function deleteAction(call: CallOf<'actions.delete'>): undefined {
  const pipeline = findPipeline(call.store, call.params);
  pipeline.actions.delete(findAction(pipeline, call.params).id);
}

/** The fields of the action with the changes; null clears a field, and other credentials replace those it had. */
function mergeFields({ type, fields }: StoredAction, changes: Fields): Fields {
  const merged = withoutNull({ ...fields, ...changes });
  if (checkRequest('actions.add', merged).ok) return merged;
  const refused = refusedFields('actions.add', { type, ...changes });
  const kept = Object.fromEntries(Object.entries(fields).filter(([name]) => !refused.includes(name)));
  const replaced = withoutNull({ ...kept, ...changes });
  const checked = checkRequest('actions.add', replaced);
  if (!checked.ok) throw invalid(checked.problems);
  return replaced;
}

function withoutNull(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

function checkReferences({ actions }: StoredPipeline, fields: Fields): void {
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
