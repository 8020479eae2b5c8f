import type { Clock } from '../clock.js';
import { settle } from '../executions/engine.js';
import type { OutcomeRule } from '../executions/outcomes.js';
import { exportState, importState } from '../store/state-file.js';
import { type State, Store } from '../store/store.js';
import { RequestLog } from './request-log.js';

/** What tests do with the server besides asking it as a client. */
export interface Control {
  /** Goes back to the seed: its objects, its outcomes, no runs, no remembered requests. */
  reset(): void;
  /** Everything that the server remembers, as JSON data. */
  exportState(): object;
  /** Puts an export in the place of everything. Throws when it is none. */
  importState(exported: unknown): void;
  readonly clock: Clock;
  /** What simulated actions do. */
  readonly outcomes: {
    list(): readonly OutcomeRule[];
    add(...rules: OutcomeRule[]): void;
    set(rules: readonly OutcomeRule[]): void;
  };
  readonly requests: RequestLog;
}

/** The store of the moment, which begins with a state, and the control over it. */
export function createControl(state: State, clock: Clock): { control: Control; store: () => Store } {
  // A copy of what was planted is made far faster than planting it again.
  const start = exportState(state);
  let store = new Store(state);
  const requests = new RequestLog();
  // What is due by now happened under the outcomes of then.
  const changeOutcomes = (change: (rules: OutcomeRule[]) => OutcomeRule[]) => {
    settle(store, clock.now());
    store.state.outcomes = change(store.state.outcomes);
  };
  const control: Control = {
    reset() {
      store = new Store(importState(start));
      requests.clear();
    },
    exportState() {
      settle(store, clock.now());
      return exportState(store.state);
    },
    importState(exported) {
      store = new Store(importState(exported));
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
