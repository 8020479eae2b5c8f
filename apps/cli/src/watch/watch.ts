import type { Execution } from '@buddykit/core';
import type { Mistake } from '../fail/usage-error.js';
import type { Host } from '../host.js';
import type { Parsed } from '../parse/parse-flags.js';
import { pick } from '../parse/pick.js';
import { chooseFormat, formatAnswer } from '../print/format-answer.js';
import { toLogLine } from '../print/log-line.js';
import type { Prepared } from '../request/prepare-call.js';
import { openClient } from '../send/send.js';
import { sendCall } from '../send/send-call.js';
import { describeEnd, describeLeaving, waitAgain } from './describe-end.js';
import { followLog } from './follow-log.js';
import type { Sink } from './follow-report.js';
import { readWatchOptions } from './options.js';
import { outcomeOf } from './outcome.js';
import { toRunState } from './run-state.js';
import { watchRun } from './watch-run.js';
import { toRunPlace } from './watched.js';

/** What is wrong with the flags of watching. */
export function mistakesIn(parsed: Parsed): readonly Mistake[] {
  return readWatchOptions(parsed).mistakes;
}

/** Makes a call whose answer goes on, and watches that. */
export async function watch(prepared: Prepared, parsed: Parsed, host: Host): Promise<void> {
  if (prepared.call.row.watch === 'log') return followLog(prepared, parsed, host);
  return watchAnswer(prepared, parsed, host);
}

/**
 * Makes a call that answers with a run, watches that, and writes it as it was seen last. Throws an `OutcomeError` when
 * it did not end well, or not while it was watched.
 */
async function watchAnswer({ call, connection }: Prepared, parsed: Parsed, host: Host): Promise<void> {
  const { isFollowed, timeout } = readWatchOptions(parsed).options;
  const isTraced = pick(parsed, 'verbose') !== undefined;
  const buddy = await openClient(connection, isTraced ? host : undefined);
  // The command has the flags of watching because this is what it answers with.
  const started = (await sendCall(call, buddy)) as Execution;
  const place = toRunPlace(call.parameters, started);
  const { name, link } = toRunState(started);
  host.stderr.write(`${name}: ${link}\n`);
  const isLogShown = isFollowed && chooseFormat(parsed, host.stdout) === 'table';
  const sink = isFollowed ? createSink(host, isLogShown ? host.stdout : host.stderr) : undefined;
  const mayRedraw = !isTraced && !isFollowed;
  const watching = { buddy, place, run: started, timeout, sink, mayRedraw };
  const { run, left } = await watchRun(watching, host).catch((error: unknown) => {
    host.stderr.write(`${waitAgain(place)}\n`);
    throw error;
  });
  if (left !== undefined) throw describeLeaving(left, place, link);
  if (!isLogShown) await show(run, parsed, host);
  const state = toRunState(run);
  if (outcomeOf(state.status) !== 'done') throw await describeEnd({ buddy, place }, state, isFollowed);
}

function createSink({ stderr }: Host, stream: NodeJS.WriteStream): Sink {
  return {
    write: (line) => stream.write(`${toLogLine(line, stream)}\n`),
    tell: (line) => stderr.write(`${line}\n`),
  };
}

/** Shows the run. A person at a terminal has seen it: the report told every change. */
async function show(run: Execution, parsed: Parsed, { stdout }: Host): Promise<void> {
  const format = chooseFormat(parsed, stdout);
  if (format === 'table' && stdout.isTTY) return;
  stdout.write(await formatAnswer(run, { format }, stdout));
}
