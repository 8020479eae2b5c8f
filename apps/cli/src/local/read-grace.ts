import { pick } from '../parse/pick.js';
import { parseDuration } from '../watch/duration.js';
import type { Reading } from './reading.js';

/** How many seconds a process has to end; nothing when that is not told. */
export function readGrace({ parsed, mistakes }: Reading): number | undefined {
  const text = pick(parsed, 'grace')?.text;
  if (text === undefined) return undefined;
  const duration = parseDuration(text);
  if (duration !== undefined) return duration / 1000;
  mistakes.push({ part: '--grace', message: `must be a time such as 5s; it is "${text}"` });
  return undefined;
}
