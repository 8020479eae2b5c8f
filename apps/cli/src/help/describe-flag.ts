import type { Flag } from '../flags/flag.js';
import { sampleOf } from '../flags/sample.js';
import { isNegatable, safeForms } from '../flags/spellings.js';
import type { Entry } from './layout.js';

const placeholders = {
  text: '<text>',
  choice: '<value>',
  integer: '<integer>',
  number: '<number>',
  json: '<json>',
  pair: '<KEY=VALUE>',
  'masked-pair': '<KEY=VALUE>',
} as const;

/** A flag as a line of help: how to write it, and all that the contract says of its value. */
export function describeFlag(flag: Flag): Entry {
  const { name, short, kind, alias } = flag;
  const letter = short === undefined ? '    ' : `-${short}, `;
  const long = isNegatable(flag) ? `--[no-]${name}` : `--${name}`;
  const value = kind === 'switch' ? '' : ` ${placeholderOf(flag)}`;
  const notes = [
    ...valueNotes(flag),
    ...(alias === undefined ? [] : [`Also --${alias}.`]),
    ...secretNotes(flag),
  ];
  return {
    label: `${letter}${long}${value}`,
    text: [plain(flag.description), ...notes].filter(Boolean).join(' '),
  };
}

/** How a flag is written with its value, as in `--name <text>`. */
export function usageOf(flag: Flag): string {
  return flag.kind === 'switch' ? `--${flag.name}` : `--${flag.name} ${placeholderOf(flag)}`;
}

function placeholderOf({ kind, values, isPath }: Flag): string {
  if (kind === 'switch') return '';
  if (isPath) return '<path>';
  if (values === undefined) return placeholders[kind];
  return isShort(values) ? `<${values.join('|')}>` : placeholders.choice;
}

function isShort(values: readonly string[]): boolean {
  return values.join('|').length <= 16;
}

function valueNotes(flag: Flag): string[] {
  const { kind, shape, values, isList, env, default: fallback } = flag;
  return [
    ...(values && !isShort(values) ? [`One of ${values.join(', ')}.`] : []),
    ...(kind === 'json' && shape !== undefined ? [`JSON, such as '${sampleOf(shape)}'.`] : []),
    ...(isList ? ['Repeatable.'] : []),
    ...(fallback === undefined ? [] : [`Default: ${String(fallback)}.`]),
    ...(env === undefined ? [] : [`Or set ${env.join(' or ')}.`]),
  ];
}

function secretNotes({ name, isSecret }: Flag): string[] {
  if (!isSecret) return [];
  const ways = safeForms.map(
    (form) => `--${name}-${form}${form === 'stdin' ? '' : ` <${form === 'file' ? 'path' : 'NAME'}>`}`,
  );
  return [`Other users can see arguments: better ${ways.join(', ')}, or "-" for standard input.`];
}

/** The contract writes Markdown; a terminal shows none. */
function plain(text: string): string {
  return text.replaceAll('`', '');
}
