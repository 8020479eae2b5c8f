import type { Parameter } from '@buddykit/core';
import { readShape } from '../contract/read-table.js';
import type { BranchRow, CommandRow } from '../contract/tables.js';
import { fieldFlags, flagKinds } from './field-flags.js';
import type { Flag, FlagSet } from './flag.js';
import { toKebabCase } from './kebab-case.js';
import {
  bodyFlag,
  callFlags,
  confirmFlag,
  connectionFlags,
  contextFlags,
  pagesFlag,
  rawFlag,
  reservedFlags,
  watchFlags,
} from './own-flags.js';
import { shortFields } from './run-flags.js';
import { spellingsOf } from './spellings.js';

/** A command, and the form of its body that was chosen. */
export interface Command {
  readonly row: CommandRow;
  readonly branch?: BranchRow | undefined;
}

/** Every flag of a command, from the tables of the contract. */
export function commandFlags({ row, branch }: Command): FlagSet {
  const parameters = row.parameters.filter(({ name }) => name !== subjectOf(row) || name in contextFlags);
  const own = ownFlags(row);
  const reserved = new Set([...reservedFlags, ...own, ...parameters.map(parameterFlag)].flatMap(names));
  const fields = bodyFields({ row, branch }).map((flag) => keepOff(reserved, flag));
  const taken = new Set([...reserved, ...fields.flatMap(names)]);
  return {
    own,
    parameters: parameters
      .map((parameter) => withShortName(parameterFlag(parameter), taken))
      .map((flag) => (isToBeDeleted(row, flag) ? withoutEnvironment(flag) : flag)),
    fields: row.shortcut === undefined ? fields : shortFields(fields).map((flag) => withName(flag, branch)),
  };
}

/** An action that is only run need not be called anything but what it is. */
function withName(flag: Flag, branch: BranchRow | undefined): Flag {
  if (branch === undefined || flag.name !== 'name') return flag;
  const { isRequired: _, ...rest } = flag;
  return { ...rest, default: branch.word };
}

/** The flags that are ours, whatever the operation takes. */
function ownFlags(row: CommandRow): readonly Flag[] {
  return (
    row.own ?? [
      ...connectionFlags,
      ...(row.body === undefined ? [] : [bodyFlag]),
      ...(row.method === 'DELETE' ? [confirmFlag] : []),
      ...(row.encoded === undefined ? [] : [rawFlag]),
      ...(row.paged === undefined ? [] : [pagesFlag]),
      ...(row.watch === undefined ? [] : watchFlags[row.watch]),
      ...callFlags,
    ]
  );
}

/** Nobody means to delete what only the environment names. */
function isToBeDeleted(row: CommandRow, { parameter }: Flag): boolean {
  return row.method === 'DELETE' && parameter === subjectOf(row);
}

function withoutEnvironment({ env: _, ...flag }: Flag): Flag {
  return flag;
}

/** The parameter that a path ends with: it names what the command acts on, and is given without a flag. */
export function subjectOf({ path, subject }: CommandRow): string | undefined {
  return subject ?? /\{([^}]+)\}$/.exec(path)?.[1];
}

/** What help calls the argument that names what a command acts on. */
export function argumentOf(row: CommandRow): string {
  const name = toKebabCase(subjectOf(row) ?? '');
  return row.subject === undefined ? name : name.replace(/-id$/, '');
}

/** The schema of the body that a command sends. */
export function bodySchema({ row, branch }: Command): string | undefined {
  return branch?.shape ?? row.body;
}

function bodyFields(command: Command): Flag[] {
  const schema = bodySchema(command);
  if (schema === undefined) return [];
  const shape = readShape(schema);
  const fields = shape.kind === 'object' ? shape.fields : (shape.common ?? []);
  return fieldFlags(fields.filter(({ name }) => name !== command.branch?.field));
}

function parameterFlag(parameter: Parameter): Flag {
  const { name, kind, required, description, default: fallback } = parameter;
  return {
    name: toKebabCase(name),
    kind: flagKinds[kind],
    description,
    parameter: name,
    ...(required && { isRequired: true }),
    ...(parameter.enum && { values: parameter.enum }),
    ...(fallback !== undefined && { default: fallback }),
    ...contextFlags[name],
  };
}

/** `--pipeline` for `--pipeline-id`, where nothing else has that name. */
function withShortName(flag: Flag, taken: ReadonlySet<string>): Flag {
  const name = flag.name.replace(/-(id|name)$/, '');
  return name === flag.name || taken.has(name) ? flag : { ...flag, name, alias: flag.name };
}

/** A field whose flag has a meaning already is `--field-…`. */
function keepOff(reserved: ReadonlySet<string>, flag: Flag): Flag {
  return names(flag).some((name) => reserved.has(name)) ? { ...flag, name: `field-${flag.name}` } : flag;
}

function names(flag: Pick<Flag, 'name' | 'isSecret'>): string[] {
  return spellingsOf(flag).map(([name]) => name);
}
