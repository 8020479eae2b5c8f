import { isFinished } from '@buddykit/core';
import { isKnown } from '@buddykit/pipeline-file';
import type { PipelineResult, RunEvent } from '@buddykit/runner';
import type { ActionState, RunState } from '../watch/run-state.js';

import type { Job } from './job.js';

/** How an action ends that does not run here. */
export const skipped = 'SKIPPED';

/** How far a job is. */
export interface JobProgress {
  take(event: RunEvent): void;
  end(result: PipelineResult, at: number): void;
  state(): RunState;
}

/** Follows the events of a job. An action that does not run here is skipped from the start. */
export function createJobProgress({ pipeline, actions }: Job, startedAt: number): JobProgress {
  const states = actions.map((action, id): ActionState => {
    const isOver = !isKnown(action);
    const status = isOver ? skipped : 'INITIAL';
    return { id, name: action.name, status, isOver, startedAt: undefined, endedAt: undefined };
  });
  const places = states.flatMap(({ isOver }, place) => (isOver ? [] : [place]));
  const set = (index: number, status: string, at: number) => {
    const place = places[index] ?? 0;
    const before = states[place];
    if (before !== undefined) states[place] = withStatus(before, status, at);
  };
  let run = { status: 'INPROGRESS', isOver: false, startedAt, endedAt: undefined as number | undefined };
  return {
    take(event) {
      if (event.type === 'status') set(event.index, event.status, event.at);
    },
    end(result, at) {
      result.actions.forEach(({ status }, index) => {
        if (states[places[index] ?? 0]?.isOver === false) set(index, status, at);
      });
      run = { ...run, status: result.status, isOver: true, endedAt: at };
    },
    state: () => ({ name: pipeline.pipeline, link: '', ...run, actions: [...states] }),
  };
}

function withStatus(before: ActionState, status: string, at: number): ActionState {
  const isOver = isFinished({ status });
  const isUnderWay = status === 'INPROGRESS' || before.startedAt !== undefined;
  const startedAt = isUnderWay ? (before.startedAt ?? at) : undefined;
  return { ...before, status, isOver, startedAt, endedAt: isOver && isUnderWay ? at : undefined };
}
