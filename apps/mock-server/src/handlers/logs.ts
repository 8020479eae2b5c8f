import { absent } from '../handle/refusal.js';
import type { CallOf } from './call.js';
import { findPipeline, findRun } from './find.js';
import { presentLog } from './present-run.js';

export function getLog(call: CallOf<'logs.get'>): object {
  const scope = findPipeline(call.store, call.params);
  const run = findRun(scope.pipeline, call.params);
  const { action_id: id } = call.params;
  const step = run.steps.find(({ actionId }) => actionId === id) ?? absent('action', id);
  return presentLog({ ...scope, ...call }, step, call.now) ?? absent('action', id);
}
