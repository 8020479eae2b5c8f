import type { State } from './store.js';

/** The version of the exported form. It changes when an older export can no longer be read. */
const version = 1;

/** The state as plain JSON data: maps become lists of pairs, sets lists of values. */
export function exportState(state: State): object {
  return { version, state: JSON.parse(JSON.stringify(state, pack)) };
}

/**
 * The state that was exported.
 *
 * @throws when it is no export, or one of another version
 */
export function importState(exported: unknown): State {
  const { version: found, state } = (exported ?? {}) as { version?: unknown; state?: unknown };
  if (found !== version || typeof state !== 'object' || state === null) {
    throw new Error(
      `The state must be an export of version ${version}; its version is ${JSON.stringify(found)}.`,
    );
  }
  return JSON.parse(JSON.stringify(state), unpack);
}

function pack(_: string, value: unknown): unknown {
  if (value instanceof Map) return { '@map': [...value] };
  return value instanceof Set ? { '@set': [...value] } : value;
}

function unpack(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('@map' in value) return new Map(value['@map'] as [unknown, unknown][]);
  return '@set' in value ? new Set(value['@set'] as unknown[]) : value;
}
