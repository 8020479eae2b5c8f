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
    set(rules: OutcomeRule[]): void;
  };
  readonly requests: RequestLog;
}

/** The store of the moment, and the control over it. */
export function createControl(seed: () => State, clock: Clock): { control: Control; store: () => Store } {
  let store = new Store(seed());
  const requests = new RequestLog();
  const control: Control = {
    reset() {
      store = new Store(seed());
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
      add: (...rules) => void store.state.outcomes.push(...rules),
      set: (rules) => {
        store.state.outcomes = rules;
      },
    },
    requests,
  };
  return { control, store: () => store };
}
