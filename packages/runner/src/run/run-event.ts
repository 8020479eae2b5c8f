import type { ActionExecutionStatus } from '@buddykit/core';

/** What is being done for an action. */
export type Phase =
  | 'RESOLVE'
  | 'PULL'
  | 'SETUP'
  | 'NETWORK'
  | 'SERVICES'
  | 'CREATE'
  | 'START'
  | 'RUN'
  | 'EXPORT'
  | 'CLEANUP';

/** Which action an event is about. */
export interface EventSource {
  readonly action: { readonly name: string; readonly type: string; readonly id?: number };
  /** The place of the action in the list that was given, from 0. */
  readonly index: number;
  /** Which try, from 1. */
  readonly attempt: number;
  /** Milliseconds since 1970, by the clock of the runner. */
  readonly at: number;
}

/** Something that happened. Secrets are masked in all of them. */
export type RunEvent = EventSource &
  (
    | { readonly type: 'status'; readonly status: ActionExecutionStatus; readonly message?: string }
    | { readonly type: 'phase'; readonly phase: Phase }
    /** One line of the log, without its end. Lines come complete and in order. */
    | { readonly type: 'log'; readonly line: string }
    /** What the engine tells of a download or an upload. Not a part of the log. */
    | { readonly type: 'progress'; readonly text: string }
    | { readonly type: 'warning'; readonly message: string }
  );

/** Takes events. The next one comes when the promise is kept, so that a slow reader slows the process down. */
export type OnEvent = (event: RunEvent) => Promise<void> | void;
