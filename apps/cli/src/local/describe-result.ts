import type { ActionResult, PipelineResult } from '@buddykit/runner';
import { OutcomeError } from '../fail/outcome-error.js';
import { toPlainLine } from '../print/log-line.js';
import { elapsed } from '../watch/duration.js';
import { outcomeOf } from '../watch/outcome.js';
import type { Job } from './job.js';

/** Says why a run did not end well, and how to look inside what it left; nothing when all is well. */
export function describeResult(result: PipelineResult, { pipeline }: Job): OutcomeError | undefined {
  const outcome = outcomeOf(result.status);
  if (outcome === 'done') return undefined;
  const culprits = result.actions.filter(({ failure }) => failure !== undefined);
  const name = toPlainLine(pipeline.pipeline);
  const isCancelled = outcome === 'runEnded';
  return new OutcomeError(
    isCancelled ? `${name} was cancelled` : `${name}: ${result.status}`,
    isCancelled ? 'interrupted' : outcome,
    [...culprits.flatMap(describeAction), ...result.actions.flatMap(({ kept }) => kept.flatMap(waysInto))],
  );
}

function describeAction({ action, status, startedAt, finishedAt, failure }: ActionResult): string[] {
  const time = elapsed({ startedAt, endedAt: finishedAt }, finishedAt ?? 0);
  const head = `${toPlainLine(action.name)}: ${status}${time && ` after ${time}`}`;
  return failure === undefined ? [head] : [`${head}: ${toPlainLine(failure.message)}`];
}

/** A container that ended cannot be entered; an image of it can, with the same directories. */
function waysInto(container: string): string[] {
  const enter = `docker run --rm -it --volumes-from ${container} --entrypoint sh "$(docker commit ${container})"`;
  return [`Look inside: ${enter}`, `Remove it:   docker rm --force --volumes ${container}`];
}
