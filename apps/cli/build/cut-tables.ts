import type { contractInfo, Field, Operation, Shape, UnionShape } from '@buddykit/core';
import type { BranchRow, CommandRow, IndexTable, ShapeTable } from '../src/contract/tables.js';
import { toKebabCase } from '../src/flags/kebab-case.js';
import { cutShortcuts } from './cut-shortcuts.js';

/** What core tells of the contract. */
export interface Tables {
  version: string;
  contractInfo: Record<keyof typeof contractInfo, string>;
  servers: IndexTable['servers'];
  operations: Readonly<Record<string, Operation>>;
  requestShapes: Readonly<Record<string, Shape>>;
  responseShapes: Readonly<Record<string, Shape>>;
  /** What each resource is, by its name, in the order in which people are told. */
  resources: Readonly<Record<string, string>>;
  /** What each form of a body is, by the name of its shape. */
  forms: Readonly<Record<string, string>>;
}

const runId = 'executions.run';
const logId = 'logs.get';

/**
 * Cuts the tables of the contract into one small file for each thing that a command may need, so that a start reads
 * only what it uses, however large the contract grows. Gives the files' contents by their paths.
 */
export function cutTables(tables: Tables): Map<string, unknown> {
  const rows = Object.entries(tables.operations).map(([id, operation]) => commandRow(tables, id, operation));
  const shortcuts = cutShortcuts(rows);
  const told = Object.keys(tables.resources).map(toKebabCase);
  const words = new Set([...told, ...rows.map(({ words: [first = ''] }) => first)]);
  const groups = new Map(
    [...words]
      .map((word) => [word, rows.filter(({ words: [first] }) => first === word)] as const)
      .filter(([, commands]) => commands.length > 0),
  );
  return new Map<string, unknown>([
    ['index.json', indexTable(tables, groups, shortcuts)],
    ['resources.json', resourceTable(tables)],
    ...shortcuts.map((row) => [`shortcuts/${row.shortcut}.json`, row] as const),
    ...[...groups].map(
      ([word, commands]) => [`groups/${word}.json`, byLastWord(commands, (row) => row)] as const,
    ),
    ...Object.entries(tables.requestShapes).map(
      ([name, shape]) => [`shapes/${name}.json`, shapeTable(tables, shape)] as const,
    ),
  ]);
}

function indexTable(
  { version, contractInfo, servers }: Tables,
  groups: ReadonlyMap<string, CommandRow[]>,
  shortcuts: readonly CommandRow[],
): IndexTable {
  const summaries = [...groups].map(
    ([word, rows]) => [word, byLastWord(rows, ({ summary }) => summary)] as const,
  );
  return {
    version,
    contract: contractInfo,
    servers,
    groups: Object.fromEntries(summaries),
    shortcuts: shortcuts.flatMap(({ shortcut }) => shortcut ?? []),
  };
}

function resourceTable({ resources }: Tables): Record<string, string> {
  return Object.fromEntries(Object.entries(resources).map(([name, text]) => [toKebabCase(name), text]));
}

function byLastWord<T>(rows: readonly CommandRow[], pick: (row: CommandRow) => T): Record<string, T> {
  return Object.fromEntries(rows.map((row) => [row.words.at(-1), pick(row)]));
}

function commandRow(tables: Tables, id: string, operation: Operation): CommandRow {
  const shape = operation.body === undefined ? undefined : tables.requestShapes[operation.body];
  const branches = shape?.kind === 'union' ? branchesOf(tables, shape) : [];
  const encoded =
    operation.response === undefined ? [] : encodedIn(tables.responseShapes, operation.response);
  const words = id.split('.').map(toKebabCase);
  return {
    id,
    words,
    ...operation,
    ...(branches.length > 0 && { branches }),
    ...(encoded.length > 0 && { encoded }),
    ...watchOf(tables, operation),
    ...pagesOf(tables, operation),
  };
}

/** The list that an answer holds a page of. */
function pagesOf(
  { responseShapes }: Tables,
  { parameters, response = '' }: Operation,
): Pick<CommandRow, 'paged'> {
  const lists = fieldsOf(responseShapes, response).filter(({ kind, list }) => list && kind === 'object');
  const [only, ...others] = lists;
  const isPaged = parameters.some(({ name, in: place }) => name === 'page' && place === 'query');
  return isPaged && only !== undefined && others.length === 0 ? { paged: only.name } : {};
}

/** Whether the answer is something that goes on and can be watched. */
function watchOf({ operations }: Tables, { response }: Operation): Pick<CommandRow, 'watch'> {
  if (response === undefined) return {};
  if (response === operations[runId]?.response) return { watch: 'run' };
  return response === operations[logId]?.response ? { watch: 'log' } : {};
}

function branchesOf({ requestShapes: shapes, forms }: Tables, union: UnionShape): BranchRow[] {
  const field = union.discriminator ?? findConstant(shapes, union);
  if (field === undefined) return [];
  return union.branches.flatMap(({ shape, values }) =>
    (values ?? constantOf(shapes, shape, field)).map((value) => ({
      word: toKebabCase(value),
      shape,
      field,
      value,
      isSent: union.discriminator !== undefined,
      description: forms[shape] ?? `For ${field} ${value}.`,
    })),
  );
}

/** The fields of an answer that hold a file in base64, in whichever form the answer comes. */
function encodedIn(shapes: Tables['responseShapes'], name: string): string[] {
  const shape = shapes[name];
  if (shape?.kind === 'union') return shape.branches.flatMap((branch) => encodedIn(shapes, branch.shape));
  const fields = shape?.kind === 'object' ? shape.fields : [];
  return fields.flatMap(({ name: field, encoding }) => (encoding === 'base64' ? [field] : []));
}

/** The field that has one value in every branch, another in each: it tells them apart where the contract names none. */
function findConstant(shapes: Tables['requestShapes'], { branches }: UnionShape): string | undefined {
  const [first] = branches;
  const names = first === undefined ? [] : fieldsOf(shapes, first.shape).map(({ name }) => name);
  return names.find((name) => {
    const values = branches.flatMap(({ shape }) => constantOf(shapes, shape, name));
    return values.length === branches.length && new Set(values).size === branches.length;
  });
}

function constantOf(shapes: Tables['requestShapes'], shape: string, field: string): readonly string[] {
  const values = fieldsOf(shapes, shape).find(({ name }) => name === field)?.enum ?? [];
  return values.length === 1 ? values : [];
}

function fieldsOf(shapes: Tables['requestShapes'], name: string): readonly Field[] {
  const shape = shapes[name];
  return shape?.kind === 'object' ? shape.fields : [];
}

function shapeTable({ requestShapes }: Tables, shape: Shape): ShapeTable {
  if (shape.kind !== 'union') return shape;
  const [first = [], ...others] = shape.branches.map((branch) => fieldsOf(requestShapes, branch.shape));
  const common = first.filter((field) =>
    others.every((fields) => fields.some((other) => isSame(field, other))),
  );
  return { ...shape, common };
}

/** Whether two forms have the same field, be it needed in one and not in the other. */
function isSame(left: Field, right: Field): boolean {
  const bare = (field: Field) => JSON.stringify({ ...field, required: undefined, description: undefined });
  return left.name === right.name && bare(left) === bare(right);
}
