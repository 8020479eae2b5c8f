import { isKnown } from '@buddykit/pipeline-file';
import type { PipelineResult, RunEvent } from '@buddykit/runner';
import type { Host } from '../host.js';
import type { Job } from './job.js';
import { skipped } from './job-progress.js';
import type { JobReport } from './job-report.js';
import { writeTo } from './write-to.js';

/** A report for programs: a line of JSON for each thing that happens, and one for the result. */
export function createJsonReport({ pipeline, actions }: Job, { stdout, stderr }: Host): JobReport {
  const write = (event: object) => writeTo(stdout, `${JSON.stringify(event)}\n`);
  void write({
    type: 'start',
    pipeline: pipeline.pipeline,
    actions: actions.map(({ name, type }) => ({ name, type })),
  });
  return {
    take: (event) => write(toLine(event)),
    tell: (line) => void stderr.write(`${line}\n`),
    async end(result) {
      if (result !== undefined)
        await write({ type: 'result', ...result, actions: resultsOf(actions, result) });
    },
  };
}

/** The results of all actions, with those that do not run here. */
function resultsOf(actions: Job['actions'], result: PipelineResult): object[] {
  const results = result.actions.values();
  return actions.map((action) =>
    isKnown(action)
      ? (results.next().value ?? {})
      : { action: { name: action.name, type: action.type }, status: skipped },
  );
}

function toLine({ action, index: _, type, at, ...rest }: RunEvent): object {
  return { type, at: new Date(at).toISOString(), action: action.name, ...rest };
}
