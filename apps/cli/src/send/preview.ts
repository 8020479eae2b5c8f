import { type Format, formatAnswer } from '../print/format-answer.js';
import type { Prepared } from '../request/prepare-call.js';
import { capture, type Preview } from './capture.js';
import { toCurl } from './to-curl.js';

/** The request of a call as text, in place of sending it. Secrets are masked. */
export async function preview(
  { call, connection }: Prepared,
  format: Format | 'curl',
  stdout: NodeJS.WriteStream,
): Promise<string> {
  const request = await capture(call, connection);
  if (format === 'curl') return `${toCurl(request)}\n`;
  return format === 'table' ? toHttp(request) : formatAnswer(request, { format }, stdout);
}

/** A request as it looks on the wire. */
function toHttp({ method, url, headers, body }: Preview): string {
  const lines = [`${method} ${url}`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)];
  const text = body === undefined ? [] : ['', JSON.stringify(body, null, 2)];
  return `${[...lines, ...text].join('\n')}\n`;
}
