import { reveal, type Text } from '../plan/secret.js';

/** The environment as the engine is sent it. */
export function toEnvironment(planned: Readonly<Record<string, Text>>): Record<string, string> {
  return Object.fromEntries(Object.entries(planned).map(([name, value]) => [name, reveal(value)]));
}
