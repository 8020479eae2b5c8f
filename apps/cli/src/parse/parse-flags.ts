import type { Flag } from '../flags/flag.js';
import { type Form, spellingsOf } from '../flags/spellings.js';

/** What an argument said of a flag. */
export interface Given {
  readonly flag: Flag;
  readonly form: Form;
  /** The value; for a safe form, the file or the variable that holds it; none for a switch. */
  readonly text?: string;
  /** The spelling that was used, with dashes. */
  readonly spelling: string;
}

/** A flag that cannot be taken as it stands. */
export type Misread =
  | { kind: 'unknown'; spelling: string }
  | { kind: 'choice'; spelling: string; value: string; values: readonly string[] }
  | { kind: 'wrong'; spelling: string; message: string };

/** The arguments of a command, taken apart. */
export interface Parsed {
  readonly given: readonly Given[];
  readonly positionals: readonly string[];
  readonly misread: readonly Misread[];
}

/**
 * Takes arguments apart by the flags that the command has. Everything that cannot be taken is told, not thrown.
 * Node's own `parseArgs` would need a millisecond more at every start, and say less of what is wrong.
 */
export function parseFlags(flags: readonly Flag[], args: readonly string[]): Parsed {
  const reading: Reading = { spellings: spellingsIn(flags), args, given: [], positionals: [], misread: [] };
  let at = 0;
  while (at < args.length) {
    const arg = args[at] ?? '';
    if (arg === '--') {
      reading.positionals.push(...args.slice(at + 1));
      break;
    }
    if (arg.startsWith('-') && arg !== '-') at = readFlag(reading, at);
    else reading.positionals.push(arg);
    at += 1;
  }
  return reading;
}

type Spellings = ReadonlyMap<string, Pick<Given, 'flag' | 'form'>>;

interface Reading extends Parsed {
  readonly spellings: Spellings;
  readonly args: readonly string[];
  readonly given: Given[];
  readonly positionals: string[];
  readonly misread: Misread[];
}

function spellingsIn(flags: readonly Flag[]): Spellings {
  const spellings = new Map<string, Pick<Given, 'flag' | 'form'>>();
  for (const flag of flags) {
    for (const [name, form] of spellingsOf(flag)) spellings.set(`--${name}`, { flag, form });
    if (flag.short !== undefined) spellings.set(`-${flag.short}`, { flag, form: 'value' });
  }
  return spellings;
}

/** Reads the flag at a place, and gives the place of the last argument that belongs to it. */
function readFlag(reading: Reading, at: number): number {
  const { spellings, args, misread } = reading;
  const [spelling, inline] = split(args[at] ?? '');
  const known = spellings.get(spelling);
  if (known === undefined) {
    misread.push({ kind: 'unknown', spelling });
    return at;
  }
  const isValueNext = takesValue(known) && inline === undefined;
  const next = isValueNext ? args[at + 1] : undefined;
  if (isFlag(spellings, next)) {
    misread.push(
      wrong(spelling, `needs a value, and ${next} is a flag; write ${spelling}=${next} if it is the value`),
    );
    return at;
  }
  const text = inline ?? next;
  record(reading, { ...known, spelling, ...(text !== undefined && { text }) });
  return isValueNext ? at + 1 : at;
}

function record({ given, misread }: Reading, one: Given): void {
  const { flag, spelling } = one;
  const isRepeated = !flag.isList && flag.kind !== 'switch' && given.some((other) => other.flag === flag);
  const read = takesValue(one) ? readValue(one) : readSwitch(one);
  if (isRepeated) misread.push(wrong(spelling, 'is given twice'));
  else if ('form' in read) given.push(read);
  else misread.push(read);
}

/** `--name=value` and `-nvalue` hold their value themselves. */
function split(arg: string): [string, string | undefined] {
  if (!arg.startsWith('--')) return [arg.slice(0, 2), arg.slice(2).replace(/^=/, '') || undefined];
  const at = arg.indexOf('=');
  return at < 0 ? [arg, undefined] : [arg.slice(0, at), arg.slice(at + 1)];
}

function takesValue({ flag, form }: Pick<Given, 'flag' | 'form'>): boolean {
  return form !== 'stdin' && form !== 'off' && flag.kind !== 'switch';
}

function isFlag(spellings: Spellings, text: string | undefined): boolean {
  return text?.startsWith('--') === true && spellings.has(split(text)[0]);
}

function readValue(given: Given): Given | Misread {
  const { flag, spelling, text } = given;
  if (text === undefined) return wrong(spelling, 'needs a value');
  const { values = [], field, parameter } = flag;
  // The contract says what a field or a parameter takes; for the CLI's own flags no one else does.
  const isForeign = values.length > 0 && (field ?? parameter) === undefined && !values.includes(text);
  return isForeign ? { kind: 'choice', spelling, value: text, values } : given;
}

/** `--x=false` says the same as `--no-x`. */
function readSwitch({ text, ...given }: Given): Given | Misread {
  const isYesOrNo = given.form === 'value' && given.flag.kind === 'switch';
  if (text === undefined || (isYesOrNo && text === 'true')) return given;
  return isYesOrNo && text === 'false' ? { ...given, form: 'off' } : wrong(given.spelling, 'takes no value');
}

function wrong(spelling: string, message: string): Misread {
  return { kind: 'wrong', spelling, message };
}
