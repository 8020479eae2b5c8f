import { styleText } from 'node:util';
import { isPlain, toCell } from './cell.js';
import { findMeasure, fit, type Measure, pad } from './measure.js';

/** Where a table is shown. */
export interface Screen {
  /** How many columns there are; none where lines may have any length. */
  readonly columns?: number | undefined;
  readonly stream: NodeJS.WritableStream;
}

type Row = Record<string, unknown>;

/** An answer as text for people: a list as a table, anything else field by field. Empty for an empty list. */
export async function toTable(answer: unknown, screen: Screen): Promise<string> {
  if (!isRow(answer)) return answer === undefined ? '' : `${toCell(answer)}\n`;
  const rows = findRows(answer);
  return rows === undefined ? toDetails(answer, screen) : toRows(rows, screen);
}

/** The rows of a list: the only list of objects that an answer holds besides plain values. */
function findRows(answer: Row): Row[] | undefined {
  const [list, ...others] = Object.values(answer).filter((value) => !isPlain(value));
  return others.length === 0 && Array.isArray(list) && list.every(isRow) ? list : undefined;
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

async function toRows(rows: readonly Row[], screen: Screen): Promise<string> {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((name) => isColumn(rows, name));
  const cells = rows.map((row) => names.map((name) => toCell(row[name])));
  const measure = await findMeasure(cells.flat());
  const widths = names.map((name, at) =>
    Math.max(...[name, ...cells.map((row) => row[at] ?? '')].map(measure)),
  );
  const fitted = shrink(widths, screen.columns);
  const toLine = (row: readonly string[]) =>
    row
      .map((cell, at) => pad(fit(cell, fitted[at] ?? 0, measure), fitted[at] ?? 0, measure))
      .join('  ')
      .trimEnd();
  const header = styleText('bold', toLine(names), { stream: screen.stream });
  return rows.length === 0 ? '' : `${[header, ...cells.map(toLine)].join('\n')}\n`;
}

/** Addresses are as long as they are useless in a table; nested values do not fit in one. */
function isColumn(rows: readonly Row[], name: string): boolean {
  const held = rows.map((row) => row[name]).filter((value) => value !== null && value !== undefined);
  return (
    held.every(isPlain) && !(held.length > 0 && held.every((value) => /^https?:\/\//.test(String(value))))
  );
}

/** Takes columns from the widest cells until the lines fit. */
function shrink(widths: readonly number[], columns: number | undefined): number[] {
  const fitted = [...widths];
  const least = 8;
  let surplus = columns === undefined ? 0 : fitted.reduce((sum, width) => sum + width + 2, -2) - columns;
  while (surplus > 0 && Math.max(...fitted) > least) {
    const widest = fitted.indexOf(Math.max(...fitted));
    fitted[widest] = (fitted[widest] ?? 0) - 1;
    surplus -= 1;
  }
  return fitted;
}

async function toDetails(answer: Row, { stream }: Screen): Promise<string> {
  const entries = flatten(answer, '');
  const measure: Measure = await findMeasure(entries.map(([name]) => name));
  const width = Math.max(0, ...entries.map(([name]) => measure(name)));
  return entries
    .flatMap(([name, lines]) =>
      lines.map((line, at) => {
        const label = pad(at === 0 ? name : '', width, measure);
        return `${styleText('bold', label, { stream })}  ${line}`.trimEnd();
      }),
    )
    .map((line) => `${line}\n`)
    .join('');
}

function flatten(row: Row, outer: string): [string, string[]][] {
  return Object.entries(row).flatMap(([name, value]): [string, string[]][] => {
    if (isRow(value) && Object.keys(value).length > 0) return flatten(value, `${outer}${name}.`);
    return [[`${outer}${toCell(name)}`, linesOf(value)]];
  });
}

function linesOf(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/\r?\n/).map(toCell);
  return Array.isArray(value) && value.length > 0 ? value.map(toCell) : [toCell(value)];
}
