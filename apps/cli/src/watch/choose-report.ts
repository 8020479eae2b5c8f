import type { Host } from '../host.js';
import { createLineReport } from './line-report.js';
import { createLiveReport } from './live-report.js';
import type { Report } from './report.js';

/** A report for a process: one that is drawn over and over where a person looks on, lines where only a log is kept. */
export async function chooseReport({ stderr, env }: Host, mayRedraw: boolean): Promise<Report> {
  const isLive = mayRedraw && stderr.isTTY && !env.CI && env.TERM !== 'dumb';
  if (!isLive) return createLineReport((line) => stderr.write(`${line}\n`));
  const { measureWide } = await import('../print/measure-wide.js');
  return createLiveReport({ stream: stderr, measure: measureWide, now: Date.now });
}
