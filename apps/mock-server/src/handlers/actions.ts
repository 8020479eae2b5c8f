import type { Contract } from '../contracts/contract.js';
import { invalid } from '../handle/invalid.js';
import type { Fields } from '../store/fields.js';
import type { StoredAction } from '../store/store.js';
import type { CallOf } from './call.js';
import { checkZones } from './check-zones.js';
import { checkReferences, createAction } from './create-action.js';
import { dropVariables } from './create-variable.js';
import { findAction, findPipeline } from './find.js';
import { apiLink, appLink } from './links.js';
import { placeOf, presentAction } from './present.js';
import { sealVariables } from './seal-variables.js';
import { settleReference } from './settle-reference.js';
import { withChanges } from './with-changes.js';

export function listActions(call: CallOf<'actions.list'>): object {
  const { domain, project_name: project, pipeline_id: id } = call.params;
  const scope = findPipeline(call.store, call.params);
  const place = placeOf(call, scope);
  return {
    url: apiLink(call, 'actions.list', call.params),
    html_url: appLink(call, domain, project, 'pipelines', 'pipeline', id, 'manage'),
    actions: [...scope.pipeline.actions.values()].map((action) => presentAction(place, action)),
  };
}

export function getAction(call: CallOf<'actions.get'>): object {
  const scope = findPipeline(call.store, call.params);
  return presentAction(placeOf(call, scope), findAction(scope.pipeline, call.params));
}

export function addAction(call: CallOf<'actions.add'>): object {
  const scope = findPipeline(call.store, call.params);
  const action = createAction({ ...scope, store: call.store }, call.readBody());
  return presentAction(placeOf(call, scope), action);
}

export function editAction(call: CallOf<'actions.edit'>): object {
  const scope = findPipeline(call.store, call.params);
  const action = findAction(scope.pipeline, call.params);
  const changes = settleReference(
    scope.workspace,
    call.readBody({ known: { type: action.type }, before: action.fields }),
  );
  checkReferences(scope.pipeline, changes);
  checkZones(changes);
  action.fields = sealVariables(mergeFields(call.contract, action, changes), call.store.seal);
  return presentAction(placeOf(call, scope), action);
}

export function deleteAction(call: CallOf<'actions.delete'>): undefined {
  const { workspace, pipeline } = findPipeline(call.store, call.params);
  const action = findAction(pipeline, call.params);
  pipeline.actions.delete(action.id);
  dropVariables(workspace);
  if (pipeline.runs.size > 0) pipeline.formerActions.set(action.id, action);
}

/** The fields of the action with the changes; other credentials replace those that it had. */
function mergeFields(contract: Contract, { type, fields }: StoredAction, changes: Fields): Fields {
  const check = (whole: Fields) =>
    contract.checkRequest('actions.add', contract.asRequest('actions.add', whole));
  const merged = withChanges(fields, changes);
  if (check(merged).ok) return merged;
  const refused = contract.refusedFields('actions.add', { type, ...changes });
  const kept = Object.fromEntries(Object.entries(fields).filter(([name]) => !refused.includes(name)));
  const replaced = withChanges(kept, changes);
  const checked = check(replaced);
  if (!checked.ok) throw invalid(checked.problems);
  return replaced;
}
