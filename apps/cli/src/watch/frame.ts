import { styleText } from 'node:util';
import { toCell } from '../print/cell.js';
import { fit, type Measure, pad } from '../print/measure.js';
import { elapsed } from './duration.js';
import { chooseLayout, type Layout } from './frame-layout.js';
import { outcomeOf } from './outcome.js';
import type { ActionState, RunState } from './run-state.js';

/** The terminal that a frame must fit. */
export interface Terminal {
  readonly stream: NodeJS.WriteStream;
  readonly columns: number;
  readonly rows: number;
  readonly measure: Measure;
}

/** A run at a moment as lines that fit a terminal: the run, then a line for each action. */
export function toFrame(state: RunState, now: number, terminal: Terminal): string[] {
  const { shown, hidden } = chooseActions(state.actions, terminal.rows - 3);
  const layout = chooseLayout(state.actions, terminal);
  const lines = shown.map((action) => toLine(action, now, { ...terminal, layout }));
  const more = hidden > 0 ? [styleText('dim', `  … and ${hidden} more`, terminal)] : [];
  return [toHead(state, now, terminal), ...lines, ...more];
}

/** The actions that there is room for. Those that are over make room first. */
function chooseActions(all: readonly ActionState[], room: number) {
  const hidden = Math.max(0, all.length - Math.max(1, room));
  const over = new Set(all.filter(({ isOver }) => isOver).slice(0, hidden));
  const left = all.filter((action) => !over.has(action));
  return { shown: left.slice(0, all.length - hidden), hidden };
}

function toHead(state: RunState, now: number, terminal: Terminal): string {
  const room = Math.max(1, terminal.columns - 3 - state.status.length);
  const name = fit(toCell(state.name), room, terminal.measure);
  const status = fit(`${name}: ${state.status}`, terminal.columns - 1, terminal.measure);
  const time = elapsed(state, now);
  const hasRoom = status.length + time.length + 2 < terminal.columns;
  return [paint(state, status, terminal), ...(time !== '' && hasRoom ? [time] : [])].join('  ');
}

function toLine(action: ActionState, now: number, terminal: Terminal & { layout: Layout }): string {
  const { layout, measure } = terminal;
  const name = pad(fit(toCell(action.name), layout.name, measure), layout.name, measure);
  const isUnder = action.startedAt !== undefined && !action.isOver && action.percent !== undefined;
  const percent = isUnder ? `${action.percent}%` : '';
  const status = fit(toCell(action.status), layout.status, measure);
  const cells = [
    name,
    paint(action, status, terminal) + ' '.repeat(layout.status - status.length),
    ...(layout.hasPercent ? [percent.padStart(4)] : []),
    ...(layout.hasTime ? [elapsed(action, now).padStart(7)] : []),
  ];
  // Blanks at the end would take a line of their own in a terminal that becomes narrower.
  return `  ${cells.join('  ')}`.trimEnd();
}

function paint(
  { status, startedAt, isOver }: Pick<ActionState, 'status' | 'startedAt' | 'isOver'>,
  text: string,
  { stream }: Terminal,
): string {
  const outcome = outcomeOf(status);
  if (isOver || outcome === 'runWaits') return styleText(colors[outcome], text, { stream });
  return styleText(startedAt === undefined ? 'dim' : 'cyan', text, { stream });
}

const colors = { done: 'green', runFailed: 'red', runEnded: 'yellow', runWaits: 'magenta' } as const;
