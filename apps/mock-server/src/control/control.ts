import type { Clock } from '../clock.js';
import { settle } from '../executions/engine.js';
import type { OutcomeRule } from '../executions/outcomes.js';
import { exportState, importState } from '../store/state-file.js';
import { type Executor, type State, Store } from '../store/store.js';
import { RequestLog } from './request-log.js';

/** What tests do with the server besides asking it as a client. */
export interface Control {
  /**
   * Goes back to the seed: its objects, its outcomes, no runs, no remembered requests. What really runs is stopped, and the
   * filesystems of its pipelines are removed.
   */
  reset(): void;
  /** Everything that the server remembers, as JSON data. Throws while an action really runs. */
  exportState(): object;
  /** Puts an export in the place of everything, as after a reset. Throws when it is none. */
  importState(exported: unknown): void;
  readonly clock: Clock;
  /** What actions do that are simulated. Where actions really run, one that a rule matches is simulated. */
  readonly outcomes: {
    list(): readonly OutcomeRule[];
    add(...rules: OutcomeRule[]): void;
    set(rules: readonly OutcomeRule[]): void;
  };
  readonly requests: RequestLog;
}

const stillRuns =
  'An action really runs, and cannot be exported on its way. Wait for its run to end, or cancel it, then export.';

/** What lets actions really happen, and can be told to forget them all. */
interface StoppableExecutor extends Executor {
  /** Whether anything is on its way. */
  readonly isBusy: boolean;
  dropAll(): void;
}

/** The store of the moment, which begins with a state, and the control over it. */
export function createControl(
  state: State,
  clock: Clock,
  executor?: StoppableExecutor,
): { control: Control; store: () => Store } {
  // A copy of what was planted is made far faster than planting it again.
  const start = exportState(state);
  let store = new Store(state, executor);
  const requests = new RequestLog();
  // What is due by now happened under the outcomes of then.
  const replace = (next: State) => {
    executor?.dropAll();
    store = new Store(next, executor);
  };
  const changeOutcomes = (change: (rules: OutcomeRule[]) => OutcomeRule[]) => {
    settle(store, clock.now());
    store.state.outcomes = change(store.state.outcomes);
  };
  const control: Control = {
    reset() {
      replace(importState(start));
      requests.clear();
    },
    exportState() {
      settle(store, clock.now());
      if (executor?.isBusy) throw new Error(stillRuns);
      return exportState(store.state);
    },
    importState(exported) {
      replace(importState(exported));
    },
    clock,
    outcomes: {
      list: () => store.state.outcomes,
      add: (...rules) => changeOutcomes((known) => [...known, ...rules]),
      set: (rules) => changeOutcomes(() => [...rules]),
    },
    requests,
  };
  return { control, store: () => store };
}
