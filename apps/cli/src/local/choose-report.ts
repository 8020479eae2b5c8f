import type { Host } from '../host.js';
import type { Parsed } from '../parse/parse-flags.js';
import { pick } from '../parse/pick.js';
import type { Job } from './job.js';
import type { JobReport } from './job-report.js';
import { createJsonReport } from './json-report.js';
import { createLinesReport } from './lines-report.js';
import { createScreenReport } from './screen-report.js';

/** A report for those who look on: a program, a person at a terminal, or those who read a log later. */
export function chooseReport(job: Job, parsed: Parsed, host: Host): JobReport {
  if (isForPrograms(parsed)) return createJsonReport(job, host);
  // What reads the logs instead of the terminal, such as `tee`, may write into it, too.
  const isSeen = host.stderr.isTTY && host.stdout.isTTY;
  const isLive = isSeen && !host.env.CI && host.env.TERM !== 'dumb';
  return isLive ? createScreenReport(job, host) : createLinesReport(job, host);
}

/** Whether JSON was asked for. */
export function isForPrograms(parsed: Parsed): boolean {
  return pick(parsed, 'json') !== undefined || pick(parsed, 'output')?.text === 'json';
}
