import { createHash } from 'node:crypto';
import { invalid } from '../handle/invalid.js';
import { absent } from '../handle/refusal.js';
import type { Fields, Item } from '../store/fields.js';
import type { StoredWorkspace } from '../store/store.js';
import type { CallOf } from './call.js';
import { findWorkspace } from './find.js';
import { apiLink, appLink, type LinkBase } from './links.js';
import { withChanges } from './with-changes.js';

export function listIntegrations(call: CallOf<'integrations.list'>): object {
  const workspace = findWorkspace(call.store, call.params);
  return {
    url: apiLink(call, 'integrations.list', call.params),
    html_url: appLink(call, workspace.domain, 'integrations'),
    integrations: [...workspace.integrations].map(([hash, item]) => present(call, workspace, [hash, item])),
  };
}

export function getIntegration(call: CallOf<'integrations.get'>): object {
  const workspace = findWorkspace(call.store, call.params);
  return present(call, workspace, [call.params.hash_id, find(workspace, call.params)]);
}

export function addIntegration(call: CallOf<'integrations.add'>): object {
  const workspace = findWorkspace(call.store, call.params);
  const fields: Fields = call.readBody();
  checkProject(workspace, fields);
  const id = call.store.nextId('integration');
  const hash = createHash('sha256').update(`${workspace.domain}/${id}`).digest('hex').slice(0, 24);
  const item = { id, fields };
  workspace.integrations.set(hash, item);
  return present(call, workspace, [hash, item]);
}

export function editIntegration(call: CallOf<'integrations.edit'>): object {
  const workspace = findWorkspace(call.store, call.params);
  const item = find(workspace, call.params);
  const fields = withChanges(item.fields, call.readBody());
  checkProject(workspace, fields);
  item.fields = fields;
  return present(call, workspace, [call.params.hash_id, item]);
}

export function deleteIntegration(call: CallOf<'integrations.delete'>): undefined {
  const workspace = findWorkspace(call.store, call.params);
  find(workspace, call.params);
  workspace.integrations.delete(call.params.hash_id);
}

function find({ integrations }: StoredWorkspace, { hash_id: hash }: { hash_id: string }): Item {
  return integrations.get(hash) ?? absent('integration', hash);
}

function checkProject({ projects }: StoredWorkspace, { scope, project_name: name }: Fields): void {
  if (scope === 'PROJECT' && name === undefined) {
    throw invalid([
      { path: 'project_name', message: 'is required for an integration with the scope PROJECT' },
    ]);
  }
  if (name === undefined || projects.has(String(name))) return;
  throw invalid([
    { path: 'project_name', message: `must be a project of the workspace; it is ${JSON.stringify(name)}` },
  ]);
}

function present(base: LinkBase, { domain }: StoredWorkspace, [hash, { fields }]: [string, Item]): object {
  return {
    url: apiLink(base, 'integrations.get', { domain, hash_id: hash }),
    html_url: appLink(base, domain, 'integrations', hash),
    hash_id: hash,
    ...fields,
  };
}
