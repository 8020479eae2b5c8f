import type { Fields } from '../store/fields.js';
import type { RunStatus, StepStatus } from './states.js';

/** What a run was started for. */
export interface Ref {
  kind: 'branch' | 'tag' | 'pull_request';
  name: string;
}

/** One run of a pipeline. Times are milliseconds since 1970. */
export interface Run {
  /** Counted by the pipeline. */
  id: number;
  /** The 24 hexadecimal digits with which the app's link ends. */
  hash: string;
  status: RunStatus;
  /** From when on the run may start. */
  dueAt: number;
  startedAt: number | undefined;
  finishedAt: number | undefined;
  /** What was asked for, as it came. */
  fields: Fields;
  revision: string;
  ref: Ref;
  creatorId: number;
  /** One for each action that the pipeline has when the run begins, in its order. */
  steps: Step[];
  /** The steps that are running side by side now, by their place in `steps`. */
  current: number[];
  /** The steps that follow when those are done. */
  queue: number[];
  /** How the run will end, once the main actions are done or the run is cancelled. */
  result: 'succeed' | 'fail' | 'end' | undefined;
  /** Counts retries and cancellations, so that what was planned before them is passed over. */
  epoch: number;
}

/** One action in a run. */
export interface Step {
  actionId: number;
  status: StepStatus;
  startedAt: number | undefined;
  finishedAt: number | undefined;
  /** All tries, also those before the run was retried. */
  attempts: Attempt[];
  /** How many tries there were since the run began or was retried. */
  tries: number;
  /** Why the action was skipped, for its log. */
  note: string | undefined;
}

/** One try of an action. */
export interface Attempt {
  startedAt: number;
  /** Undefined while it really goes on, so that nobody knows. */
  endsAt: number | undefined;
  exitCode: number;
  /** What it writes: evenly over its time when it is simulated, else what it wrote so far. */
  lines: string[];
  /** How far it is, in percent, when it really happens. */
  progress?: number;
  waitsFor: 'approval' | 'variables' | undefined;
  /** When it was stopped before its end. */
  stoppedAt: number | undefined;
}

/** A step whose turn has not come. */
export function newStep(actionId: number): Step {
  return {
    actionId,
    status: 'INITIAL',
    startedAt: undefined,
    finishedAt: undefined,
    attempts: [],
    tries: 0,
    note: undefined,
  };
}
