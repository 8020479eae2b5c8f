import { randomBytes } from 'node:crypto';
import { newStep, type Run } from '../executions/run.js';
import { invalid } from '../handle/invalid.js';
import { Refusal } from '../handle/refusal.js';
import type { Fields } from '../store/fields.js';
import type { PipelineScope, Store, StoredPipeline } from '../store/store.js';
import { creatorIn } from './creator-in.js';
import { baseOf, refOf, revisionOf } from './run-revision.js';

/**
 * Adds a run to a pipeline, with what was asked for.
 *
 * @throws {Refusal} when the pipeline cannot run that
 */
export function createRun(
  { store, now }: { store: Store; now: number },
  { workspace, project, pipeline }: PipelineScope,
  fields: Fields,
): Run {
  refuseUnrunnable(pipeline, fields);
  const { repository } = project;
  const ref = refOf(repository, fields, pipeline.fields);
  const run: Run = {
    id: pipeline.lastRunId + 1,
    hash: randomBytes(12).toString('hex'),
    status: 'ENQUEUED',
    dueAt: dueAt(fields, now),
    startedAt: undefined,
    finishedAt: undefined,
    fields: { ...fields, ...baseOf(repository, fields) },
    revision: revisionOf(repository, fields, ref),
    ref,
    creatorId: creatorIn(workspace, store),
    steps: [...pipeline.actions.keys()].map(newStep),
    current: [],
    queue: [],
    result: undefined,
    epoch: 0,
  };
  pipeline.lastRunId = run.id;
  pipeline.runs.set(run.id, run);
  return run;
}

function refuseUnrunnable({ fields, actions }: StoredPipeline, body: Fields): void {
  const { disabled, disabled_reason: reason, description_required: needsComment } = fields;
  if (disabled === true) {
    throw new Refusal('invalid', [`The pipeline is disabled${reason === undefined ? '' : `: ${reason}`}.`]);
  }
  if (needsComment === true && !body.comment) {
    const message = 'is required: the pipeline wants a description of every run';
    throw invalid([{ path: 'comment', message }]);
  }
  const chosen = Array.isArray(body.actions_to_run) ? body.actions_to_run : [];
  const foreign = chosen.filter((id) => !actions.has(id));
  if (foreign.length > 0) {
    const message = `names actions that the pipeline does not have: ${foreign.join(', ')}`;
    throw invalid([{ path: 'actions_to_run', message }]);
  }
}

function dueAt({ delay_until: delay }: Fields, now: number): number {
  return typeof delay === 'string' ? Math.max(now, Date.parse(delay)) : now;
}
