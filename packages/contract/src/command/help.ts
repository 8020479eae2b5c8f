import type { Command, Option, Options } from './command.js';
import { commands } from './commands.js';
import { exitCodes } from './exit-codes.js';
import type { Program } from './host.js';
import { commonOptions } from './parse-call.js';

/** What the program can do. */
export function programHelp({ name }: Program): string {
  return [
    `Says what a change of an OpenAPI contract breaks, for whom, and which version it demands.\n`,
    `\nUsage\n  ${name} <command> [options]\n`,
    section(
      'Commands',
      Object.entries(commands).map(([word, { summary }]) => [word, summary]),
    ),
    section('Options', [
      ['-h, --help', 'Show the help of the program or of a command.'],
      ['    --version', 'Show the version.'],
    ]),
    exits(),
  ].join('');
}

/** What one command does, with all its options. */
export function commandHelp(word: string, command: Command, { name }: Program): string {
  const options: Options = { ...command.options, ...commonOptions };
  const usage = [name, word, command.operands, '[options]'].filter(Boolean).join(' ');
  return [
    `${command.description}\n`,
    `\nUsage\n  ${usage}\n`,
    section(
      'Options',
      Object.entries(options).map(([option, spec]) => [spelling(option, spec), meaning(spec)]),
    ),
    exits(),
  ].join('');
}

function exits(): string {
  return section(
    'Exit codes',
    Object.values(exitCodes).map(({ code, when }) => [`${code}`, when]),
  );
}

function spelling(name: string, option: Option): string {
  const short = option.short === undefined ? '    ' : `-${option.short}, `;
  return option.type === 'boolean' ? `${short}--${name}` : `${short}--${name} <${option.value}>`;
}

function meaning(option: Option): string {
  if (option.type === 'boolean') return option.description;
  const choice = option.values === undefined ? '' : ` One of ${option.values.join(', ')}.`;
  const absent = option.default === undefined ? '' : ` Default: ${option.default}.`;
  return `${option.description}${choice}${absent}`;
}

function section(title: string, rows: readonly (readonly [label: string, text: string])[]): string {
  const width = Math.max(...rows.map(([label]) => label.length));
  return `\n${title}\n${rows.map(([label, text]) => `  ${label.padEnd(width)}  ${text}\n`).join('')}`;
}
