import { showPlace } from '../report/place-of.js';
import { plainText } from '../report/plain-text.js';
import type { TerminalOptions } from '../report/render-terminal.js';
import { showValue } from '../report/show-value.js';
import { toJson } from '../report/to-json.js';
import { wrap } from '../report/wrap.js';
import type { LifecycleEntry } from './list-lifecycle.js';

/** What comes to its end, for a terminal: the next end first. */
export function renderLifecycle(entries: readonly LifecycleEntry[], options: TerminalOptions): string {
  if (entries.length === 0) return 'Nothing is deprecated.\n';
  const wrong = entries.filter(({ problems }) => problems.length > 0).length;
  const total = `${entries.length} deprecated, ${wrong === 0 ? 'all in order' : `${wrong} not in order`}.\n`;
  return [...entries.map((entry) => renderEntry(entry, options)), total].join('\n');
}

function renderEntry(entry: LifecycleEntry, { paint, width }: TerminalOptions): string {
  const { name, location, daysLeft, sunset, since, replacedBy, problems } = entry;
  const lines = (text: string) => wrap(plainText(text), { width, indent: 2 });
  const start = since === undefined ? [] : [`deprecated since ${toText(since)}`];
  const end = daysLeft === undefined ? [] : [`ends on ${toText(sunset)} (${inDays(daysLeft)})`];
  const next = replacedBy === undefined ? [] : [`replaced by ${toText(replacedBy)}`];
  const facts = [...start, ...end, ...next].join(', ');
  return [
    paint('bold', plainText(name)),
    ...(facts === '' ? [] : [lines(facts)]),
    ...problems.map((problem) => paint('red', lines(`! ${problem}`))),
    ...(location === undefined ? [] : [paint('dim', lines(showPlace(location)))]),
    '',
  ].join('\n');
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : showValue(value);
}

function inDays(days: number): string {
  if (days === 0) return 'today';
  const count = Math.abs(days) === 1 ? '1 day' : `${Math.abs(days)} days`;
  return days < 0 ? `${count} ago` : `in ${count}`;
}

/** The same for programs. */
export function renderLifecycleJson(entries: readonly LifecycleEntry[]): string {
  return toJson({ format: 1, entries });
}
