import type { Given, Parsed } from './parse-flags.js';

/** What was given for a flag of this name. */
export function pick({ given }: Parsed, name: string): Given | undefined {
  return given.find(({ flag }) => flag.name === name);
}
