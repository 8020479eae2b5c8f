import { suggest } from '../fail/suggest.js';
import type { Mistake } from '../fail/usage-error.js';
import type { FlagSet } from '../flags/flag.js';
import { spellingsOf } from '../flags/spellings.js';
import type { Misread } from './parse-flags.js';

/** Says what is wrong with the flags that could not be taken, and which were probably meant. */
export function describeMisread(misread: readonly Misread[], flags: FlagSet): Mistake[] {
  const known = [...flags.parameters, ...flags.fields, ...flags.own].flatMap((flag) =>
    spellingsOf(flag).map(([name]) => name),
  );
  return misread.map((one) => ({ part: one.spelling, message: describe(one, known) }));
}

function describe(one: Misread, known: readonly string[]): string {
  if (one.kind === 'wrong') return one.message;
  if (one.kind === 'choice') {
    const { value, values } = one;
    return `must be one of ${values.join(', ')}; it is "${value}"${suggest(value, values, (meant) => `"${meant}"`)}`;
  }
  const name = one.spelling.replace(/^-+/, '');
  return `is not a flag of this command${suggest(name, known, (meant) => `--${meant}`)}`;
}
