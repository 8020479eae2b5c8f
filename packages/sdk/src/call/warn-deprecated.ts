import type { Route } from '../route.js';

const warned = new Set<string>();

/** Warns of a deprecated operation, once a process, where there is a way to. */
export function warnDeprecated({ operation, sunset }: Route): void {
  if (sunset === undefined || warned.has(operation)) return;
  warned.add(operation);
  const end = sunset && ` and ends on ${sunset}`;
  if (typeof process === 'object') {
    process.emitWarning?.(`${operation} of the Buddy API is deprecated${end}.`, 'DeprecationWarning');
  }
}
