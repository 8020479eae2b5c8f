import { invalid } from '../handle/invalid.js';
import { absent } from '../handle/refusal.js';
import type { StoredGroup, StoredWorkspace } from '../store/store.js';
import type { Call, CallOf } from './call.js';
import { Collection } from './collection.js';
import { findWorkspace } from './find.js';
import { apiLink, appLink } from './links.js';
import { checkPermissionSet } from './members.js';
import { presentMember } from './present.js';

/** The handlers of groups. */
export const groups = new Collection({
  group: 'groups',
  noun: 'group',
  kind: 'group',
  idName: 'group_id',
  listName: 'groups',
  items: (workspace) => workspace.groups,
  newItem: (item) => ({ ...item, members: new Map() }),
  appPath: (domain, id) => [domain, 'people', 'groups', ...(id === undefined ? [] : [id])],
  unique: 'name',
  prepare: (fields, workspace) => {
    checkPermissionSet(workspace, 'auto_assign_permission_set_id', fields.auto_assign_permission_set_id);
    return fields;
  },
});

export function listGroupMembers(call: CallOf<'groupMembers.list'>): object {
  const { workspace, group } = find(call);
  return {
    url: apiLink(call, 'groupMembers.list', call.params),
    html_url: appLink(call, workspace.domain, 'people', 'groups', group.id),
    members: [...group.members.keys()].map((id) => present(call, { workspace, group }, id)),
  };
}

export function addGroupMember(call: CallOf<'groupMembers.add'>): object {
  const { workspace, group } = find(call);
  const { id, status } = call.readBody();
  if (!workspace.members.has(id)) {
    throw invalid([{ path: 'id', message: `must be the id of a member of the workspace; it is ${id}` }]);
  }
  group.members.set(id, status ?? 'MEMBER');
  return present(call, { workspace, group }, id);
}

export function getGroupMember(call: CallOf<'groupMembers.get'>): object {
  const { workspace, group } = find(call);
  return present(call, { workspace, group }, memberOf(group, call.params));
}

export function deleteGroupMember(call: CallOf<'groupMembers.delete'>): undefined {
  const { group } = find(call);
  group.members.delete(memberOf(group, call.params));
}

function find(call: Pick<Call<{ domain: string; group_id: number }>, 'store' | 'params'>): {
  workspace: StoredWorkspace;
  group: StoredGroup;
} {
  const workspace = findWorkspace(call.store, call.params);
  const { group_id: id } = call.params;
  return { workspace, group: workspace.groups.get(id) ?? absent('group', id) };
}

function memberOf({ members }: StoredGroup, { member_id: id }: { member_id: number }): number {
  return members.has(id) ? id : absent('member', id);
}

function present(
  call: Pick<Call, 'origin' | 'appUrl'>,
  scope: { workspace: StoredWorkspace; group: StoredGroup },
  id: number,
): object {
  const member = presentMember(call, scope.workspace, id) ?? absent('member', id);
  return { ...member, status: scope.group.members.get(id) };
}
