import type { Problem } from '@buddykit/core/check';
import { Refusal } from './refusal.js';

/** Refuses a request for the problems of its body or parameters. */
export function invalid(problems: readonly Problem[]): Refusal {
  const messages = problems.map(({ path, message }) => `${path === '' ? 'The body' : `${path}:`} ${message}`);
  return new Refusal('invalid', messages);
}
