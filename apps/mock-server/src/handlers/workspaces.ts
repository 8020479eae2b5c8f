import { rename } from '../store/rename.js';
import type { StoredWorkspace } from '../store/store.js';
import type { CallOf } from './call.js';
import { createWorkspace, refuseTakenDomain } from './create-workspace.js';
import { findWorkspace } from './find.js';
import { apiLink, appLink, type LinkBase, toDate } from './links.js';
import { withChanges } from './with-changes.js';

export function listWorkspaces(call: CallOf<'workspaces.list'>): object {
  return {
    url: apiLink(call, 'workspaces.list', {}),
    html_url: appLink(call),
    workspaces: [...call.store.state.workspaces.values()].map((workspace) =>
      presentWorkspace(call, workspace),
    ),
  };
}

export function getWorkspace(call: CallOf<'workspaces.get'>): object {
  return presentWorkspace(call, findWorkspace(call.store, call.params));
}

export function addWorkspace(call: CallOf<'workspaces.add'>): object {
  return presentWorkspace(call, createWorkspace(call, call.readBody()));
}

export function editWorkspace(call: CallOf<'workspaces.edit'>): object {
  const workspace = findWorkspace(call.store, call.params);
  const fields = withChanges(workspace.fields, call.readBody());
  const domain = String(fields.domain ?? workspace.domain);
  const { workspaces } = call.store.state;
  if (domain !== workspace.domain) {
    refuseTakenDomain(call.store, domain);
    rename(workspaces, workspace.domain, domain);
  }
  Object.assign(workspace, { domain, fields: { ...fields, domain } });
  return presentWorkspace(call, workspace);
}

export function deleteWorkspace(call: CallOf<'workspaces.delete'>): undefined {
  call.store.state.workspaces.delete(findWorkspace(call.store, call.params).domain);
}

function presentWorkspace(
  base: LinkBase,
  { id, domain, fields, ownerId, createdAt }: StoredWorkspace,
): object {
  return {
    url: apiLink(base, 'workspaces.get', { domain }),
    html_url: appLink(base, domain),
    id,
    ...fields,
    domain,
    owner_id: ownerId,
    create_date: toDate(createdAt),
  };
}
