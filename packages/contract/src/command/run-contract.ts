import { ContractError } from '../contract-error.js';
import { plainText } from '../report/plain-text.js';
import { suggest } from '../suggest.js';
import { commands } from './commands.js';
import { type ExitCode, exitCodes } from './exit-codes.js';
import { commandHelp, programHelp } from './help.js';
import type { Host, Program } from './host.js';
import { parseCall } from './parse-call.js';
import { UsageError } from './usage-error.js';

/** Carries out a command line: the report goes to standard output, one message about a mistake to standard error. */
export async function runContract(args: readonly string[], program: Program, host: Host): Promise<ExitCode> {
  try {
    return await dispatch(args, program, host);
  } catch (error) {
    const lines = describe(error, args, program).split('\n').map(plainText);
    host.stderr.write(`${lines.join('\n')}\n`);
    return exitCodes.unusable.code;
  }
}

async function dispatch(args: readonly string[], program: Program, host: Host): Promise<ExitCode> {
  const [word = '--help', ...rest] = args[0] === 'help' ? [...args.slice(1), '--help'] : args;
  if (word === '--help' || word === '-h') return say(programHelp(program, widthOf(host)), host);
  if (word === '--version') return say(`${program.version}\n`, host);
  const entry = Object.hasOwn(commands, word) ? commands[word] : undefined;
  if (entry === undefined) throw new UsageError(`${word} is not a command${meant(word)}`);
  const command = await entry.load();
  const { isHelp, operands, values } = parseCall(command, rest);
  if (isHelp) return say(commandHelp({ word, command, program }, widthOf(host)), host);
  return command.run({ operands, values, host, program });
}

function say(text: string, { stdout }: Host): ExitCode {
  stdout.write(text);
  return exitCodes.fine.code;
}

/** Help is read, also when it is piped into a pager: lines end where reading is comfortable. */
function widthOf({ stdout }: Host): number {
  return Math.min(stdout.columns ?? 100, 100);
}

function meant(word: string): string {
  const near = suggest(word, Object.keys(commands));
  return near === undefined ? `; there is ${Object.keys(commands).join(', ')}` : `; did you mean ${near}?`;
}

function describe(error: unknown, [word = '']: readonly string[], { name }: Program): string {
  if (error instanceof ContractError) return `${name}: ${error.message}`;
  if (error instanceof UsageError) {
    const place = Object.hasOwn(commands, word) ? `${name} ${word}` : name;
    return `${place}: ${error.message}\nRun "${place} --help" for what there is.`;
  }
  return `${name}: ${String(error)}\nThis is a fault of ${name}: please tell https://github.com/buddykit/buddykit/issues.`;
}
