import { type ActionExecution, type Execution, isFinished } from '@buddykit/core';

/** One action of a run, as those who watch see it. */
export interface ActionState {
  readonly id: number;
  readonly name: string;
  readonly status: string;
  /** How far it is; nothing where nobody knows. */
  readonly percent?: number;
  readonly isOver: boolean;
  /** Milliseconds since 1970; none before it has begun. */
  readonly startedAt: number | undefined;
  readonly endedAt: number | undefined;
}

/** A run, as those who watch see it. */
export interface RunState extends Omit<ActionState, 'id' | 'percent'> {
  readonly link: string;
  readonly actions: readonly ActionState[];
}

/** Reads what is watched of a run. */
export function toRunState(run: Execution): RunState {
  const { id, html_url: link, action_executions: actions } = run;
  return { name: `Run ${id}`, link, ...toProgress(run), actions: actions.map(toActionState) };
}

function toActionState(one: ActionExecution): ActionState {
  return { id: one.action.id, name: one.action.name, percent: one.progress, ...toProgress(one) };
}

function toProgress(one: Execution | ActionExecution) {
  return {
    status: one.status,
    isOver: isFinished(one),
    startedAt: toTime(one.start_date),
    endedAt: toTime(one.finish_date),
  };
}

function toTime(date: string | null | undefined): number | undefined {
  const time = Date.parse(date ?? '');
  return Number.isNaN(time) ? undefined : time;
}
