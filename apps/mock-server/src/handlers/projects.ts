import type { StoredProject } from '../store/store.js';
import type { Call, CallOf } from './call.js';
import { createProject, refuseTakenProject } from './create-project.js';
import { creatorIn } from './creator-in.js';
import { findProject, findWorkspace } from './find.js';
import { apiLink, appLink } from './links.js';
import { pageOf, sorted } from './page.js';
import { presentProject } from './present.js';
import { withChanges } from './with-changes.js';

export function listProjects(call: CallOf<'projects.list'>): object {
  const workspace = findWorkspace(call.store, call.params);
  const { status, membership } = call.params;
  const user = creatorIn(workspace, call.store);
  const wanted = [...workspace.projects.values()].filter(
    (project) =>
      (status === undefined || project.fields.status === status) &&
      (membership !== true || project.members.has(user) || project.creatorId === user),
  );
  const { elements } = pageOf(sorted(wanted, call.params, sortKey), call.params);
  return {
    url: apiLink(call, 'projects.list', call.params),
    html_url: appLink(call, workspace.domain, 'projects'),
    projects: elements.map((project) => presentProject({ ...call, workspace, project })),
  };
}

export function getProject(call: CallOf<'projects.get'>): object {
  return present(call, call.params);
}

export function addProject(call: CallOf<'projects.add'>): object {
  const workspace = findWorkspace(call.store, call.params);
  const project = createProject(call, workspace, call.readBody());
  return presentProject({ ...call, workspace, project });
}

export function editProject(call: CallOf<'projects.edit'>): object {
  const { workspace, project } = findProject(call.store, call.params);
  const fields = withChanges(project.fields, call.readBody());
  const name = String(fields.name);
  if (name !== project.name) refuseTakenProject(workspace, name);
  workspace.projects.delete(project.name);
  Object.assign(project, { name, fields });
  workspace.projects.set(name, project);
  return present(call, { ...call.params, project_name: name });
}

export function deleteProject(call: CallOf<'projects.delete'>): undefined {
  const { workspace, project } = findProject(call.store, call.params);
  workspace.projects.delete(project.name);
  for (const { id, fields } of workspace.variables.values()) {
    const scope = fields.project as { name?: string } | undefined;
    if (scope?.name === project.name) workspace.variables.delete(id);
  }
}

function present(call: Call, params: { domain: string; project_name: string }): object {
  return presentProject({ ...call, ...findProject(call.store, params) });
}

function sortKey({ name, createdAt }: StoredProject, by: string): unknown {
  // No repository here has a size; all are equal then, and stay in their order.
  return { name, create_date: createdAt }[by];
}
