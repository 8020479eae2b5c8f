import { raiseState } from './raise-state.js';
import type { State } from './store.js';

/** The version of the exported form. */
const version = 2;

/** The version whose objects are in the words of October 2024. */
const olderVersion = 1;

/** A copy of the state as plain JSON data: maps become lists of pairs, sets lists of values. */
export function exportState(state: State): object {
  return { version, state: pack(state) };
}

/**
 * A copy of the state that was exported.
 *
 * @throws when it is no export, or one of another version
 */
export function importState(exported: unknown): State {
  const { version: found, state: packed } = (exported ?? {}) as { version?: unknown; state?: unknown };
  if (found !== version && found !== olderVersion) throw refusal(`its version is ${JSON.stringify(found)}`);
  // Checked right below, part by part.
  const state = unpack(packed) as Record<string, unknown>;
  for (const [part, fits] of Object.entries(parts)) {
    if (!fits(state?.[part])) throw refusal(`its ${part} cannot be read`);
  }
  const whole = state as unknown as State;
  return found === olderVersion ? raiseState(whole) : whole;
}

/** What each part of a state is. */
const parts: Record<keyof State, (value: unknown) => boolean> = {
  workspaces: (value) => value instanceof Map,
  user: (value) => {
    const { emails, keys } = (value ?? {}) as Partial<State['user']>;
    return emails instanceof Set && keys instanceof Map;
  },
  lastIds: (value) => typeof value === 'object' && value !== null,
  outcomes: Array.isArray,
  appointments: Array.isArray,
  sealKey: (value) => typeof value === 'string',
};

function pack(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(pack);
  if (value instanceof Map) return { '@map': Array.from(value, ([key, inner]) => [key, pack(inner)]) };
  if (value instanceof Set) return { '@set': [...value] };
  const packed = copy(value, pack);
  return packed ?? { '@object': Object.entries(value).map(([key, inner]) => [key, pack(inner)]) };
}

function unpack(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(unpack);
  const copied = copy(value, unpack);
  if (copied !== undefined) return copied;
  const { '@map': map, '@set': set, '@object': object } = value as Record<string, unknown>;
  if (map !== undefined) return new Map(pairsOf(map));
  return set === undefined ? Object.fromEntries(pairsOf(object)) : new Set(listOf(set));
}

/** A copy of a plain object; none when a field's name could be taken for a mark, or cannot be set like others. */
function copy(value: object, change: (inner: unknown) => unknown): object | undefined {
  const copied: Record<string, unknown> = {};
  // Not Object.fromEntries, which takes three times as long.
  for (const key of Object.keys(value)) {
    const inner = (value as Record<string, unknown>)[key];
    if (key.charCodeAt(0) === atSign || key === '__proto__') return undefined;
    if (inner !== undefined) copied[key] = typeof inner === 'object' ? change(inner) : inner;
  }
  return copied;
}

const atSign = 64;

function pairsOf(value: unknown): [string, unknown][] {
  return listOf(value).map((pair) => {
    const [key, inner] = listOf(pair);
    return [key as string, unpack(inner)];
  });
}

function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  throw refusal('one of its lists cannot be read');
}

function refusal(reason: string): Error {
  return new Error(`The state must be an export of version ${olderVersion} or ${version}; ${reason}.`);
}
