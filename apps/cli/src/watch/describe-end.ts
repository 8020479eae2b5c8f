import { OutcomeError } from '../fail/outcome-error.js';
import { toPlainLine } from '../print/log-line.js';
import { findRow, toCommandLine } from './command-line.js';
import { elapsed } from './duration.js';
import { outcomeOf } from './outcome.js';
import type { ActionState, RunState } from './run-state.js';
import { nameOfRun, type RunPlace, toLogPlace, type Watched } from './watched.js';

type Asked = Pick<Watched, 'buddy' | 'place'>;

/** How much of a log tells why an action failed. */
const shownLines = 20;

/** Says why a run did not end well: which actions it was, how their logs end, and where there is more. */
export async function describeEnd(asked: Asked, state: RunState, isFollowed: boolean): Promise<OutcomeError> {
  const outcome = outcomeOf(state.status);
  const culprits = state.actions.filter((action) => isCulprit(action, state));
  const told = await Promise.all(culprits.map((action) => describeAction(asked, action, isFollowed)));
  const next = outcome === 'runWaits' ? waysOn(state.status, asked.place) : [];
  const message = `${nameOfRun(asked.place)}: ${summarise(state)}`;
  return new OutcomeError(message, outcome, [...told.flat(), state.link, ...next]);
}

/** Says that a run goes on although nobody watches it any more. */
export function describeLeaving(left: keyof typeof reasons, place: RunPlace, link: string): OutcomeError {
  const operate = findRow('executions', 'operate');
  const cancel = operate.branches?.find(({ word }) => word === 'cancel');
  return new OutcomeError(`${reasons[left]}; ${nameOfRun(place)} goes on`, left, [
    link,
    waitAgain(place),
    `Cancel it:  ${toCommandLine(operate, place, cancel)}`,
  ]);
}

/** Says how a run is waited for that was there before. */
export function waitAgain(place: RunPlace): string {
  return `Wait again: ${toCommandLine(findRow('executions', 'get'), place)} --wait`;
}

const reasons = { interrupted: 'nobody waits any more', timedOut: 'the time to wait is over' };

function isCulprit({ status, startedAt }: ActionState, run: RunState): boolean {
  const outcome = outcomeOf(status);
  return (
    outcome === 'runFailed' || outcome === 'runWaits' || (startedAt !== undefined && status === run.status)
  );
}

function summarise(state: Pick<ActionState, 'status' | 'startedAt' | 'endedAt'>): string {
  const time = state.endedAt === undefined ? '' : elapsed(state, state.endedAt);
  return time === '' ? state.status : `${state.status} after ${time}`;
}

async function describeAction(
  { buddy, place }: Asked,
  action: ActionState,
  isFollowed: boolean,
): Promise<string[]> {
  const head = `${toPlainLine(action.name)}: ${summarise(action)}`;
  if (isFollowed || !action.isOver) return [head];
  try {
    const { log } = await buddy.logs.get(toLogPlace(place, action));
    const rest = log.length - shownLines;
    const end = log.slice(-shownLines).map((line) => `  ${toPlainLine(line)}`);
    return [`${head}. Its log${rest > 0 ? ` ends with (${rest} lines before)` : ''}:`, ...end];
  } catch (error) {
    return [`${head}. Its log cannot be read: ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** The commands by which a run that waits goes on: those that answer what it waits for. */
function waysOn(status: string, place: RunPlace): string[] {
  const operate = findRow('executions', 'operate');
  const asked = status.split('_').at(-1) ?? '';
  const answers = operate.branches?.filter(({ value }) => value.split('_').at(-1) === asked) ?? [];
  return answers.map((branch) => `Let it go on: ${toCommandLine(operate, place, branch)} --wait`);
}
