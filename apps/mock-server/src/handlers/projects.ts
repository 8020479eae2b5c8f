import { rename } from '../store/rename.js';
import type { StoredProject, StoredWorkspace } from '../store/store.js';
import { scopeOf } from '../store/variable-scope.js';
import type { Call, CallOf } from './call.js';
import { createProject, refuseTakenProject } from './create-project.js';
import { dropVariables } from './create-variable.js';
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
      (membership !== true || project.members.has(user)),
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
  if (name !== project.name) renameProject(workspace, project, name);
  project.fields = fields;
  return present(call, { ...call.params, project_name: name });
}

export function deleteProject(call: CallOf<'projects.delete'>): undefined {
  const { workspace, project } = findProject(call.store, call.params);
  workspace.projects.delete(project.name);
  dropVariables(workspace);
}

/** Gives a project another name, everywhere in the workspace that it is known by its name. */
function renameProject(workspace: StoredWorkspace, project: StoredProject, name: string): void {
  refuseTakenProject(workspace, name);
  const old = project.name;
  for (const { fields } of workspace.variables.values()) {
    if (scopeOf(fields).project === old) fields.project = { name };
  }
  for (const { fields } of workspace.integrations.values()) {
    if (fields.project_name === old) fields.project_name = name;
  }
  for (const { fields } of workspace.webhooks.values()) {
    if (Array.isArray(fields.projects))
      fields.projects = fields.projects.map((known) => (known === old ? name : known));
  }
  project.name = name;
  rename(workspace.projects, old, name);
}

function present(call: Call, params: { domain: string; project_name: string }): object {
  return presentProject({ ...call, ...findProject(call.store, params) });
}

function sortKey({ name, createdAt }: StoredProject, by: string): unknown {
  // No repository here has a size; all are equal then, and stay in their order.
  return { name, create_date: createdAt }[by];
}
