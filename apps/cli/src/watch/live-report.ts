import { stripVTControlCharacters } from 'node:util';
import type { Measure } from '../print/measure.js';
import { type Terminal, toFrame } from './frame.js';
import type { Report } from './report.js';
import type { RunState } from './run-state.js';

/** What a report draws on, and the time that it tells. */
export interface Canvas {
  readonly stream: NodeJS.WriteStream;
  readonly measure: Measure;
  now(): number;
}

/** A report for a terminal: the same lines are drawn over and over, in one piece, so that nothing flickers. */
export function createLiveReport({ stream, measure, now }: Canvas): Report {
  let state: RunState | undefined;
  let drawn: readonly string[] = [];
  const draw = () => {
    if (state === undefined) return;
    const terminal: Terminal = { stream, measure, columns: stream.columns || 80, rows: stream.rows || 24 };
    const frame = toFrame(state, now(), terminal);
    if (frame.join('\n') === drawn.join('\n')) return;
    stream.write(`${back(drawn, terminal)}${frame.map((line) => `${line}\u001b[K\n`).join('')}\u001b[J`);
    drawn = frame;
  };
  // The time goes on between two answers of the server.
  const ticking = setInterval(draw, 1000);
  stream.on('resize', draw);
  return {
    show(next) {
      state = next;
      draw();
    },
    async end() {
      clearInterval(ticking);
      stream.off('resize', draw);
    },
  };
}

/** Leads back to where the last frame began, also where a terminal that became narrower broke its lines. */
function back(drawn: readonly string[], { columns, measure }: Terminal): string {
  const height = drawn.reduce(
    (sum, line) => sum + Math.max(1, Math.ceil(measure(stripVTControlCharacters(line)) / columns)),
    0,
  );
  return height === 0 ? '' : `\u001b[${height}A`;
}
