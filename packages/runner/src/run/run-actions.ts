import { compilePlan } from '../plan/compile-plan.js';
import type { Plan } from '../plan/plan.js';
import { PlanError } from '../plan/plan-error.js';
import type { RunnableAction } from '../plan/plan-request.js';
import { readVariables } from '../plan/read-variables.js';
import { putFiles } from '../workspace/put-files.js';
import { Emitter } from './emitter.js';
import { Interruption } from './interruption.js';
import { judgeConditions } from './judge-conditions.js';
import { type LockedFilesystem, openFilesystem } from './open-filesystem.js';
import type { ActionResult, FinalStatus, PipelineResult } from './result.js';
import { runPlanned } from './run-action.js';
import type { BuiltImage, RunPipelineRequest } from './runner.js';
import type { Session } from './session.js';
import { isMain, whyNotFollowing } from './trigger-times.js';

/** Actions to run, and the images that were built before. */
export interface ActionsRequest extends RunPipelineRequest {
  readonly built: readonly BuiltImage[];
}

/** Runs actions one after the other in one filesystem: the main ones, then those that follow because of how it went. */
export async function runActions(
  request: ActionsRequest,
  session: Session,
  mode: 'alone' | 'pipeline',
): Promise<PipelineResult> {
  const stop = new AbortController();
  const cancel = () => stop.abort(new Interruption('cancelled', 'The run was cancelled.'));
  if (request.signal?.aborted) cancel();
  request.signal?.addEventListener('abort', cancel, { once: true });
  const run = new ActionRun(request, session, stop);
  const filesystem = await openUnlessFired(request, session, { stop, onWait: () => run.tellWaiting() });
  try {
    if (filesystem !== undefined) await putFiles(filesystem.path, request.files ?? []);
    await run.all(mode, filesystem);
  } finally {
    request.signal?.removeEventListener('abort', cancel);
    await filesystem?.close();
  }
  return run.result();
}

/** Undefined when the run was cancelled while it waited for another one. */
async function openUnlessFired(
  { pipeline, filesystem = { kind: 'managed' } }: ActionsRequest,
  { stateDirectory, clock }: Session,
  { stop: { signal }, onWait }: { stop: AbortController; onWait: () => void },
): Promise<LockedFilesystem | undefined> {
  try {
    return await openFilesystem({ stateDirectory, pipeline, filesystem, clock, onWait, signal });
  } catch (error) {
    if (signal.aborted) return undefined;
    throw error;
  }
}

/** One run under way: what has ended so far, and what follows from that. */
class ActionRun {
  readonly #request: ActionsRequest;
  readonly #session: Session;
  readonly #stop: AbortController;
  #filesystem: LockedFilesystem | undefined;
  readonly #results: ActionResult[] = [];
  readonly #built: BuiltImage[];
  #hasFailed = false;
  #hasWarned = false;

  constructor(request: ActionsRequest, session: Session, stop: AbortController) {
    this.#request = request;
    this.#session = session;
    this.#stop = stop;
    this.#built = [...request.built];
  }

  /** That another run has the filesystem. */
  tellWaiting(): void {
    const [action] = this.#request.actions;
    if (action === undefined) return;
    const text = 'Waiting until another run of this filesystem has ended';
    void this.#emitter(action, 0).emit({ type: 'progress', text });
  }

  /** Without a filesystem, which is when the run was cancelled, no action begins. */
  async all(mode: 'alone' | 'pipeline', filesystem: LockedFilesystem | undefined): Promise<void> {
    this.#filesystem = filesystem;
    const places = this.#request.actions.map((action, index) => ({ action, index }));
    const isFirst = ({ action }: { action: RunnableAction }) => mode === 'alone' || isMain(action);
    for (const { action, index } of places.filter(isFirst)) await this.#main(action, index);
    for (const { action, index } of places.filter((place) => !isFirst(place)))
      await this.#follower(action, index);
  }

  result(): PipelineResult {
    const isTerminated = this.#stop.signal.aborted && this.#results.some(isInterrupted);
    const status = this.#hasFailed ? 'FAILED' : 'SUCCESSFUL';
    return { status: isTerminated ? 'TERMINATED' : status, actions: this.#results };
  }

  async #main(action: RunnableAction, index: number): Promise<void> {
    const emitter = this.#emitter(action, index);
    if (this.#hasFailed) return this.#leaveOut(emitter, index, 'An action before failed.');
    const result = await this.#run(action, index, emitter);
    if (result?.status !== 'FAILED') return;
    if (action.ignore_errors === true) this.#hasWarned = true;
    else this.#hasFailed = true;
  }

  async #follower(action: RunnableAction, index: number): Promise<void> {
    const emitter = this.#emitter(action, index);
    const { previousStatus } = this.#request;
    const why = whyNotFollowing(action, {
      hasFailed: this.#hasFailed,
      hasWarned: this.#hasWarned,
      previousStatus,
    });
    if (why !== undefined) return this.#leaveOut(emitter, index, why);
    await this.#run(action, index, emitter);
  }

  async #run(action: RunnableAction, index: number, emitter: Emitter): Promise<ActionResult | undefined> {
    const { selects } = this.#request;
    if (this.#filesystem === undefined || this.#stop.signal.aborted) {
      await this.#leaveOut(emitter, index, 'The run was cancelled.');
      return undefined;
    }
    if (selects?.(action, index) === false) return this.#skip(emitter, index, 'It was not selected.');
    if (action.disabled === true) return this.#skip(emitter, index, 'It is disabled.');
    const { unmet, unknown } = judgeConditions(action, readVariables(this.#planRequest(action)).values);
    if (unmet !== undefined) return this.#skip(emitter, index, unmet);
    for (const kind of unknown) {
      await emitter.emit({
        type: 'warning',
        message: `The condition ${kind} cannot be judged here; it counts as met.`,
      });
    }
    const result = await this.#execute(action, emitter, this.#filesystem);
    emitter.rethrow();
    this.#results[index] = result;
    if (result.imageId !== undefined) this.#built.push({ action: result.action, imageId: result.imageId });
    return result;
  }

  async #execute(
    action: RunnableAction,
    emitter: Emitter,
    filesystem: LockedFilesystem,
  ): Promise<ActionResult> {
    const { engine, capabilities, clock, newId, labels, settingUp } = this.#session;
    const { pipeline, graceSeconds = 10, keep = false } = this.#request;
    const plan = this.#plan(action);
    if (plan instanceof PlanError) return this.#refused(action, plan, emitter);
    const parts = {
      ...{ engine, capabilities, clock, pipeline, filesystem, labels, settingUp, graceSeconds, keep },
      built: this.#built,
    };
    return runPlanned({ plan, emitter, signal: this.#stop.signal, newId, parts });
  }

  #planRequest(action: RunnableAction) {
    const { capabilities, configuration } = this.#session;
    const { pipeline, run, variables } = this.#request;
    return { action, pipeline, run, capabilities, configuration, ...(variables && { variables }) };
  }

  #plan(action: RunnableAction): Plan | PlanError {
    try {
      return compilePlan(this.#planRequest(action));
    } catch (error) {
      if (error instanceof PlanError) return error;
      throw error;
    }
  }

  async #refused(
    action: RunnableAction,
    { message, problems }: PlanError,
    emitter: Emitter,
  ): Promise<ActionResult> {
    const startedAt = this.#session.clock.now();
    await emitter.emit({ type: 'status', status: 'INPROGRESS' });
    for (const { field, message: fault } of problems)
      await emitter.emit({ type: 'log', line: `${field}: ${fault}` });
    await emitter.emit({ type: 'status', status: 'FAILED', message });
    return {
      ...untouched(action, 'FAILED'),
      startedAt,
      finishedAt: this.#session.clock.now(),
      failure: { code: 'PLAN', message, phase: 'RESOLVE' },
    };
  }

  async #skip(emitter: Emitter, index: number, message: string): Promise<undefined> {
    await this.#without(emitter, index, { status: 'SKIPPED', message });
    return undefined;
  }

  #leaveOut(emitter: Emitter, index: number, message: string): Promise<void> {
    return this.#without(emitter, index, { status: 'NOT_EXECUTED', message });
  }

  async #without(
    emitter: Emitter,
    index: number,
    end: { status: FinalStatus; message: string },
  ): Promise<void> {
    const action = this.#request.actions[index];
    if (action !== undefined) this.#results[index] = untouched(action, end.status);
    await emitter.emit({ type: 'status', ...end });
    emitter.rethrow();
  }

  #emitter(action: RunnableAction, index: number): Emitter {
    return new Emitter({
      onEvent: this.#request.onEvent,
      action: identityOf(action),
      index,
      now: () => this.#session.clock.now(),
      onError: () =>
        this.#stop.abort(new Interruption('reader', 'Nobody takes the events of the run any more.')),
    });
  }
}

function isInterrupted({ status }: ActionResult): boolean {
  return status === 'TERMINATED' || status === 'NOT_EXECUTED';
}

function identityOf({ name, type, id }: RunnableAction): ActionResult['action'] {
  return { name, type: String(type), ...(typeof id === 'number' && { id }) };
}

function untouched(action: RunnableAction, status: FinalStatus): ActionResult {
  return {
    action: identityOf(action),
    status,
    outOfMemory: false,
    attempts: 0,
    phases: {},
    kept: [],
    warnings: [],
  };
}
