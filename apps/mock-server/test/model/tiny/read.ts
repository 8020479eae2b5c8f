import { fill, type Place } from '../places.js';
import type { Real } from './real.js';
import type { Model, TinyPipeline, TinyVariable, TinyWorkspace } from './state.js';

// Bodies of responses; what is not there shows as a difference.
// biome-ignore lint/suspicious/noExplicitAny: the comparison says what must be there.
type Body = any;

/** What the lists and the single objects of a server show, in the form of the model, and all texts read for it. */
export async function readServer(real: Real, model: Model): Promise<{ shown: unknown; texts: string[] }> {
  const texts: string[] = [];
  const read = async (path: string, place: Place = {}): Promise<Body> => {
    const { status, text, json } = await real.get(fill(path, place));
    texts.push(`${status} ${text}`);
    return json;
  };
  const { workspaces } = await read('/workspaces');
  const shown = [];
  for (const { domain } of workspaces) {
    const workspace = model.workspaces.get(domain);
    shown.push([domain, workspace && (await readWorkspace({ read, domain }, workspace))]);
  }
  return { shown, texts };
}

interface Reader {
  read: (path: string, place?: Place) => Promise<Body>;
  domain: string;
}

/** The same of the model. */
export function showModel({ workspaces }: Model): unknown {
  return [...workspaces].map(([domain, { projects, variables, groups, members }]) => [
    domain,
    {
      projects: [...projects].map(([name, pipelines]) => [name, [...pipelines].map(showPipeline)]),
      variables: [...variables].map(([id, { key, value }]) => ({ id, key, value })),
      groups: [...groups].map(([id, group]) => ({ id, name: group.name, members: [...group.members] })),
      members: [...members].sort(byNumber),
    },
  ]);
}

function showPipeline([id, { name, lastStatus, actions, runs }]: [number, TinyPipeline]): unknown {
  return {
    id,
    name,
    lastStatus,
    actions: actions.map((action) => [action.id, action.name, action.disabled, action.lastStatus]),
    runs: runs
      .map((run) => [run.id, run.status, run.steps.map(({ action, status }) => [action.id, status])])
      .reverse(),
  };
}

async function readWorkspace(reader: Reader, workspace: TinyWorkspace): Promise<unknown> {
  const { read, domain } = reader;
  const at = { domain };
  const { projects } = await read('/workspaces/{domain}/projects?per_page=100', at);
  const { groups } = await read('/workspaces/{domain}/groups', at);
  const { members } = await read('/workspaces/{domain}/members?per_page=100', at);
  return {
    projects: await inTurn(projects, async ({ name }) => [name, await readPipelines(reader, name)]),
    variables: await readVariables(reader, workspace),
    groups: await inTurn(groups, async ({ id, name }) => {
      const inside = await read('/workspaces/{domain}/groups/{id}/members', { domain, id });
      return { id, name, members: inside.members.map(({ id: member }: Body) => member) };
    }),
    members: (
      await inTurn(members, async ({ id }) => {
        const member = await read('/workspaces/{domain}/members/{id}', { domain, id });
        return [id, member.email] as [number, string];
      })
    ).sort(byNumber),
  };
}

async function readPipelines({ read, domain }: Reader, project: string): Promise<unknown> {
  const path = '/workspaces/{domain}/projects/{project}/pipelines';
  const at = { domain, project };
  const { pipelines } = await read(`${path}?per_page=100`, at);
  return inTurn(pipelines, async ({ id, name, last_execution_status: lastStatus }) => {
    const { actions } = await read(`${path}/{id}/actions`, { ...at, id });
    const { executions } = await read(`${path}/{id}/executions?per_page=100`, { ...at, id });
    return {
      id,
      name,
      lastStatus,
      actions: await inTurn(actions, async ({ id: action, last_execution_status: status }) => {
        const whole = await read(`${path}/{id}/actions/{action}`, { ...at, id, action });
        return [action, whole.name, whole.disabled, status];
      }),
      runs: await inTurn(executions, async ({ id: run, status }) => {
        const whole = await read(`${path}/{id}/executions/{run}`, { ...at, id, run });
        return [run, status, whole.action_executions.map((step: Body) => [step.action.id, step.status])];
      }),
    };
  });
}

/** The variables in the lists of all scopes that the model knows of. */
async function readVariables({ read, domain }: Reader, { variables }: TinyWorkspace): Promise<unknown> {
  const queries = new Set(['', ...[...variables.values()].map(({ scope }) => queryFor(scope))]);
  const found: Body[] = [];
  for (const query of queries)
    found.push(...(await read(`/workspaces/{domain}/variables${query}`, { domain })).variables);
  return found
    .sort((left, right) => left.id - right.id)
    .map(({ id, key, value }) => ({ id, key, value: value.startsWith('secure!') ? undefined : value }));
}

function queryFor({ project, pipeline, action }: TinyVariable['scope']): string {
  const names = { projectName: project, pipelineId: pipeline, actionId: action };
  const given = Object.entries(names).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}

async function inTurn<T>(bodies: Body[], read: (body: Body) => Promise<T>): Promise<T[]> {
  const all: T[] = [];
  for (const body of bodies) all.push(await read(body));
  return all;
}

function byNumber([left]: [number, string], [right]: [number, string]): number {
  return left - right;
}
