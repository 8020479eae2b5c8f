import { randomBytes } from 'node:crypto';
import { newStep, type Run } from '../executions/run.js';
import { invalid } from '../handle/invalid.js';
import { Refusal } from '../handle/refusal.js';
import type { Fields } from '../store/fields.js';
import { findRevision, type Repository } from '../store/repository.js';
import type { PipelineScope, Store } from '../store/store.js';
import { creatorIn } from './creator-in.js';

/**
 * Adds a run to a pipeline, with what was asked for.
 *
 * @throws {Refusal} when the pipeline cannot run that
 */
export function createRun(
  { store, now }: { store: Store; now: number },
  scope: PipelineScope,
  fields: Fields,
): Run {
  const { pipeline, workspace } = scope;
  refuseUnrunnable(scope, fields);
  const ref = refOf(fields, pipeline.fields);
  const revision = revisionOf(scope.project.repository, fields, ref);
  const delay = typeof fields.delay_until === 'string' ? Date.parse(fields.delay_until) : now;
  pipeline.lastRunId += 1;
  const run: Run = {
    id: pipeline.lastRunId,
    hash: randomBytes(12).toString('hex'),
    status: 'ENQUEUED',
    dueAt: Math.max(now, delay),
    startedAt: undefined,
    finishedAt: undefined,
    fields: { ...fields, priority: fields.priority ?? pipeline.fields.priority ?? 'NORMAL' },
    revision,
    ref,
    creatorId: creatorIn(workspace, store),
    steps: [...pipeline.actions.keys()].map(newStep),
    current: [],
    queue: [],
    result: undefined,
    epoch: 0,
  };
  pipeline.runs.set(run.id, run);
  return run;
}

function refuseUnrunnable({ pipeline, project }: PipelineScope, body: Fields): void {
  const { disabled, disabled_reason: reason, description_required: needsComment } = pipeline.fields;
  if (disabled === true) {
    throw new Refusal('invalid', [`The pipeline is disabled${reason === undefined ? '' : `: ${reason}`}.`]);
  }
  if (needsComment === true && !body.comment) {
    throw invalid([
      { path: 'comment', message: 'is required: the pipeline wants a description of every run' },
    ]);
  }
  const foreign = listOf(body.actions_to_run).filter((id) => !pipeline.actions.has(Number(id)));
  if (foreign.length > 0) {
    throw invalid([
      {
        path: 'actions_to_run',
        message: `names actions that the pipeline does not have: ${foreign.join(', ')}`,
      },
    ]);
  }
  const refs = ['branch', 'tag', 'pull_request'].filter((kind) => body[kind] !== undefined);
  if (refs.length > 1)
    throw invalid([{ path: String(refs[1]), message: `cannot be given together with ${refs[0]}` }]);
  if (body.branch !== undefined && !project.repository.branches.has(nameIn(body.branch))) {
    throw invalid([
      {
        path: 'branch.name',
        message: `must be a branch of the repository; it is ${JSON.stringify(nameIn(body.branch))}`,
      },
    ]);
  }
}

function revisionOf(repository: Repository, fields: Fields, ref: Run['ref']): string {
  const asked = (fields.to_revision as { revision: string } | undefined)?.revision ?? 'HEAD';
  const named = asked === 'HEAD' && ref !== undefined ? findRevision(repository, ref.name) : undefined;
  const revision = named ?? findRevision(repository, asked);
  if (revision !== undefined) return revision;
  const message = `must be HEAD or a revision of the repository; it is ${JSON.stringify(asked)}`;
  throw invalid([{ path: 'to_revision.revision', message }]);
}

function refOf(fields: Fields, { refs }: Fields): Run['ref'] {
  for (const kind of ['branch', 'tag', 'pull_request'] as const) {
    if (fields[kind] !== undefined) return { kind, name: nameIn(fields[kind]) };
  }
  const [first] = listOf(refs).map(String);
  const [, kind, name] = /^refs\/(heads|tags)\/([^*]+)$/.exec(first ?? '') ?? [];
  return name === undefined ? undefined : { kind: kind === 'tags' ? 'tag' : 'branch', name };
}

function nameIn(reference: unknown): string {
  return (reference as { name: string }).name;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
