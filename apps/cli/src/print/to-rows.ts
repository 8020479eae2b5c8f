import { styleText } from 'node:util';
import { isPlain, toCell } from './cell.js';
import { chooseColumns } from './choose-columns.js';
import { findMeasure, fit, pad } from './measure.js';
import { isOwnAddress, isRow, type Row, type Screen } from './row.js';

/** The value as rows of a table; nothing when it is no list of objects. */
export function findRows(value: unknown): readonly Row[] | undefined {
  return Array.isArray(value) && value.every(isRow) ? value : undefined;
}

/** Objects as a table, with a line for each. Empty when there is none. */
export async function toRows(rows: readonly Row[], { columns, stream }: Screen): Promise<string> {
  if (rows.length === 0) return '';
  const all = namesIn(rows).map((name) => ({ name, cells: rows.map((row) => toText(row[name])) }));
  const held = all.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const measure = await findMeasure(held.flatMap(({ cells }) => cells));
  const chosen = chooseColumns(held, columns, measure);
  const toLine = (cells: readonly string[]) =>
    cells
      .map((cell, at) => pad(fit(cell, chosen[at]?.width ?? 0, measure), chosen[at]?.width ?? 0, measure))
      .join('  ')
      .trimEnd();
  const header = styleText('bold', toLine(chosen.map(({ name }) => name)), { stream });
  const lines = rows.map((_, at) => toLine(chosen.map(({ cells }) => cells[at] ?? '')));
  return `${[header, ...lines].join('\n')}\n`;
}

function namesIn(rows: readonly Row[]): string[] {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const telling = names.filter((name) => !rows.some((row) => isOwnAddress(name, row[name])));
  return telling.length > 0 ? telling : names;
}

/** A value in one cell: of an object what names it, of a list its plain values. */
function toText(value: unknown): string {
  if (isPlain(value)) return toCell(shorten(value));
  if (Array.isArray(value)) return value.every(isPlain) ? value.map(toCell).join(', ') : '';
  return isRow(value) ? nameOf(value) : '';
}

function nameOf(row: Row): string {
  const plain = Object.entries(row).filter(([name, value]) => isPlain(value) && !isOwnAddress(name, value));
  return toCell(row.name ?? plain[0]?.[1]);
}

/** A text without its last line end, a time without its fraction: neither tells anything in a table. */
function shorten(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return /^\d{4}-\d\d-\d\dT[\d:]+\.\d+Z$/.test(value) ? value.replace(/\.\d+/, '') : value.trimEnd();
}
