import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import {
  type ActionResult,
  type BuildPlan,
  type Clock,
  type ContainerPlan,
  type ContainerSpec,
  compilePlan,
  createRunner,
  createScriptedEngine,
  type Plan,
  PlanError,
  type PlanProblem,
  type PlanRequest,
  type RunActionRequest,
  type RunEvent,
  type RunnableAction,
  type Runner,
  type RunnerOptions,
  type ScriptedEngine,
  type ScriptedEngineOptions,
} from '../src/index.js';

export const pipeline = { workspace: 'buddy', project: 'company-website', pipeline: 'Live mirror', id: 2 };
export const run = { id: 7, startedAt: new Date('2026-01-02T03:04:05.000Z'), branch: 'master' };

type Fields<Type extends RunnableAction['type']> = Partial<Extract<RunnableAction, { type: Type }>>;

/** A BUILD action with the fields that it needs, and others. */
export function build(fields: Fields<'BUILD'> = {}): RunnableAction {
  const action = {
    name: 'Test',
    type: 'BUILD',
    docker_image_name: 'library/node',
    docker_image_tag: '20',
    execute_commands: ['npm test'],
    ...fields,
  };
  return action as RunnableAction;
}

/** A RUN_DOCKER_CONTAINER action with the fields that it needs, and others. */
export function container(fields: Fields<'RUN_DOCKER_CONTAINER'> = {}): RunnableAction {
  const action = {
    name: 'Run',
    type: 'RUN_DOCKER_CONTAINER',
    docker_image_name: 'library/ubuntu',
    docker_image_tag: '24.04',
    inline_commands: 'ls',
    ...fields,
  };
  return action as RunnableAction;
}

/** A DOCKERFILE action with the field that it needs, and others. */
export function dockerfile(fields: Fields<'DOCKERFILE'> = {}): RunnableAction {
  return { name: 'Image', type: 'DOCKERFILE', dockerfile_path: 'Dockerfile', ...fields } as RunnableAction;
}

const capabilities = await createScriptedEngine().capabilities();

/** The plan of an action. */
export function planOf(action: RunnableAction, more: Partial<PlanRequest> = {}): Plan {
  return compilePlan({ action, pipeline, run, capabilities, ...more });
}

/** The plan of an action that runs in a container. */
export function containerPlan(action: RunnableAction, more: Partial<PlanRequest> = {}): ContainerPlan {
  const plan = planOf(action, more);
  if (plan.kind !== 'container') throw new Error('It is no container.');
  return plan;
}

/** The plan of an action that builds. */
export function buildPlan(action: RunnableAction, more: Partial<PlanRequest> = {}): BuildPlan {
  const plan = planOf(action, more);
  if (plan.kind !== 'build') throw new Error('It is no build.');
  return plan;
}

/** Why an action is refused. */
export function problemsOf(action: RunnableAction, more: Partial<PlanRequest> = {}): readonly PlanProblem[] {
  try {
    planOf(action, more);
  } catch (error) {
    if (error instanceof PlanError) return error.problems;
    throw error;
  }
  return [];
}

/** A directory that is gone after the test. */
export async function temporaryDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'buddykit-runner-'));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  return directory;
}

/** A clock that stands still until it is moved. */
export class HeldClock implements Clock {
  #now = 1_000_000;
  #sleepers: { until: number; wake: () => void }[] = [];

  now(): number {
    return this.#now;
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const sleeper = { until: this.#now + milliseconds, wake: resolve };
      signal?.addEventListener('abort', () => {
        this.#sleepers = this.#sleepers.filter((other) => other !== sleeper);
        reject(signal.reason);
      });
      this.#sleepers.push(sleeper);
    });
  }

  /** How long those who wait still wait, the shortest first. */
  get waits(): number[] {
    return this.#sleepers.map(({ until }) => until - this.#now).sort((a, b) => a - b);
  }

  move(milliseconds: number): void {
    this.#now += milliseconds;
    const due = this.#sleepers.filter(({ until }) => until <= this.#now);
    this.#sleepers = this.#sleepers.filter(({ until }) => until > this.#now);
    for (const { wake } of due) wake();
  }
}

/** A runner on a scripted engine. */
export interface Arranged {
  readonly engine: ScriptedEngine;
  readonly runner: Runner;
  readonly stateDirectory: string;
  /** Runs one action and notes all events. */
  start(action: RunnableAction, more?: Partial<RunActionRequest>): Running;
}

/** A run under way. */
export interface Running {
  readonly events: RunEvent[];
  readonly result: Promise<ActionResult>;
  readonly log: () => string[];
  readonly cancel: () => void;
  /** The promise of the first event that is like that. */
  until(isIt: (event: RunEvent) => boolean): Promise<RunEvent>;
}

export async function arrange(
  script: ScriptedEngineOptions = {},
  options: Partial<RunnerOptions> = {},
): Promise<Arranged> {
  const engine = createScriptedEngine({ ...script, ...(options.clock && { clock: options.clock }) });
  const stateDirectory = await temporaryDirectory();
  const runner = await createRunner({ engine, stateDirectory, ...options });
  return {
    engine,
    runner,
    stateDirectory,
    start: (action, more) => startRun(runner, action, more),
  };
}

function startRun(runner: Runner, action: RunnableAction, more: Partial<RunActionRequest> = {}): Running {
  const events: RunEvent[] = [];
  const waiting: { isIt: (event: RunEvent) => boolean; resolve: (event: RunEvent) => void }[] = [];
  const cancelling = new AbortController();
  const result = runner.runAction({
    action,
    pipeline,
    run,
    signal: cancelling.signal,
    ...more,
    onEvent: (event) => {
      events.push(event);
      for (const { isIt, resolve } of waiting) if (isIt(event)) resolve(event);
      return more.onEvent?.(event);
    },
  });
  return {
    events,
    result,
    log: () => events.flatMap((event) => (event.type === 'log' ? [event.line] : [])),
    cancel: () => cancelling.abort(),
    until: (isIt) =>
      new Promise((resolve) => {
        const past = events.find(isIt);
        if (past !== undefined) resolve(past);
        else waiting.push({ isIt, resolve });
      }),
  };
}

/** What the containers were made of, the oldest first. */
export function createdBy(engine: ScriptedEngine): ContainerSpec[] {
  // The scripted engine notes a specification with this verb.
  return engine.calls.filter(({ verb }) => verb === 'create').map(({ given }) => given as ContainerSpec);
}

/** The verbs that an engine was called with, the subjects of some after them. */
export function verbsOf(engine: ScriptedEngine): string[] {
  return engine.calls.map(({ verb }) => verb);
}

/** Whether an event says that a phase begins. */
export function isPhase(phase: string): (event: RunEvent) => boolean {
  return (event) => event.type === 'phase' && event.phase === phase;
}
