import process from 'node:process';
import type { ActionResult, PipelineIdentity, Runner } from '@buddykit/runner';
import type { Executor, Store } from '../../store/store.js';
import { type RunContext, stepsAt } from '../context.js';
import { cancel, endTry, settle, startDue } from '../engine.js';
import type { Attempt } from '../run.js';
import { nextStatus } from '../states.js';
import type { ContainerEngine, EngineSettings } from './engine-settings.js';
import { addFromEnvironment } from './integrations.js';
import { drop, type Live, take } from './live-try.js';
import { LogKeeper, LogShelf } from './log-keeper.js';
import { type OpenRunner, openRunner } from './open-runner.js';
import { RunSessions } from './run-sessions.js';
import { identityOf, toRequest } from './to-request.js';
import { Waker } from './waker.js';

/** How a try ended, as far as the state machine wants to know. */
type End = Pick<ActionResult, 'status' | 'exitCode'>;

/** Runs tries of actions on a container engine. */
export class RealExecutor implements Executor {
  readonly mostQueued: number;
  readonly #engine: 'docker' | ContainerEngine;
  readonly #settings: EngineSettings;
  readonly #now: () => number;
  readonly #onError: (error: unknown) => void;
  readonly #integrations;
  readonly #live = new Map<Attempt, { live: Live; ended: Promise<void> }>();
  readonly #sessions = new RunSessions();
  readonly #shelf: LogShelf;
  readonly #waker: Waker;
  readonly #pipelines = new Map<string, PipelineIdentity>();
  #open: Promise<OpenRunner> | undefined;
  /** Done when what an earlier state left is gone. */
  #cleared: Promise<unknown> = Promise.resolve();
  #isClosed = false;

  constructor(
    engine: 'docker' | ContainerEngine,
    settings: EngineSettings,
    { now, onError }: { now: () => number; onError: (error: unknown) => void },
  ) {
    this.#engine = engine;
    this.#settings = settings;
    this.#now = now;
    this.#onError = onError;
    this.#integrations = { ...settings.integrations };
    this.mostQueued = settings.mostQueued ?? 100;
    this.#waker = new Waker(now);
    this.#shelf = new LogShelf(shelved * logBytesOf(settings));
  }

  get mostRuns(): number {
    return this.#isClosed ? 0 : (this.#settings.mostRuns ?? 2);
  }

  /** Whether anything is on its way. */
  get isBusy(): boolean {
    return this.#working > 0;
  }

  get #working(): number {
    return [...this.#live.values()].filter(({ live }) => !live.isDropped).length;
  }

  /** Connects to the engine, which happens by itself before the first action. Rejects when none answers. */
  async open(): Promise<Runner> {
    this.#open ??= openRunner(this.#engine, this.#settings, {
      serviceImages: this.#settings.serviceImages ?? {},
      registries: this.#settings.registries ?? {},
      integrations: this.#integrations,
    }).catch((error: unknown) => {
      this.#open = undefined;
      throw error;
    });
    return (await this.#open).runner;
  }

  start(context: RunContext, place: number): void {
    const [step] = stepsAt(context, [place]);
    const attempt = step?.attempts.at(-1);
    if (step === undefined || attempt === undefined) return;
    const log = new LogKeeper(attempt, logBytesOf(this.#settings));
    const live: Live = {
      ...{ context, place, step, attempt, log },
      stop: new AbortController(),
      isDropped: false,
    };
    this.#live.set(attempt, { live, ended: this.#run(live) });
  }

  stop(attempt: Attempt): boolean {
    const found = this.#live.get(attempt);
    found?.live.stop.abort();
    return found !== undefined;
  }

  /** Looks after what a request may have changed: what belongs to pipelines that are gone is stopped. */
  tend(store: Store): void {
    if (this.#dropOrphans()) startDue(store, this.#now());
    this.#clear(({ id = 0 }) => store.findPipeline(id) === undefined);
    this.#waker.wake(store);
  }

  #dropOrphans(): boolean {
    const before = this.#working;
    for (const { live } of this.#live.values()) {
      const { store, pipeline, run } = live.context;
      const isThere = store.findPipeline(pipeline.id)?.pipeline.runs.get(run.id) === run;
      if (!isThere) drop(live);
    }
    return this.#working < before;
  }

  /** Stops everything, and removes the filesystems and caches of the pipelines that ran. */
  dropAll(): void {
    for (const { live } of this.#live.values()) drop(live);
    this.#clear(() => true);
  }

  /** Removes the filesystems and caches of pipelines once nothing of them is on its way. What begins later waits for it. */
  #clear(isGone: (pipeline: PipelineIdentity) => boolean): void {
    const gone = [...this.#pipelines].filter(([, pipeline]) => isGone(pipeline));
    if (gone.length === 0) return;
    for (const [key] of gone) this.#pipelines.delete(key);
    const dropped = [...this.#live.values()].filter(({ live }) => live.isDropped);
    const clearAll = async () => {
      await Promise.all(dropped.map(({ ended }) => ended));
      const runner = await this.open();
      for (const [, pipeline] of gone) await runner.clear(pipeline, { filesystem: true });
    };
    this.#cleared = Promise.all([this.#cleared, clearAll()]).catch(this.#onError);
  }

  /** Cancels what is on its way, waits until it has ended, and removes what was made. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#waker.stop();
    for (const { live } of [...this.#live.values()]) this.#cancel(live);
    // What follows a cancelled action begins when that has ended, and is told that it is too late.
    while (this.#live.size > 0) await Promise.all([...this.#live.values()].map(({ ended }) => ended));
    await this.#cleared;
    const open = await this.#open?.catch(() => undefined);
    this.#open = undefined;
    await open?.close();
  }

  #cancel({ context, isDropped, stop }: Live): void {
    const isPossible = nextStatus(context.run.status, 'cancel') !== undefined;
    if (!isDropped && isPossible) cancel({ ...context, at: this.#now() });
    else stop.abort();
  }

  /** Never rejects. */
  async #run(live: Live): Promise<void> {
    const end = await this.#try(live).catch((error: unknown): End => {
      live.log.add(error instanceof Error ? error.message : String(error));
      return { status: 'FAILED' };
    });
    this.#live.delete(live.attempt);
    if (live.isDropped) return;
    try {
      this.#end(live, end);
    } catch (error) {
      this.#onError(error);
    }
  }

  async #try(live: Live): Promise<End> {
    const { context, step, stop } = live;
    await this.#cleared;
    if (this.#isClosed) throw new Error('The server was closed before the action began.');
    const runner = await this.open();
    const request = toRequest(context, step);
    this.#pipelines.set(JSON.stringify(identityOf(context)), identityOf(context));
    addFromEnvironment(this.#integrations, Reflect.get(request.action, 'integration'), process.env);
    const session = this.#sessions.of(context, runner);
    await session.prepared;
    const result = await runner.runAction({
      ...request,
      built: session.built,
      files: session.takeFiles(),
      signal: stop.signal,
      graceSeconds: this.#settings.graceSeconds ?? 10,
      onEvent: (event) => take(event, live),
    });
    if (result.failure?.code === 'PLAN') live.log.add(otherWay);
    if (result.imageId !== undefined) session.built.push({ action: result.action, imageId: result.imageId });
    return result;
  }

  #end({ context, attempt, place, log }: Live, { status, exitCode }: End): void {
    const at = this.#now();
    log.end();
    this.#shelf.add(log);
    attempt.endsAt = at;
    attempt.exitCode = status === 'SUCCESSFUL' ? 0 : exitCode || 1;
    settle(context.store, at);
    endTry({ ...context, at }, place);
    this.#waker.wake(context.store);
  }
}

const otherWay = 'An outcome can simulate this action instead: POST /__buddykit/outcomes.';

/** So many of the longest logs are kept. */
const shelved = 32;

function logBytesOf({ logBytes = 4 * 1024 * 1024 }: EngineSettings): number {
  return logBytes;
}
