import { invalid } from '../handle/invalid.js';
import { absent } from '../handle/refusal.js';
import type { Item } from '../store/fields.js';
import type { StoredWorkspace } from '../store/store.js';
import type { CallOf } from './call.js';
import { createMember } from './create-member.js';
import { findWorkspace } from './find.js';
import { apiLink, appLink } from './links.js';
import { pageOf, sorted } from './page.js';
import { presentMember, presentProject } from './present.js';
import { withChanges } from './with-changes.js';

export function listMembers(call: CallOf<'members.list'>): object {
  const workspace = findWorkspace(call.store, call.params);
  const all = sorted([...workspace.members.values()], call.params, ({ id, fields }, by) =>
    by === 'id' ? id : (fields.name ?? fields.email),
  );
  return {
    url: apiLink(call, 'members.list', call.params),
    html_url: appLink(call, workspace.domain, 'people'),
    members: pageOf(all, call.params).elements.map(({ id }) => presentMember(call, workspace, id)),
  };
}

export function getMember(call: CallOf<'members.get'>): object {
  const workspace = findWorkspace(call.store, call.params);
  return presentMember(call, workspace, call.params.member_id) ?? absent('member', call.params.member_id);
}

export function addMember(call: CallOf<'members.add'>): object {
  const workspace = findWorkspace(call.store, call.params);
  const { id } = createMember(call.store, workspace, call.readBody().email);
  return presentMember(call, workspace, id) ?? absent('member', id);
}

export function editMember(call: CallOf<'members.edit'>): object {
  const workspace = findWorkspace(call.store, call.params);
  const member = find(workspace, call.params);
  const fields = withChanges(member.fields, call.readBody());
  checkPermissionSet(workspace, 'auto_assign_permission_set_id', fields.auto_assign_permission_set_id);
  member.fields = fields;
  return presentMember(call, workspace, member.id) ?? absent('member', member.id);
}

export function deleteMember(call: CallOf<'members.delete'>): undefined {
  const workspace = findWorkspace(call.store, call.params);
  const { id } = find(workspace, call.params);
  if (id === workspace.ownerId)
    throw invalid([{ path: 'member_id', message: 'is the owner of the workspace' }]);
  workspace.members.delete(id);
  for (const group of workspace.groups.values()) group.members.delete(id);
  for (const project of workspace.projects.values()) project.members.delete(id);
}

export function listMemberProjects(call: CallOf<'memberProjects.list'>): object {
  const workspace = findWorkspace(call.store, call.params);
  const { id } = find(workspace, call.params);
  const wanted = [...workspace.projects.values()].filter(
    ({ members, fields }) =>
      members.has(id) && (call.params.status === undefined || fields.status === call.params.status),
  );
  const all = sorted(
    wanted,
    call.params,
    (project, by) => ({ name: project.name, create_date: project.createdAt })[by],
  );
  return {
    url: apiLink(call, 'memberProjects.list', call.params),
    projects: pageOf(all, call.params).elements.map((project) =>
      presentProject({ ...call, workspace, project }),
    ),
  };
}

/**
 * Checks that a workspace has a permission set.
 *
 * @throws {Refusal} naming the field when it does not
 */
export function checkPermissionSet({ permissionSets }: StoredWorkspace, path: string, id: unknown): void {
  if (id === undefined || permissionSets.has(Number(id))) return;
  throw invalid([{ path, message: `must be the id of a permission set of the workspace; it is ${id}` }]);
}

function find({ members }: StoredWorkspace, { member_id: id }: { member_id: number }): Item {
  return members.get(id) ?? absent('member', id);
}
