import { isFinalStatus } from './generated/statuses.js';

/** How far a run is, or an action in a run. */
export interface Progress {
  readonly status: string;
  readonly finish_date?: string | null;
}

/**
 * Whether a run, or an action in a run, is over. One with a status that the contract does not know, which a newer
 * server may send, is over as soon as it has a date at which it ended.
 */
export function isFinished({ status, finish_date: end }: Progress): boolean {
  const isKnown = Object.hasOwn(isFinalStatus, status);
  return isKnown ? isFinalStatus[status] === true : typeof end === 'string';
}
