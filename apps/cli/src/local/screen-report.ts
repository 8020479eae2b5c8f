import { styleText } from 'node:util';
import type { RunEvent } from '@buddykit/runner';
import type { Host } from '../host.js';
import { toLogLine, toPlainLine } from '../print/log-line.js';
import { measureWide } from '../print/measure-wide.js';
import { createLiveReport } from '../watch/live-report.js';
import type { Job } from './job.js';
import { createJobProgress } from './job-progress.js';
import type { JobReport } from './job-report.js';
import { describeWarning } from './lines-report.js';

/** How many lines are gathered at most before they are drawn. */
const manyLines = 500;
/** How long lines are gathered, in milliseconds. */
const interval = 50;

/** A report for a terminal: the logs roll by, and below them stands how the actions go. */
export function createScreenReport(job: Job, { stderr }: Host): JobReport {
  const progress = createJobProgress(job, Date.now());
  const live = createLiveReport({ stream: stderr, measure: measureWide, now: Date.now });
  let lines: string[] = [];
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (lines.length > 0) live.write(lines);
    lines = [];
  };
  const add = (line: string) => {
    lines.push(line);
    timer ??= setTimeout(flush, interval);
    if (lines.length >= manyLines) flush();
  };
  live.show(progress.state());
  return {
    take(event) {
      progress.take(event);
      const line = toLine(event, stderr);
      if (line !== undefined) add(line);
      if (event.type === 'progress') live.note(event.text);
      if (event.type === 'phase') live.note('');
      if (event.type !== 'status') return;
      flush();
      live.show(progress.state());
    },
    tell(line) {
      add(line);
      flush();
    },
    async end(result) {
      flush();
      if (result !== undefined) progress.end(result, Date.now());
      live.show(progress.state());
      await live.end();
    },
  };
}

function toLine(event: RunEvent, stream: NodeJS.WriteStream): string | undefined {
  if (event.type === 'log') return toLogLine(event.line, stream);
  if (event.type === 'warning') return styleText('yellow', describeWarning(event), { stream });
  const begins = event.type === 'status' && event.status === 'INPROGRESS';
  return begins ? styleText('bold', `${toPlainLine(event.action.name)}:`, { stream }) : undefined;
}
