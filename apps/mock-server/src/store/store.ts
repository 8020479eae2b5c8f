import { Agenda, type Appointment } from '../executions/agenda.js';
import type { OutcomeRule } from '../executions/outcomes.js';
import type { Attempt, Run } from '../executions/run.js';
import type { RunStatus } from '../executions/states.js';
import type { Fields, Item } from './fields.js';
import type { Repository } from './repository.js';
import { createSeal, type Seal } from './seal.js';

export interface StoredAction extends Item {
  type: string;
  lastStatus: string;
  lastRevision: string | undefined;
}

export interface StoredPipeline extends Item {
  createdAt: number;
  creatorId: number;
  lastStatus: string;
  lastRevision: string | undefined;
  lastRunId: number;
  /** How the last run ended that came to an end of its own, and at which revision. */
  lastEnd: { status: RunStatus; revision: string | undefined } | undefined;
  /** By id, in the order in which they run. */
  actions: Map<number, StoredAction>;
  /** Actions that were deleted after runs, which still show them. */
  formerActions: Map<number, StoredAction>;
  runs: Map<number, Run>;
}

export interface StoredProject extends Item {
  name: string;
  createdAt: number;
  creatorId: number;
  /** The permission set of each member, by the member's id. */
  members: Map<number, number>;
  repository: Repository;
  pipelines: Map<number, StoredPipeline>;
}

export interface StoredGroup extends Item {
  /** What each member is in the group, by the id of the member. */
  members: Map<number, string>;
}

export interface StoredWorkspace extends Item {
  domain: string;
  createdAt: number;
  ownerId: number;
  members: Map<number, Item>;
  groups: Map<number, StoredGroup>;
  permissionSets: Map<number, Item>;
  webhooks: Map<number, Item>;
  /** By hash. */
  integrations: Map<string, Item>;
  variables: Map<number, Item>;
  projects: Map<string, StoredProject>;
}

/** A pipeline and what it belongs to. */
export interface PipelineScope {
  workspace: StoredWorkspace;
  project: StoredProject;
  pipeline: StoredPipeline;
}

/** What is counted, so that no id is ever given twice. */
export type Kind =
  | 'workspace'
  | 'project'
  | 'pipeline'
  | 'action'
  | 'member'
  | 'group'
  | 'permissionSet'
  | 'webhook'
  | 'integration'
  | 'variable'
  | 'key';

/** Everything that the server remembers, as plain data. */
export interface State {
  workspaces: Map<string, StoredWorkspace>;
  /** The person to whom the tokens belong. */
  user: { id: number; fields: Fields; emails: Set<string>; keys: Map<number, Item> };
  lastIds: Partial<Record<Kind, number>>;
  outcomes: OutcomeRule[];
  appointments: Appointment[];
  sealKey: string;
}

/** Lets tries of actions really happen. */
export interface Executor {
  /** How many runs may have actions on their way at a time. */
  readonly mostRuns: number;
  /** How many runs may wait for their turn. */
  readonly mostQueued: number;
  /** Begins the last try of the step at a place of the run. Its end is told later, by `endTry`. */
  start(context: PipelineScope & { store: Store; run: Run; at: number }, place: number): void;
  /** Asks a try to end. False when it is not on its way. */
  stop(attempt: Attempt): boolean;
}

/** The memory of the server. */
export class Store {
  readonly agenda: Agenda;
  readonly seal: Seal;

  constructor(
    readonly state: State,
    /** Lets actions really run; they are simulated without one. */
    readonly executor?: Executor,
  ) {
    this.agenda = new Agenda(state.appointments);
    this.seal = createSeal(state.sealKey);
  }

  /** Gives an id that no object of this kind had before. */
  nextId(kind: Kind): number {
    const id = (this.state.lastIds[kind] ?? 0) + 1;
    this.state.lastIds[kind] = id;
    return id;
  }

  /** The pipeline with an id, and what it belongs to. */
  findPipeline(id: number): PipelineScope | undefined {
    for (const workspace of this.state.workspaces.values()) {
      const project = [...workspace.projects.values()].find(({ pipelines }) => pipelines.has(id));
      const pipeline = project?.pipelines.get(id);
      if (project !== undefined && pipeline !== undefined) return { workspace, project, pipeline };
    }
    return undefined;
  }

  /** All pipelines, and what they belong to. */
  *pipelines(): Iterable<PipelineScope> {
    for (const workspace of this.state.workspaces.values()) {
      for (const project of workspace.projects.values()) yield* pipelinesOf(workspace, project);
    }
  }

  /** Takes an id that was chosen elsewhere, so that it is not given again. */
  reserveId(kind: Kind, id: number): number {
    this.state.lastIds[kind] = Math.max(this.state.lastIds[kind] ?? 0, id);
    return id;
  }
}

function* pipelinesOf(workspace: StoredWorkspace, project: StoredProject): Iterable<PipelineScope> {
  for (const pipeline of project.pipelines.values()) yield { workspace, project, pipeline };
}
