import { countRuns } from '../executions/engine.js';
import { Refusal } from '../handle/refusal.js';
import type { Store } from '../store/store.js';

/**
 * Where actions really run, only so many runs may wait.
 *
 * @throws {Refusal} when there is no place for one more
 */
export function refuseFullQueue(store: Store): void {
  const { executor } = store;
  if (executor === undefined) return;
  const waiting = countRuns(store, (status) => status === 'ENQUEUED');
  if (waiting < executor.mostQueued) return;
  throw new Refusal('full', [
    `The queue is full: ${waiting} runs wait, and more may not. Wait for one to begin or cancel one, or start the server ` +
      'with a greater --engine-queue.',
  ]);
}
