import type { Plan } from '../plan/plan.js';
import type { Clock } from '../time/clock.js';
import { codeOf, messageOf } from './action-failure.js';
import type { Attempt, AttemptOutcome } from './attempt.js';
import { Cleanups, removing } from './cleanups.js';
import { actionContainer } from './container-names.js';
import type { Emitter } from './emitter.js';
import { Interruption } from './interruption.js';
import type { Failure } from './result.js';
import { runBuild } from './run-build.js';
import { runContainer } from './run-container.js';
import type { Phase } from './run-event.js';

/** What a try is made of, besides what the runner adds. */
export interface AttemptRequest {
  readonly plan: Plan;
  readonly emitter: Emitter;
  /** Fires when the run is cancelled, or nobody listens any more. */
  readonly signal: AbortSignal;
  readonly parts: Omit<Attempt, 'cleanups' | 'enter' | 'progress' | 'signal' | 'warn'>;
}

/** How a try went. */
export interface AttemptReport {
  readonly status: 'SUCCESSFUL' | 'FAILED' | 'TERMINATED';
  readonly outcome: AttemptOutcome;
  readonly failure?: Failure;
  readonly phases: Readonly<Partial<Record<Phase, number>>>;
  readonly warnings: readonly string[];
  /** Containers that were kept. */
  readonly kept: readonly string[];
}

/** Tries an action once: everything that is made for it is gone afterwards, however it went. Never rejects. */
export async function runAttempt({ plan, emitter, signal, parts }: AttemptRequest): Promise<AttemptReport> {
  const { clock, log } = parts;
  const phases = new PhaseTimes(clock);
  const warnings: string[] = [];
  const cleanups = new Cleanups();
  const timer = startTimer(plan.timeoutSeconds, clock);
  const attempt: Attempt = {
    ...parts,
    cleanups,
    signal: AbortSignal.any([signal, timer.signal]),
    enter: async (phase) => {
      attempt.signal.throwIfAborted();
      phases.enter(phase);
      await emitter.emit({ type: 'phase', phase });
    },
    warn: async (message) => {
      const masked = log.mask(message);
      warnings.push(masked);
      await emitter.emit({ type: 'warning', message: masked });
    },
    progress: (text) => void emitter.emit({ type: 'progress', text: log.mask(text) }),
  };
  const ended = await runPlan(plan, attempt, phases);
  timer.stop();
  await log.flush();
  phases.enter('CLEANUP');
  await emitter.emit({ type: 'phase', phase: 'CLEANUP' });
  const isKept = parts.keep && ended.status === 'FAILED' && ended.outcome.exitCode !== undefined;
  for (const warning of await cleanups.run(clock, isKept ? [removing(actionContainer(parts.id))] : [])) {
    await attempt.warn(warning);
  }
  phases.leave();
  const kept = isKept ? [actionContainer(parts.id)] : [];
  return { ...ended, phases: phases.times, warnings, kept };
}

type Ended = Pick<AttemptReport, 'status' | 'outcome' | 'failure'>;

async function runPlan(plan: Plan, attempt: Attempt, phases: PhaseTimes): Promise<Ended> {
  try {
    await attempt.enter('RESOLVE');
    const outcome = plan.kind === 'build' ? await runBuild(plan, attempt) : await runContainer(plan, attempt);
    if (outcome.wasStopped === true) return interrupted(attempt, outcome, phases);
    if (outcome.failure === undefined) return { status: 'SUCCESSFUL', outcome };
    return { status: 'FAILED', outcome, failure: toFailure(outcome.failure, attempt, phases) };
  } catch (error) {
    const outcome = { outOfMemory: false };
    if (attempt.signal.aborted) return interrupted(attempt, outcome, phases);
    return { status: 'FAILED', outcome, failure: toFailure(error, attempt, phases) };
  }
}

function interrupted(attempt: Attempt, outcome: AttemptOutcome, phases: PhaseTimes): Ended {
  const { reason } = attempt.signal;
  const isTimeout = reason instanceof Interruption && reason.kind === 'timeout';
  const code = isTimeout ? 'TIMEOUT' : 'CANCELLED';
  const failure = { code, message: attempt.log.mask(messageOf(reason)), phase: phases.current } as const;
  return { status: isTimeout ? 'FAILED' : 'TERMINATED', outcome, failure };
}

function toFailure(error: unknown, { log }: Attempt, phases: PhaseTimes): Failure {
  return { code: codeOf(error), message: log.mask(messageOf(error)), phase: phases.current };
}

function startTimer(seconds: number, clock: Clock): { signal: AbortSignal; stop: () => void } {
  const late = new AbortController();
  const done = new AbortController();
  clock.sleep(seconds * 1000, done.signal).then(
    () =>
      late.abort(
        new Interruption('timeout', `The action did not end within its timeout of ${seconds} seconds.`),
      ),
    () => {},
  );
  return { signal: late.signal, stop: () => done.abort() };
}

/** How long each phase took. A phase that is entered twice counts together. */
class PhaseTimes {
  readonly times: Partial<Record<Phase, number>> = {};
  current: Phase = 'RESOLVE';
  readonly #clock: Clock;
  #since: number | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  enter(phase: Phase): void {
    this.leave();
    this.current = phase;
    this.#since = this.#clock.now();
  }

  leave(): void {
    if (this.#since === undefined) return;
    this.times[this.current] = (this.times[this.current] ?? 0) + this.#clock.now() - this.#since;
    this.#since = undefined;
  }
}
