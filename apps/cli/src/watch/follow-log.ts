import type { Host } from '../host.js';
import type { Parsed } from '../parse/parse-flags.js';
import { pick } from '../parse/pick.js';
import { chooseFormat, formatAnswer } from '../print/format-answer.js';
import { toLogLine } from '../print/log-line.js';
import type { Prepared } from '../request/prepare-call.js';
import { openClient } from '../send/send.js';
import { sendCall } from '../send/send-call.js';
import type { LogPlace } from './watched.js';

/** Writes the lines of a log as they come. Where another form is asked for, it waits and writes the whole log then. */
export async function followLog({ call, connection }: Prepared, parsed: Parsed, host: Host): Promise<void> {
  const { stdout } = host;
  const buddy = await openClient(connection, pick(parsed, 'verbose') ? host : undefined);
  const isWhole = pick(parsed, 'output') !== undefined || pick(parsed, 'json') !== undefined;
  // The parameters were checked by the table of the call that answers with a log.
  for await (const line of buddy.logs.follow(call.parameters as LogPlace)) {
    if (!isWhole) stdout.write(`${toLogLine(line, stdout)}\n`);
  }
  if (!isWhole) return;
  const log = await sendCall(call, buddy);
  stdout.write(await formatAnswer(log, { format: chooseFormat(parsed, stdout) }, stdout));
}
