import { createHash } from 'node:crypto';
import { invalid } from '../handle/invalid.js';
import { absent } from '../handle/refusal.js';
import type { Fields, Item } from '../store/fields.js';
import type { StoredWorkspace } from '../store/store.js';
import type { CallOf } from './call.js';
import { findWorkspace } from './find.js';
import { apiLink, appLink, type LinkBase } from './links.js';
import { sealVariable } from './seal-variables.js';
import { withChanges } from './with-changes.js';

export function listVariables(call: CallOf<'variables.list'>): object {
  const workspace = findWorkspace(call.store, call.params);
  const { projectName, pipelineId, actionId } = call.params;
  const wanted = [...workspace.variables.values()].filter(({ fields }) => {
    const scope = scopeOf(fields);
    return scope.project === projectName && scope.pipeline === pipelineId && scope.action === actionId;
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
  const fields: Fields = call.readBody();
  checkScope(workspace, fields);
  refuseTaken(workspace, { id: 0, fields });
  const variable = { id: call.store.nextId('variable'), fields: sealVariable(fields, call.store.seal) };
  workspace.variables.set(variable.id, variable);
  return present(call, workspace, variable);
}

export function editVariable(call: CallOf<'variables.edit'>): object {
  const workspace = findWorkspace(call.store, call.params);
  const variable = find(workspace, call.params);
  const fields = withChanges(variable.fields, call.readBody());
  refuseTaken(workspace, { id: variable.id, fields });
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

function scopeOf({ project, pipeline, action }: Fields) {
  return {
    project: (project as { name?: string } | undefined)?.name,
    pipeline: (pipeline as { id?: number } | undefined)?.id,
    action: (action as { id?: number } | undefined)?.id,
  };
}

function checkScope({ projects }: StoredWorkspace, fields: Fields): void {
  const { project, pipeline, action } = scopeOf(fields);
  const pipelines = [...projects.values()].flatMap((candidate) => [...candidate.pipelines.values()]);
  const checks = [
    { path: 'project.name', value: project, isKnown: projects.has(project ?? '') },
    { path: 'pipeline.id', value: pipeline, isKnown: pipelines.some(({ id }) => id === pipeline) },
    { path: 'action.id', value: action, isKnown: pipelines.some(({ actions }) => actions.has(action ?? 0)) },
  ];
  const dangling = checks.filter(({ value, isKnown }) => value !== undefined && !isKnown);
  if (dangling.length === 0) return;
  throw invalid(
    dangling.map(({ path, value }) => ({
      path,
      message: `must be one that the workspace has; it is ${JSON.stringify(value)}`,
    })),
  );
}

function refuseTaken({ variables }: StoredWorkspace, { id, fields }: Item): void {
  const scope = JSON.stringify(scopeOf(fields));
  const isTaken = [...variables.values()].some(
    (other) =>
      other.id !== id && other.fields.key === fields.key && JSON.stringify(scopeOf(other.fields)) === scope,
  );
  if (isTaken)
    throw invalid([
      { path: 'key', message: `is taken: there is a variable ${JSON.stringify(fields.key)} in this scope` },
    ]);
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
