import { invalid } from '../handle/invalid.js';
import { absent } from '../handle/refusal.js';
import type { StoredProject, StoredWorkspace } from '../store/store.js';
import type { Call, CallOf } from './call.js';
import { findProject } from './find.js';
import { apiLink, appLink } from './links.js';
import { checkPermissionSet } from './members.js';
import { pageOf, sorted } from './page.js';
import { permissionSets } from './permission-sets.js';
import { presentMember } from './present.js';

export function listProjectMembers(call: CallOf<'projectMembers.list'>): object {
  const { workspace, project } = findProject(call.store, call.params);
  const ids = sorted(
    [...project.members.keys()],
    call.params,
    (id, by) => workspace.members.get(id)?.fields[by],
  );
  return {
    url: apiLink(call, 'projectMembers.list', call.params),
    html_url: appLink(call, workspace.domain, project.name, 'members'),
    members: pageOf(ids, call.params).elements.map((id) => presentMember(call, workspace, id)),
  };
}

export function getProjectMember(call: CallOf<'projectMembers.get'>): object {
  const scope = findProject(call.store, call.params);
  return present(call, scope, find(scope.project, call.params));
}

export function addProjectMember(call: CallOf<'projectMembers.add'>): object {
  const scope = findProject(call.store, call.params);
  const { id, permission_set: set } = call.readBody();
  if (!scope.workspace.members.has(id)) {
    throw invalid([{ path: 'id', message: `must be the id of a member of the workspace; it is ${id}` }]);
  }
  if (scope.project.members.has(id))
    throw invalid([{ path: 'id', message: `is taken: ${id} is a member of the project` }]);
  checkPermissionSet(scope.workspace, 'permission_set.id', set.id);
  scope.project.members.set(id, set.id);
  return present(call, scope, id);
}

export function editProjectMember(call: CallOf<'projectMembers.edit'>): object {
  const scope = findProject(call.store, call.params);
  const id = find(scope.project, call.params);
  const { permission_set: set } = call.readBody();
  checkPermissionSet(scope.workspace, 'permission_set.id', set?.id);
  if (set) scope.project.members.set(id, set.id);
  return present(call, scope, id);
}

export function deleteProjectMember(call: CallOf<'projectMembers.delete'>): undefined {
  const { project } = findProject(call.store, call.params);
  project.members.delete(find(project, call.params));
}

function find({ members }: StoredProject, { member_id: id }: { member_id: number }): number {
  return members.has(id) ? id : absent('member', id);
}

function present(
  call: Call,
  { workspace, project }: { workspace: StoredWorkspace; project: StoredProject },
  id: number,
): object {
  const member = presentMember(call, workspace, id) ?? absent('member', id);
  const set = workspace.permissionSets.get(project.members.get(id) ?? 0);
  if (set === undefined) return member;
  const place = { ...call, params: { domain: workspace.domain } };
  return { ...member, permission_set: permissionSets.present(place, set) };
}
