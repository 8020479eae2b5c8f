import { wrap } from '../report/wrap.js';
import type { Command, Option, Options } from './command.js';
import { commands } from './commands.js';
import { exitCodes } from './exit-codes.js';
import type { Program } from './host.js';
import { commonOptions } from './parse-call.js';

/** What the program can do, in lines of so many columns. */
export function programHelp({ name }: Program, width: number): string {
  return [
    wrap('Says what a change of an OpenAPI contract breaks, for whom, and which version it demands.', {
      width,
      indent: 0,
    }),
    `Usage\n  ${name} <command> [options]`,
    section('Commands', summaries(), width),
    section(
      'Options',
      [
        ['-h, --help', 'Show the help of the program or of a command.'],
        ['    --version', 'Show the version.'],
      ],
      width,
    ),
    section('Exit codes', exits(), width),
  ]
    .join('\n\n')
    .concat('\n');
}

/** What a command is, for its help. */
interface Described {
  readonly word: string;
  readonly command: Command;
  readonly program: Program;
}

/** What one command does, with all its options. */
export function commandHelp({ word, command, program }: Described, width: number): string {
  const options: Options = { ...command.options, ...commonOptions };
  const usage = [program.name, word, command.operands, '[options]'].filter(Boolean).join(' ');
  const rows = Object.entries(options).map(
    ([option, spec]) => [spelling(option, spec), meaning(spec)] as const,
  );
  return [
    ...command.description.split('\n').map((paragraph) => wrap(paragraph, { width, indent: 0 })),
    `Usage\n  ${usage}`,
    section('Options', rows, width),
    section('Exit codes', exits(), width),
  ]
    .join('\n\n')
    .concat('\n');
}

type Row = readonly [label: string, text: string];

function summaries(): Row[] {
  return Object.entries(commands).map(([word, { summary }]) => [word, summary]);
}

function exits(): Row[] {
  return Object.values(exitCodes).map(({ code, when }) => [`${code}`, when]);
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

function section(title: string, rows: readonly Row[], width: number): string {
  const indent = Math.max(...rows.map(([label]) => label.length)) + 4;
  const lines = rows.map(
    ([label, text]) => `  ${label}`.padEnd(indent) + wrap(text, { width, indent }).slice(indent),
  );
  return [title, ...lines].join('\n');
}
