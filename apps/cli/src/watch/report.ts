import type { RunState } from './run-state.js';

/** Tells people how a run goes. */
export interface Report {
  show(state: RunState): void;
  /** Tells what is left to tell, and stops. */
  end(): Promise<void>;
}
