import { createHash } from 'node:crypto';
import { absent } from '../handle/refusal.js';
import type { Item } from '../store/fields.js';
import type { StoredWorkspace } from '../store/store.js';
import { scopeOf, wholeScope } from '../store/variable-scope.js';
import type { CallOf } from './call.js';
import { createVariable, refuseTakenKey } from './create-variable.js';
import { findWorkspace } from './find.js';
import { apiLink, appLink, type LinkBase } from './links.js';
import { sealVariable } from './seal-variables.js';
import { withChanges } from './with-changes.js';

export function listVariables(call: CallOf<'variables.list'>): object {
  const workspace = findWorkspace(call.store, call.params);
  const { projectName, pipelineId, actionId } = call.params;
  const asked = wholeScope(workspace, { project: projectName, pipeline: pipelineId, action: actionId });
  const wanted = [...workspace.variables.values()].filter(({ fields }) => {
    const { project, pipeline, action } = wholeScope(workspace, scopeOf(fields));
    return project === asked.project && pipeline === asked.pipeline && action === asked.action;
  });
  return {
    url: apiLink(call, 'variables.list', call.params),
    html_url: appLink(call, workspace.domain, 'environment-variables'),
    variables: wanted.map((variable) => present(call, workspace, variable)),
  };
}

export function getVariable(call: CallOf<'variables.get'>): object {
  const workspace = findWorkspace(call.store, call.params);
  return present(call, workspace, find(workspace, call.params));
}

export function addVariable(call: CallOf<'variables.add'>): object {
  const workspace = findWorkspace(call.store, call.params);
  return present(call, workspace, createVariable(call.store, workspace, call.readBody()));
}

export function editVariable(call: CallOf<'variables.edit'>): object {
  const workspace = findWorkspace(call.store, call.params);
  const variable = find(workspace, call.params);
  const fields = withChanges(variable.fields, call.readBody());
  refuseTakenKey(workspace, { id: variable.id, fields });
  variable.fields = sealVariable(fields, call.store.seal);
  return present(call, workspace, variable);
}

export function deleteVariable(call: CallOf<'variables.delete'>): undefined {
  const { variables, ...workspace } = findWorkspace(call.store, call.params);
  variables.delete(find({ ...workspace, variables }, call.params).id);
}

function find({ variables }: StoredWorkspace, { variable_id: id }: { variable_id: number }): Item {
  return variables.get(id) ?? absent('variable', id);
}

function present(base: LinkBase, { domain }: StoredWorkspace, { id, fields }: Item): object {
  return {
    url: apiLink(base, 'variables.get', { domain, variable_id: id }),
    id,
    ...fields,
    ...(fields.type === 'SSH_KEY' && keyNotes(String(fields.value))),
  };
}

/** The notes on a key are made from its sealed value: they tell keys apart and give nothing away. */
function keyNotes(value: string): object {
  const digest = (algorithm: string) => createHash(algorithm).update(value).digest('hex');
  return { key_fingerprint: digest('md5').replace(/(..)(?=.)/g, '$1:'), checksum: digest('sha256') };
}
