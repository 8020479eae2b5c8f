import type { RunContext } from '../executions/context.js';
import { cancel, enqueue, goOn, retry } from '../executions/engine.js';
import type { Run } from '../executions/run.js';
import { nextStatus, type RunEvent, statusesFor } from '../executions/states.js';
import { Refusal } from '../handle/refusal.js';
import type { Fields } from '../store/fields.js';
import type { Call, CallOf } from './call.js';
import { createRun } from './create-run.js';
import { findPipeline, findRun } from './find.js';
import { pageOf } from './page.js';
import { placeOf } from './present.js';
import { presentRun, presentRunSummary, runListLinks } from './present-run.js';
import { refuseFullQueue } from './refuse-full-queue.js';
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
    executions: elements.map((run) => presentRunSummary(place, run)),
  };
}

export function getExecution(call: CallOf<'executions.get'>): object {
  const scope = findPipeline(call.store, call.params);
  return presentRun(placeOf(call, scope), findRun(scope.pipeline, call.params), call.now);
}

export function runExecution(call: CallOf<'executions.run'>): object {
  const scope = findPipeline(call.store, call.params);
  const body: Fields = call.readBody();
  refuseFullQueue(call.store);
  const run = createRun(call, scope, sealVariables(body, call.store.seal));
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
    if (body.operation === 'RETRY') refuseFullQueue(call.store);
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
