import type { ExitCode } from './exit-codes.js';
import type { Host, Program } from './host.js';

interface SwitchOption {
  readonly type: 'boolean';
  readonly short?: string;
  readonly description: string;
}

interface ValueOption {
  readonly type: 'string';
  readonly short?: string;
  /** What the help shows in place of a value, such as `file`. */
  readonly value: string;
  /** All that it can be, when that is a list. */
  readonly values?: readonly string[];
  readonly default?: string;
  readonly description: string;
}

/** An option of a command, by which it is parsed and told in the help. */
export type Option = SwitchOption | ValueOption;

export type Options = Readonly<Record<string, Option>>;

type TextOf<O extends Option> = O extends { values: readonly (infer V)[] } ? V : string;

/** The value that an option has once the command line is parsed. */
type ValueOf<O extends Option> = O extends SwitchOption
  ? boolean
  : O extends { default: string }
    ? TextOf<O>
    : TextOf<O> | undefined;

type Values<O extends Options> = { readonly [N in keyof O]: ValueOf<O[N]> };

/** One call of a command. */
export interface Call<O extends Options = Options> {
  /** What stands on the command line besides the options; as many as `operands` allows. */
  readonly operands: readonly string[];
  readonly values: Values<O>;
  readonly host: Host;
  readonly program: Program;
}

/** A subcommand. */
export interface Command<O extends Options = Options> {
  /** What stands after the command's name in its usage, such as `<old> <new>`. */
  readonly operands: string;
  /** How many operands there can be: at least and at most. */
  readonly operandCount: readonly [least: number, most: number];
  /** What it does, a few sentences for its help. */
  readonly description: string;
  readonly options: O;
  /** Writes the report to standard output and returns the exit code. Throws `ContractError` and `UsageError`. */
  run(call: Call<O>): Promise<ExitCode>;
}

/** A command whose options are known by name inside `run`. */
export function defineCommand<const O extends Options>(command: Command<O>): Command {
  // The parser makes the values by these very options, so they have the type that `run` asks for.
  return { ...command, run: (call) => command.run(call as unknown as Call<O>) };
}
