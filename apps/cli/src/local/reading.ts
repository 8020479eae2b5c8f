import type { Mistake } from '../fail/usage-error.js';
import type { Parsed } from '../parse/parse-flags.js';
import type { Input } from '../request/read-input.js';

/** A command line that is being read, and where everything goes that is wrong with it. */
export interface Reading {
  readonly parsed: Parsed;
  readonly input: Input;
  readonly mistakes: Mistake[];
}
