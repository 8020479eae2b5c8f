import { give, type Model, pick, pipelinesOf, projectsOf, type Spot, type TinyWorkspace } from './state.js';
import { type Call, expectStatus, rekeyed } from './step.js';

/** Workspaces, projects and pipelines: added, renamed, deleted with all that is in them. */
export const placeCalls: Record<string, Call> = {
  async addWorkspace({ model, real }, { name }) {
    const isTaken = model.workspaces.has(name);
    const { id } = expectStatus(
      await real.send('POST', '/workspaces', { domain: name }),
      isTaken ? 400 : 201,
    );
    if (isTaken) return;
    give(model, 'workspace', Number(id));
    const { members } = (await real.get(`/workspaces/${name}/members`)).json;
    const known = members.map(({ id: member, email }: { id: number; email: string }) => [member, email]);
    const [first, second] = known;
    if (first !== undefined && second !== undefined) give(model, 'member', Math.max(first[0], second[0]));
    model.workspaces.set(name, {
      projects: new Map(),
      variables: new Map(),
      groups: new Map(),
      members: new Map(known),
    });
  },

  async renameWorkspace({ model, real }, { at, name }) {
    const domain = pick(model.workspaces.keys(), at);
    if (domain === undefined) return;
    const isTaken = name !== domain && model.workspaces.has(name);
    const answer = await real.send('PATCH', `/workspaces/${domain}`, { domain: name });
    expectStatus(answer, isTaken ? 400 : 200);
    if (isTaken) return;
    model.workspaces = rekeyed(model.workspaces, domain, name);
    model.gone.add(`/workspaces/${domain}`);
  },

  async deleteWorkspace({ model, real }, { at }) {
    const domain = pick(model.workspaces.keys(), at);
    if (domain === undefined) return;
    expectStatus(await real.send('DELETE', `/workspaces/${domain}`), 204);
    model.workspaces.delete(domain);
    model.gone.add(`/workspaces/${domain}`);
  },

  async addProject({ model, real }, { at, name }) {
    const [domain, workspace] = pick(model.workspaces, at) ?? [];
    if (workspace === undefined) return;
    const isTaken = workspace.projects.has(name);
    const answer = await real.send('POST', `/workspaces/${domain}/projects`, { display_name: name });
    expectStatus(answer, isTaken ? 400 : 201);
    if (!isTaken) workspace.projects.set(name, new Map());
  },

  async renameProject({ model, real }, { at, name }) {
    const { domain, workspace, project } = pick(projectsOf(model), at) ?? {};
    if (workspace === undefined || project === undefined) return;
    const isTaken = name !== project && workspace.projects.has(name);
    const path = `/workspaces/${domain}/projects/${project}`;
    expectStatus(await real.send('PATCH', path, { name }), isTaken ? 400 : 200);
    if (isTaken) return;
    workspace.projects = rekeyed(workspace.projects, project, name);
    for (const { scope } of workspace.variables.values()) if (scope.project === project) scope.project = name;
    model.gone.add(path);
  },

  async deleteProject({ model, real }, { at }) {
    const { domain, workspace, project } = pick(projectsOf(model), at) ?? {};
    if (workspace === undefined || project === undefined) return;
    const path = `/workspaces/${domain}/projects/${project}`;
    expectStatus(await real.send('DELETE', path), 204);
    workspace.projects.delete(project);
    dropVariables(model, domain, workspace);
    model.gone.add(path);
  },

  async addPipeline({ model, real }, { at, name }) {
    const { domain, project, pipelines } = pick(projectsOf(model), at) ?? {};
    if (pipelines === undefined) return;
    const isTaken = [...pipelines.values()].some((pipeline) => pipeline.name === name);
    const path = `/workspaces/${domain}/projects/${project}/pipelines`;
    const { id } = expectStatus(await real.send('POST', path, { name, on: 'CLICK' }), isTaken ? 400 : 201);
    if (isTaken) return;
    const pipeline = { name, lastStatus: 'INITIAL', actions: [], runs: [], freeSince: 0 };
    pipelines.set(give(model, 'pipeline', Number(id)), pipeline);
  },

  async renamePipeline({ model, real }, { at, name }) {
    const spot = pick(pipelinesOf(model), at);
    if (spot === undefined) return;
    const all = [...(spot.workspace.projects.get(spot.project)?.values() ?? [])];
    const isTaken = all.some((pipeline) => pipeline !== spot.pipeline && pipeline.name === name);
    expectStatus(await real.send('PATCH', pathOf(spot), { name }), isTaken ? 400 : 200);
    if (!isTaken) spot.pipeline.name = name;
  },

  async deletePipeline({ model, real }, { at }) {
    const spot = pick(pipelinesOf(model), at);
    if (spot === undefined) return;
    expectStatus(await real.send('DELETE', pathOf(spot)), 204);
    spot.workspace.projects.get(spot.project)?.delete(spot.id);
    dropVariables(model, spot.domain, spot.workspace);
    model.gone.add(pathOf(spot));
    for (const { id } of spot.pipeline.actions) model.gone.add(`${pathOf(spot)}/actions/${id}`);
  },
};

/** The path of a pipeline. */
export function pathOf({ domain, project, id }: Spot): string {
  return `/workspaces/${domain}/projects/${project}/pipelines/${id}`;
}

/** Forgets the variables of a workspace whose project, pipeline or action is gone. */
export function dropVariables(model: Model, domain: string | undefined, workspace: TinyWorkspace): void {
  const spots = pipelinesOf(model).filter((spot) => spot.workspace === workspace);
  for (const [id, { scope }] of workspace.variables) {
    const isThere =
      (scope.project === undefined || workspace.projects.has(scope.project)) &&
      (scope.pipeline === undefined || spots.some((spot) => spot.id === scope.pipeline)) &&
      (scope.action === undefined ||
        spots.some(({ pipeline }) => pipeline.actions.some((action) => action.id === scope.action)));
    if (isThere) continue;
    workspace.variables.delete(id);
    model.gone.add(`/workspaces/${domain}/variables/${id}`);
  }
}
