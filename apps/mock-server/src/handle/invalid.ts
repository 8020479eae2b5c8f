import type { Problem } from '@buddykit/core/check';
import { Refusal } from './refusal.js';

/** Refuses a request for the problems of its body or parameters. */
export class InvalidRequest extends Refusal {
  constructor(readonly problems: readonly Problem[]) {
    super(
      'invalid',
      problems.map(({ path, message }) => `${path === '' ? 'The body' : `${path}:`} ${message}`),
    );
  }
}

/** Refuses a request for the problems of its body or parameters. */
export function invalid(problems: readonly Problem[]): Refusal {
  return new InvalidRequest(problems);
}
