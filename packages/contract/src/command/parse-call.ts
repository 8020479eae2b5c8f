import { parseArgs } from 'node:util';
import { suggest } from '../suggest.js';
import type { Command, Option, Options } from './command.js';
import { UsageError } from './usage-error.js';

interface Parsed {
  readonly operands: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly isHelp: boolean;
}

const help = { type: 'boolean', short: 'h', description: 'Show this help.' } as const satisfies Option;

/** The options that every command has. */
export const commonOptions = { help } as const satisfies Options;

/**
 * Reads the arguments of a command by its options.
 *
 * @throws UsageError that names the argument, what is wrong with it and what was probably meant
 */
export function parseCall(command: Command, args: readonly string[]): Parsed {
  const options: Options = { ...command.options, ...commonOptions };
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(options).map(([name, { type, short }]) => [
        name,
        short === undefined ? { type } : { type, short },
      ]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = new Map<string, string | boolean>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    given.set(token.name, readValue(token, options));
  }
  if (given.has('help')) return { operands: [], values: {}, isHelp: true };
  checkOperands(command, positionals);
  return { operands: positionals, values: complete(command.options, given), isHelp: false };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function readValue({ name, rawName, value, inlineValue }: OptionToken, options: Options): string | boolean {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (option === undefined) throw new UsageError(`${rawName} is not an option here${meant(name, options)}`);
  if (option.type === 'boolean') {
    if (inlineValue) throw new UsageError(`${rawName} takes no value, and got "${value}"`);
    return true;
  }
  if (value === undefined || (!inlineValue && value.startsWith('-') && value !== '-')) {
    throw new UsageError(`${rawName} needs a value: ${rawName} <${option.value}>`);
  }
  const { values } = option;
  if (values === undefined || values.includes(value)) return value;
  const near = suggest(value, values);
  throw new UsageError(
    `${rawName} cannot be "${value}"; it is one of ${values.join(', ')}${near && `; did you mean ${near}?`}`,
  );
}

function meant(name: string, options: Options): string {
  const near = suggest(name, Object.keys(options));
  return near === undefined ? '' : `; did you mean --${near}?`;
}

function checkOperands({ operands, operandCount: [least, most] }: Command, given: readonly string[]): void {
  const expected = operands === '' ? 'nothing' : operands;
  if (given.length < least) throw new UsageError(`too little to work on; it takes ${expected}`);
  if (given.length > most) throw new UsageError(`"${given[most]}" is one too many; it takes ${expected}`);
}

function complete(options: Options, given: ReadonlyMap<string, string | boolean>): Parsed['values'] {
  return Object.fromEntries(
    Object.entries(options).map(([name, option]) => {
      const absent = option.type === 'boolean' ? false : option.default;
      return [name, given.get(name) ?? absent];
    }),
  );
}
