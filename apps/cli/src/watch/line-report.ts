import { toCell } from '../print/cell.js';
import { elapsed } from './duration.js';
import type { Report } from './report.js';
import type { ActionState, RunState } from './run-state.js';

type Subject = Pick<ActionState, 'status' | 'startedAt' | 'endedAt'>;

/** Tells a status once. */
export interface Teller {
  tellRun(state: RunState): void;
  tellAction(action: ActionState): void;
}

/** Makes a line of each status that is new. */
export function createTeller(write: (line: string) => void): Teller {
  const told = new Map<string, string>();
  const tell = (key: string, name: string, subject: Subject) => {
    if (told.get(key) === subject.status) return;
    told.set(key, subject.status);
    const time = subject.endedAt === undefined ? '' : elapsed(subject, subject.endedAt);
    write(`${toCell(name)}: ${toCell(subject.status)}${time && ` (${time})`}`);
  };
  return {
    tellRun: (state) => tell('run', state.name, state),
    tellAction: (action) => tell(`action ${action.id}`, action.name, action),
  };
}

/** A report for where nobody sees a line change: a new line for each change. */
export function createLineReport(write: (line: string) => void): Report {
  const { tellRun, tellAction } = createTeller(write);
  return {
    show(state) {
      if (!state.isOver) tellRun(state);
      for (const action of state.actions) {
        if (action.startedAt !== undefined || action.isOver) tellAction(action);
      }
      tellRun(state);
    },
    end: async () => undefined,
  };
}
