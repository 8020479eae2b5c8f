import { stripVTControlCharacters, styleText } from 'node:util';
import { toCell } from '../print/cell.js';
import { fit, type Measure } from '../print/measure.js';
import { type Terminal, toFrame } from './frame.js';
import type { Report } from './report.js';
import type { RunState } from './run-state.js';

/** What a report draws on, and the time that it tells. */
export interface Canvas {
  readonly stream: NodeJS.WriteStream;
  readonly measure: Measure;
  now(): number;
}

/** A report whose lines stay at the bottom of a terminal. */
export interface LiveReport extends Report {
  /** Writes lines above it, which stay. */
  write(lines: readonly string[]): void;
  /** What is being done right now: a line of the report that is drawn with the next change. */
  note(text: string): void;
}

/** A report for a terminal: the same lines are drawn over and over, in one piece, so that nothing flickers. */
export function createLiveReport({ stream, measure, now }: Canvas): LiveReport {
  let state: RunState | undefined;
  let noted = '';
  let drawn: readonly string[] = [];
  const draw = (above: readonly string[] = []) => {
    const terminal: Terminal = { stream, measure, columns: stream.columns || 80, rows: stream.rows || 24 };
    const frame = state === undefined ? [] : [...toFrame(state, now(), terminal), ...toNote(noted, terminal)];
    if (above.length === 0 && frame.join('\n') === drawn.join('\n')) return;
    const lines = [...above, ...frame].map((line) => `${line}\u001b[K\n`);
    stream.write(`${back(drawn, terminal)}${lines.join('')}\u001b[J`);
    drawn = frame;
  };
  const redraw = () => draw();
  // The time goes on between two changes.
  const ticking = setInterval(redraw, 1000);
  stream.on('resize', redraw);
  return {
    show(next) {
      state = next;
      draw();
    },
    write: draw,
    note(text) {
      noted = text;
    },
    async end() {
      clearInterval(ticking);
      stream.off('resize', redraw);
      noted = '';
      draw();
    },
  };
}

function toNote(text: string, terminal: Terminal): string[] {
  if (text === '') return [];
  return [styleText('dim', fit(`  ${toCell(text)}`, terminal.columns - 1, terminal.measure), terminal)];
}

/** Leads back to where the last frame began, also where a terminal that became narrower broke its lines. */
function back(drawn: readonly string[], { columns, measure }: Terminal): string {
  const height = drawn.reduce(
    (sum, line) => sum + Math.max(1, Math.ceil(measure(stripVTControlCharacters(line)) / columns)),
    0,
  );
  return height === 0 ? '' : `\r\u001b[${height}A`;
}
