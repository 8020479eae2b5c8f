import { LogPipe } from '../log/log-pipe.js';
import { secretPatterns } from '../log/secret-patterns.js';
import type { Plan } from '../plan/plan.js';
import { secretsOfPlan } from '../plan/secrets-of-plan.js';
import type { Attempt } from './attempt.js';
import type { Emitter } from './emitter.js';
import type { ActionResult } from './result.js';
import { type AttemptReport, runAttempt } from './run-attempt.js';

/** An action to run, with everything that it needs. */
export interface PlannedAction {
  readonly plan: Plan;
  readonly emitter: Emitter;
  readonly signal: AbortSignal;
  readonly newId: () => string;
  readonly parts: Omit<Attempt, 'cleanups' | 'enter' | 'id' | 'log' | 'progress' | 'signal' | 'warn'>;
}

/** Runs an action, as often as it takes. Exactly one final status is told, after everything else. Never rejects. */
export async function runPlanned(planned: PlannedAction): Promise<ActionResult> {
  const { plan, emitter, parts } = planned;
  const { clock } = parts;
  const startedAt = clock.now();
  const { patterns, tooShort } = secretPatterns(secretsOfPlan(plan));
  const log = new LogPipe(patterns, (line) => emitter.emit({ type: 'log', line }));
  await emitter.emit({ type: 'status', status: 'INPROGRESS' });
  const early = [
    ...plan.warnings,
    ...tooShort.map((name) => `The ${name} is too short to be masked in the log.`),
  ];
  for (const message of early) await emitter.emit({ type: 'warning', message: log.mask(message) });
  const { report, attempts, warnings } = await tryAgain(planned, log);
  await sayEnd(report, log);
  const { status, failure, outcome, phases, kept } = report;
  await emitter.emit({ type: 'status', status, ...(failure && { message: failure.message }) });
  return {
    action: plan.action,
    status,
    ...(outcome.exitCode !== undefined && { exitCode: outcome.exitCode }),
    outOfMemory: outcome.outOfMemory,
    ...(failure && { failure }),
    attempts,
    startedAt,
    finishedAt: clock.now(),
    phases,
    ...(outcome.imageId !== undefined && status === 'SUCCESSFUL' && { imageId: outcome.imageId }),
    kept,
    warnings: [...early, ...warnings],
  };
}

interface Tries {
  readonly report: AttemptReport;
  readonly attempts: number;
  readonly warnings: readonly string[];
}

async function tryAgain(
  { plan, emitter, signal, newId, parts }: PlannedAction,
  log: LogPipe,
): Promise<Tries> {
  const { count, intervalSeconds } = plan.retries;
  const warnings: string[] = [];
  for (let attempts = 1; ; attempts += 1) {
    emitter.attempt = attempts;
    // Only the last try may leave something behind to look at.
    const keep = parts.keep && attempts > count;
    const report = await runAttempt({ plan, emitter, signal, parts: { ...parts, keep, log, id: newId() } });
    warnings.push(...report.warnings);
    if (report.status !== 'FAILED' || attempts > count) return { report, attempts, warnings };
    await log.say(`${report.failure?.message ?? 'It failed.'}\nTry ${attempts} of ${count + 1} failed`);
    const isCancelled = await isFiredWithin(intervalSeconds, parts, signal);
    if (isCancelled) return { report: { ...report, status: 'TERMINATED' }, attempts, warnings };
  }
}

async function isFiredWithin(seconds: number, { clock }: PlannedAction['parts'], signal: AbortSignal) {
  await clock.sleep(seconds * 1000, signal).catch(() => {});
  return signal.aborted;
}

/** The last line of the log. The first form is documented. */
async function sayEnd({ status, failure }: AttemptReport, log: LogPipe): Promise<void> {
  if (status === 'SUCCESSFUL') await log.say('Build finished successfully!');
  else if (failure !== undefined) await log.say(failure.message);
}
