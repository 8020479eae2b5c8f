import { isKnown } from '@buddykit/pipeline-file';
import {
  createDockerEngine,
  createRunner,
  type Engine,
  EngineError,
  PathError,
  type PipelineResult,
} from '@buddykit/runner';
import { OutcomeError } from '../fail/outcome-error.js';
import { UsageError } from '../fail/usage-error.js';
import type { Host } from '../host.js';
import type { Parsed } from '../parse/parse-flags.js';
import { toPlainLine } from '../print/log-line.js';
import { chooseReport } from './choose-report.js';
import { describeResult } from './describe-result.js';
import type { Job } from './job.js';
import type { JobReport } from './job-report.js';
import { lastRunOf, type Memory } from './last-run.js';
import { onInterrupt } from './on-interrupt.js';
import { readRevision } from './read-revision.js';
import { stateDirectory } from './state-directory.js';

/** Runs a job on the engine, and tells how it goes. Throws an `OutcomeError` when it did not end well. */
export async function runJob(job: Job, parsed: Parsed, host: Host): Promise<void> {
  const engine = createDockerEngine({ environment: host.env });
  try {
    await engine.capabilities();
    const report = chooseReport(job, parsed, host);
    tellSkipped(job, report);
    const result = await runOn(engine, { job, report, host });
    const failure = describeResult(result, job);
    if (failure !== undefined) throw failure;
  } catch (error) {
    throw toFailure(error);
  } finally {
    await engine.close();
  }
}

/** What keeps a job from being run at all, in words for the person. */
function toFailure(error: unknown): unknown {
  if (error instanceof EngineError) return new OutcomeError(error.message, 'failed');
  if (!(error instanceof PathError)) return error;
  return new UsageError([{ part: '--directory', message: error.message }], 'run');
}

interface Stage {
  readonly job: Job;
  readonly report: JobReport;
  readonly host: Host;
}

async function runOn(engine: Engine, { job, report, host }: Stage): Promise<PipelineResult> {
  const memory = lastRunOf(job, host.env);
  const cancel = new AbortController();
  const release = onInterrupt(host, () => {
    report.tell('Cancelling; once more ends it at once.');
    cancel.abort();
  });
  let result: PipelineResult | undefined;
  try {
    result = await runWith(engine, { job, report, host }, { memory, signal: cancel.signal });
    memory.keep(result.status);
    return result;
  } finally {
    release();
    await report.end(result);
  }
}

async function runWith(
  engine: Engine,
  { job, report, host }: Stage,
  { memory, signal }: { memory: Memory; signal: AbortSignal },
): Promise<PipelineResult> {
  const { configuration, options, pipeline, variables, directory } = job;
  const runner = await createRunner({ engine, configuration, stateDirectory: stateDirectory(host.env) });
  try {
    if (options.clearsCache) await runner.clear(pipeline);
    const places = job.actions.flatMap((action, place) => (isKnown(action) ? [place] : []));
    return await runner.runPipeline({
      pipeline,
      run: {
        id: memory.next,
        startedAt: new Date(),
        clearCache: options.clearsCache,
        ...readRevision(directory),
      },
      actions: job.actions.filter(isKnown),
      selects: (_, index) => job.selected.has(places[index] ?? -1),
      variables,
      filesystem: { kind: 'directory', path: directory },
      onEvent: (event) => report.take(event),
      signal,
      keep: options.keeps,
      ...(memory.status !== undefined && { previousStatus: memory.status }),
      ...(options.graceSeconds !== undefined && { graceSeconds: options.graceSeconds }),
    });
  } finally {
    await runner.close();
  }
}

/** What was written for Buddy's own machines is left out, visibly. */
function tellSkipped({ actions }: Job, report: JobReport): void {
  for (const { name, type } of actions.filter((action) => !isKnown(action))) {
    const kind = toPlainLine(String(type));
    report.tell(`${toPlainLine(name)}: is skipped; actions of the type ${kind} do not run here`);
  }
}
