import type { RunEvent } from '@buddykit/runner';
import type { Host } from '../host.js';
import { toLogLine, toPlainLine } from '../print/log-line.js';
import { measureWide } from '../print/measure-wide.js';
import { toFrame } from '../watch/frame.js';
import { createTeller } from '../watch/line-report.js';
import type { Job } from './job.js';
import { createJobProgress } from './job-progress.js';
import type { JobReport } from './job-report.js';
import { writeTo } from './write-to.js';

/** A report for where nobody sees a line change: the logs, a line for each change beside them, and a summary. */
export function createLinesReport(job: Job, { stdout, stderr }: Host): JobReport {
  const progress = createJobProgress(job, Date.now());
  const { tellAction } = createTeller((line) => stderr.write(`${line}\n`));
  const tell = () => {
    for (const action of progress.state().actions) if (action.startedAt !== undefined) tellAction(action);
  };
  return {
    take(event) {
      progress.take(event);
      if (event.type === 'log') return writeTo(stdout, `${toLogLine(event.line, stdout)}\n`);
      if (event.type === 'warning') stderr.write(`${describeWarning(event)}\n`);
      if (event.type === 'status') tell();
    },
    tell: (line) => void stderr.write(`${line}\n`),
    async end(result) {
      if (result === undefined) return;
      progress.end(result, Date.now());
      tell();
      const terminal = {
        stream: stderr,
        columns: stderr.columns || 80,
        rows: Infinity,
        measure: measureWide,
      };
      stderr.write(`${toFrame(progress.state(), Date.now(), terminal).join('\n')}\n`);
    },
  };
}

/** A warning as a line. */
export function describeWarning({ action, message }: RunEvent & { type: 'warning' }): string {
  return `${toPlainLine(action.name)}: warning: ${toPlainLine(message)}`;
}
