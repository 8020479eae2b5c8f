import type { Mistake } from '../fail/usage-error.js';
import type { Host } from '../host.js';
import type { Parsed } from '../parse/parse-flags.js';

/** A command line that is being read, and where everything goes that is wrong with it. */
export interface Reading {
  readonly parsed: Parsed;
  readonly env: Host['env'];
  readonly mistakes: Mistake[];
}
