import { absent } from '../handle/refusal.js';
import type { Item } from '../store/fields.js';
import type { StoredWorkspace } from '../store/store.js';
import type { CallOf } from './call.js';
import { checkProject, createIntegration } from './create-integration.js';
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
  const hash = createIntegration(call.store, workspace, call.readBody());
  return present(call, workspace, [hash, find(workspace, { hash_id: hash })]);
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

function present(base: LinkBase, { domain }: StoredWorkspace, [hash, { fields }]: [string, Item]): object {
  return {
    url: apiLink(base, 'integrations.get', { domain, hash_id: hash }),
    html_url: appLink(base, domain, 'integrations', hash),
    hash_id: hash,
    ...fields,
  };
}
