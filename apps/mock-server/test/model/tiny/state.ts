/** What the tiny model remembers of a server: ids, names, orders and statuses. */
export interface Model {
  /** Milliseconds since 1970. */
  now: number;
  workspaces: Map<string, TinyWorkspace>;
  /** Every id that was ever given, with its kind. */
  given: Set<string>;
  /** Paths of what was deleted. */
  gone: Set<string>;
}

export interface TinyWorkspace {
  projects: Map<string, Map<number, TinyPipeline>>;
  variables: Map<number, TinyVariable>;
  groups: Map<number, { name: string; members: Set<number> }>;
  /** The address of each member. */
  members: Map<number, string>;
}

export interface TinyVariable {
  key: string;
  /** None when it is encrypted. */
  value: string | undefined;
  scope: { project?: string; pipeline?: number; action?: number };
}

export interface TinyPipeline {
  name: string;
  lastStatus: string;
  actions: TinyAction[];
  runs: TinyRun[];
  /** Since when no run is in progress. */
  freeSince: number;
}

export interface TinyAction {
  id: number;
  name: string;
  disabled: boolean;
  lastStatus: string;
}

export interface TinyRun {
  id: number;
  status: string;
  dueAt: number;
  steps: TinyStep[];
}

export interface TinyStep {
  action: TinyAction;
  status: string;
  endsAt: number;
  fails: boolean;
}

/** One of several, whichever a random number means; undefined when there are none. */
export function pick<T>(all: Iterable<T>, number: number): T | undefined {
  const list = [...all];
  return list[number % list.length];
}

/** A pipeline and what it belongs to. */
export interface Spot {
  domain: string;
  workspace: TinyWorkspace;
  project: string;
  id: number;
  pipeline: TinyPipeline;
}

/** All pipelines. */
export function pipelinesOf({ workspaces }: Model): Spot[] {
  return [...workspaces].flatMap(([domain, workspace]) =>
    [...workspace.projects].flatMap(([project, pipelines]) =>
      [...pipelines].map(([id, pipeline]) => ({ domain, workspace, project, id, pipeline })),
    ),
  );
}

/** All projects. */
export function projectsOf({ workspaces }: Model) {
  return [...workspaces].flatMap(([domain, workspace]) =>
    [...workspace.projects].map(([project, pipelines]) => ({ domain, workspace, project, pipelines })),
  );
}

/** Notes that an id was given, which must not have been given before. */
export function give(model: Model, kind: string, id: number): number {
  const name = `${kind} ${id}`;
  if (model.given.has(name)) throw new Error(`The id of ${name} was given before.`);
  model.given.add(name);
  return id;
}
