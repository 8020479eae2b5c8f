import { marker } from '../secrets.js';
import { give, type Model, pick, pipelinesOf, type TinyVariable, type TinyWorkspace } from './state.js';
import { type Call, expectStatus, type Step } from './step.js';

/** Members, groups and variables of workspaces. */
export const peopleCalls: Record<string, Call> = {
  async addMember({ model, real }, { at, name }) {
    const [domain, workspace] = pick(model.workspaces, at) ?? [];
    if (workspace === undefined) return;
    const email = `${name}@example.com`;
    const isTaken = [...workspace.members.values()].includes(email);
    const answer = await real.send('POST', `/workspaces/${domain}/members`, { email });
    const { id } = expectStatus(answer, isTaken ? 400 : 201);
    if (!isTaken) workspace.members.set(give(model, 'member', Number(id)), email);
  },

  async deleteMember({ model, real }, { at, other }) {
    const [domain, workspace] = pick(model.workspaces, at) ?? [];
    const id = workspace && pick(workspace.members.keys(), other);
    if (workspace === undefined || id === undefined) return;
    const isOwner = id === 1;
    const path = `/workspaces/${domain}/members/${id}`;
    expectStatus(await real.send('DELETE', path), isOwner ? 400 : 204);
    if (isOwner) return;
    workspace.members.delete(id);
    for (const { members } of workspace.groups.values()) members.delete(id);
    model.gone.add(path);
  },

  async addGroup({ model, real }, { at, name }) {
    const [domain, workspace] = pick(model.workspaces, at) ?? [];
    if (workspace === undefined) return;
    const isTaken = hasGroup(workspace, name);
    const answer = await real.send('POST', `/workspaces/${domain}/groups`, { name });
    const { id } = expectStatus(answer, isTaken ? 400 : 201);
    if (!isTaken) workspace.groups.set(give(model, 'group', Number(id)), { name, members: new Set() });
  },

  async renameGroup({ model, real }, { at, other, name }) {
    const { path, workspace, group } = pickGroup(model, at, other);
    if (workspace === undefined || group === undefined) return;
    const isTaken = group.name !== name && hasGroup(workspace, name);
    expectStatus(await real.send('PATCH', path, { name }), isTaken ? 400 : 200);
    if (!isTaken) group.name = name;
  },

  async deleteGroup({ model, real }, { at, other }) {
    const { path, workspace, id } = pickGroup(model, at, other);
    if (workspace === undefined || id === undefined) return;
    expectStatus(await real.send('DELETE', path), 204);
    workspace.groups.delete(id);
    model.gone.add(path);
  },

  async joinGroup({ model, real }, { at, other }) {
    const { path, workspace, group } = pickGroup(model, at, other);
    const id = workspace && pick(workspace.members.keys(), other);
    if (group === undefined || id === undefined) return;
    expectStatus(await real.send('POST', `${path}/members`, { id }), 201);
    group.members.add(id);
  },

  async leaveGroup({ model, real }, { at, other }) {
    const { path, workspace, group } = pickGroup(model, at, other);
    const id = workspace && pick(workspace.members.keys(), other);
    if (group === undefined || id === undefined) return;
    const isIn = group.members.delete(id);
    expectStatus(await real.send('DELETE', `${path}/members/${id}`), isIn ? 204 : 404);
  },

  async addVariable({ model, real }, step) {
    const [domain, workspace] = pick(model.workspaces, step.at) ?? [];
    if (workspace === undefined) return;
    const scope = pickScope(model, workspace, step);
    const isTaken = hasVariable(workspace, step.name, scope);
    const { name: key, flag: encrypted } = step;
    const body = { key, value: encrypted ? marker : 'plain', encrypted, ...toBody(scope) };
    const answer = await real.send('POST', `/workspaces/${domain}/variables`, body);
    const { id } = expectStatus(answer, isTaken ? 400 : 201);
    if (isTaken) return;
    const value = encrypted ? undefined : 'plain';
    workspace.variables.set(give(model, 'variable', Number(id)), { key, value, scope });
  },

  async editVariable({ model, real }, { at, other, name: key }) {
    const { path, workspace, variable } = pickVariable(model, at, other);
    if (workspace === undefined || variable === undefined) return;
    const isTaken = key !== variable.key && hasVariable(workspace, key, variable.scope);
    const value = variable.value === undefined ? `${marker} again` : 'changed';
    expectStatus(await real.send('PATCH', path, { key, value }), isTaken ? 400 : 200);
    if (!isTaken) Object.assign(variable, { key, value: variable.value && value });
  },

  async deleteVariable({ model, real }, { at, other }) {
    const { path, workspace, id } = pickVariable(model, at, other);
    if (workspace === undefined || id === undefined) return;
    expectStatus(await real.send('DELETE', path), 204);
    workspace.variables.delete(id);
    model.gone.add(path);
  },
};

function pickGroup(model: Model, at: number, other: number) {
  const [domain, workspace] = pick(model.workspaces, at) ?? [];
  const [id, group] = (workspace && pick(workspace.groups, other)) ?? [];
  return { path: `/workspaces/${domain}/groups/${id}`, workspace, id, group };
}

function pickVariable(model: Model, at: number, other: number) {
  const [domain, workspace] = pick(model.workspaces, at) ?? [];
  const [id, variable] = (workspace && pick(workspace.variables, other)) ?? [];
  return { path: `/workspaces/${domain}/variables/${id}`, workspace, id, variable };
}

function hasGroup({ groups }: TinyWorkspace, name: string): boolean {
  return [...groups.values()].some((group) => group.name === name);
}

function hasVariable({ variables }: TinyWorkspace, key: string, scope: TinyVariable['scope']): boolean {
  const same = JSON.stringify(scope);
  return [...variables.values()].some((known) => known.key === key && JSON.stringify(known.scope) === same);
}

/** The workspace itself, or a project, a pipeline or an action of it. */
function pickScope(model: Model, workspace: TinyWorkspace, { other }: Step): TinyVariable['scope'] {
  const spots = pipelinesOf(model).filter((spot) => spot.workspace === workspace);
  const scopes = [
    ...[...workspace.projects.keys()].map((project) => ({ project })),
    ...spots.map(({ id }) => ({ pipeline: id })),
    ...spots.flatMap(({ pipeline }) => pipeline.actions.map(({ id }) => ({ action: id }))),
  ];
  return pick([{}, ...scopes], other) ?? {};
}

function toBody({ project, pipeline, action }: TinyVariable['scope']): object {
  return {
    ...(project !== undefined && { project: { name: project } }),
    ...(pipeline !== undefined && { pipeline: { id: pipeline } }),
    ...(action !== undefined && { action: { id: action } }),
  };
}
