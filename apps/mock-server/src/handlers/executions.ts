import { randomBytes } from 'node:crypto';
import { type PipelineScope, type RunContext } from '../executions/context.js';
import { cancel, enqueue, goOn, retry } from '../executions/engine.js';
import { newStep, type Run } from '../executions/run.js';
import { nextStatus, type RunEvent, statusesFor } from '../executions/states.js';
import { invalid, Refusal } from '../handle/refusal.js';
import { findRevision } from '../store/repository.js';
import type { Fields } from '../store/store.js';
import type { Call, CallOf } from './call.js';
import { findPipeline, findRun } from './find.js';
import { pageOf } from './page.js';
import type { PipelinePlace } from './present.js';
import { presentRun, runListLinks } from './present-run.js';
import { sealVariables } from './seal-variables.js';

export function listExecutions(call: CallOf<'executions.list'>): object {
  const scope = findPipeline(call.store, call.params);
  const place = placeOf(call, scope);
  const { elements, page, size, total } = pageOf([...scope.pipeline.runs.values()].reverse(), call.params);
  const totals = {
    page,
    page_size: size,
    total_page_count: Math.ceil(total / size),
    element_count: elements.length,
    total_element_count: total,
  };
  return {
    ...runListLinks(place),
    // Clients that ask for no page expect none of this.
    ...(call.params.page !== undefined && totals),
    executions: elements.map((run) => presentRun(place, run, call.now)),
  };
}

export function getExecution(call: CallOf<'executions.get'>): object {
  const scope = findPipeline(call.store, call.params);
  return presentRun(placeOf(call, scope), findRun(scope.pipeline, call.params), call.now);
}

export function runExecution(call: CallOf<'executions.run'>): object {
  const scope = findPipeline(call.store, call.params);
  const body: Fields = call.readBody();
  refuseUnrunnable(scope, body);
  const { pipeline } = scope;
  pipeline.lastRunId += 1;
  const run = newRun(call, scope, { id: pipeline.lastRunId, fields: sealVariables(body, call.store.seal) });
  pipeline.runs.set(run.id, run);
  enqueue({ ...scope, store: call.store, run, at: call.now });
  return presentRun(placeOf(call, scope), run, call.now);
}

export function operateExecution(call: CallOf<'executions.operate'>): object {
  const scope = findPipeline(call.store, call.params);
  const run = findRun(scope.pipeline, call.params);
  const body = call.readBody();
  const context: RunContext = { ...scope, store: call.store, run, at: call.now };
  if (body.operation === 'APPLY_VARIABLES') {
    refuseWrongStatus(run, 'applyVariables', body.operation);
    addVariables(call, run, body.variables);
    goOn(context, 'applyVariables');
  } else {
    const { event, act } = operations[body.operation];
    refuseWrongStatus(run, event, body.operation);
    act(context);
  }
  return presentRun(placeOf(call, scope), run, call.now);
}

const operations = {
  RETRY: { event: 'retry', act: retry },
  CANCEL: { event: 'cancel', act: cancel },
  APPLY: { event: 'apply', act: (context: RunContext) => goOn(context, 'apply') },
} as const;

function refuseWrongStatus({ status }: Run, event: RunEvent, operation: string): void {
  if (nextStatus(status, event) !== undefined) return;
  const allowed = statusesFor(event).join(' or ');
  throw new Refusal('invalid', [`operation: ${operation} needs a run that is ${allowed}; it is ${status}`]);
}

function addVariables({ store }: Call, run: Run, variables: readonly Fields[]): void {
  const before = Array.isArray(run.fields.variables) ? run.fields.variables : [];
  run.fields = sealVariables({ ...run.fields, variables: [...before, ...variables] }, store.seal);
}

function refuseUnrunnable({ pipeline, project }: PipelineScope, body: Fields): void {
  const { disabled, disabled_reason: reason, description_required: needsComment } = pipeline.fields;
  if (disabled === true) {
    throw new Refusal('invalid', [`The pipeline is disabled${reason === undefined ? '' : `: ${reason}`}.`]);
  }
  if (needsComment === true && !body.comment) {
    throw invalid([{ path: 'comment', message: 'is required: the pipeline wants a description of every run' }]);
  }
  const foreign = listOf(body.actions_to_run).filter((id) => !pipeline.actions.has(Number(id)));
  if (foreign.length > 0) {
    throw invalid([{ path: 'actions_to_run', message: `names actions that the pipeline does not have: ${foreign.join(', ')}` }]);
  }
  const refs = ['branch', 'tag', 'pull_request'].filter((kind) => body[kind] !== undefined);
  if (refs.length > 1) throw invalid([{ path: String(refs[1]), message: `cannot be given together with ${refs[0]}` }]);
  if (body.branch !== undefined && !project.repository.branches.has(nameIn(body.branch))) {
    throw invalid([{ path: 'branch.name', message: `must be a branch of the repository; it is ${JSON.stringify(nameIn(body.branch))}` }]);
  }
}

function newRun(call: Call, { pipeline, project, workspace }: PipelineScope, { id, fields }: { id: number; fields: Fields }): Run {
  const ref = refOf(fields, pipeline.fields);
  const asked = (fields.to_revision as { revision: string } | undefined)?.revision ?? 'HEAD';
  const name = asked === 'HEAD' && ref !== undefined ? ref.name : asked;
  const revision = findRevision(project.repository, name) ?? findRevision(project.repository, 'HEAD');
  if (revision === undefined || (asked !== 'HEAD' && findRevision(project.repository, asked) === undefined)) {
    throw invalid([{ path: 'to_revision.revision', message: `must be HEAD or a revision of the repository; it is ${JSON.stringify(asked)}` }]);
  }
  const delay = typeof fields.delay_until === 'string' ? Date.parse(fields.delay_until) : call.now;
  return {
    id,
    hash: randomBytes(12).toString('hex'),
    status: 'ENQUEUED',
    dueAt: Math.max(call.now, delay),
    startedAt: undefined,
    finishedAt: undefined,
    fields: { ...fields, priority: fields.priority ?? pipeline.fields.priority ?? 'NORMAL' },
    revision,
    ref,
    creatorId: workspace.members.has(call.store.state.user.id) ? call.store.state.user.id : workspace.ownerId,
    steps: [...pipeline.actions.keys()].map(newStep),
    current: [],
    queue: [],
    result: undefined,
    epoch: 0,
  };
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

function placeOf(call: Call, scope: PipelineScope): PipelinePlace {
  return { ...scope, origin: call.origin, appUrl: call.appUrl };
}
