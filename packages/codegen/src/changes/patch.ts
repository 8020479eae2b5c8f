import type { Patch } from './change.js';

/**
 * The value with a patch (RFC 7396, and `{ add, remove }` for lists).
 *
 * @param at where the value stands, for messages
 * @throws when the patch removes what is not there, or adds what is: then it is out of date
 */
export function patched(value: unknown, patch: unknown, at: string): unknown {
  if (!isObject(patch)) return patch;
  if (Array.isArray(value)) return patchedList(value, patch, at);
  const result: Record<string, unknown> = isObject(value) ? { ...value } : {};
  for (const [key, inner] of Object.entries(patch)) {
    const place = `${at}/${key}`;
    if (inner !== null) result[key] = patched(result[key], inner, place);
    else if (key in result) delete result[key];
    else throw outdated(place, 'removes what is not there');
  }
  return result;
}

function patchedList(list: unknown[], { add = [], remove = [], ...rest }: Patch, at: string): unknown[] {
  const [key] = Object.keys(rest);
  if (key !== undefined) throw outdated(`${at}/${key}`, 'must say add or remove, since a list stands there');
  const [added, removed] = [add, remove] as [unknown[], unknown[]];
  const missing = removed.find((item) => !list.includes(item));
  if (missing !== undefined) throw outdated(at, `removes ${String(missing)}, which is not there`);
  const doubled = added.find((item) => list.includes(item));
  if (doubled !== undefined) throw outdated(at, `adds ${String(doubled)}, which is there`);
  return [...list.filter((item) => !removed.includes(item)), ...added];
}

function outdated(at: string, what: string): Error {
  return new Error(`The change at ${at} ${what}. Bring it in step with the contract that it changes.`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
