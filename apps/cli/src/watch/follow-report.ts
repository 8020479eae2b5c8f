import { toPlainLine } from '../print/log-line.js';
import { createTeller } from './line-report.js';
import { isWaiting } from './outcome.js';
import type { Report } from './report.js';
import type { ActionState, RunState } from './run-state.js';
import { toLogPlace, type Watched } from './watched.js';

/** Where the lines of logs go, and what is said of them. */
export interface Sink {
  write(line: string): void;
  tell(line: string): void;
}

// A person looks on, so that a silent action is asked more often than one that is only waited for.
const interval = 2000;
const longestName = 24;

/** A report of what the actions of a run write: each from its first line on, its name before, its status behind. */
export function createFollowReport(watched: Watched, { write, tell }: Sink): Report {
  const { tellRun, tellAction } = createTeller(tell);
  const logs = new Map<number, Promise<void>>();
  const written = new Set<number>();
  const lines = createLines(write);
  let last: RunState | undefined;

  const tellEnds = () => {
    for (const action of last?.actions ?? []) {
      // What never began is told of when there is nothing left to write of what did.
      const isWritten = logs.has(action.id) ? written.has(action.id) : written.size === logs.size;
      if (isWaiting(action.status) || (action.isOver && isWritten)) tellAction(action);
    }
  };
  const follow = async (action: ActionState, before: readonly Promise<void>[]) => {
    await Promise.all(before);
    tell(`${toPlainLine(action.name)}:`);
    await lines.follow(watched, action).catch((error: unknown) => {
      if (!watched.signal.aborted) tell(`${toPlainLine(action.name)}: its log cannot be followed: ${error}`);
    });
    written.add(action.id);
    tellEnds();
  };
  return {
    show(state) {
      last = state;
      if (!state.isOver) tellRun(state);
      for (const action of state.actions) {
        if (action.startedAt === undefined || logs.has(action.id)) continue;
        logs.set(action.id, follow(action, logsBefore(action, state, logs)));
      }
      tellEnds();
    },
    async end() {
      await Promise.all(logs.values());
      tellEnds();
      if (last !== undefined) tellRun(last);
    },
  };
}

/** The logs of the actions that were over when this one began: they are written first. */
function logsBefore(
  { startedAt = 0 }: ActionState,
  { actions }: RunState,
  logs: ReadonlyMap<number, Promise<void>>,
): Promise<void>[] {
  return actions
    .filter(({ endedAt }) => endedAt !== undefined && endedAt <= startedAt)
    .flatMap(({ id }) => logs.get(id) ?? []);
}

/** Lines of several logs at once name their action. One that was named goes on to be. */
function createLines(write: (line: string) => void) {
  const active = new Set<number>();
  const named = new Set<number>();
  return {
    async follow({ buddy, place, signal }: Watched, action: ActionState): Promise<void> {
      active.add(action.id);
      if (active.size > 1) for (const id of active) named.add(id);
      try {
        for await (const line of buddy.logs.follow(toLogPlace(place, action), { signal, interval })) {
          write(named.has(action.id) ? `${shorten(action.name)} | ${line}` : line);
        }
      } finally {
        active.delete(action.id);
      }
    },
  };
}

function shorten(name: string): string {
  const plain = toPlainLine(name);
  const letters = [...plain];
  return letters.length > longestName ? `${letters.slice(0, longestName - 1).join('')}…` : plain;
}
