import { styleText } from 'node:util';
import { toCell } from './cell.js';
import { findMeasure, pad } from './measure.js';
import { isOwnAddress, isRow, type Row, type Screen } from './row.js';
import { findRows, toRows } from './to-rows.js';

/** An object as text: a line for each field, then a table for each list of objects that it holds. */
export async function toDetails(answer: Row, screen: Screen): Promise<string> {
  const lists = Object.entries(answer).filter(([, value]) => isList(value));
  const fields = Object.entries(answer).filter(([, value]) => !isList(value));
  const tables = lists.map(async ([name, value]) => {
    const table = await toRows(findRows(value) ?? [], { ...screen, columns: inner(screen.columns) });
    return `\n${styleText('bold', toCell(name), screen)}\n${table.replace(/^/gm, '  ').trimEnd()}\n`;
  });
  return [await toLines(Object.fromEntries(fields), screen), ...(await Promise.all(tables))].join('');
}

function isList(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && findRows(value) !== undefined;
}

function inner(columns: number | undefined): number | undefined {
  return columns === undefined ? undefined : columns - 2;
}

async function toLines(answer: Row, { stream }: Screen): Promise<string> {
  const entries = flatten(answer, '');
  const measure = await findMeasure(entries.map(([name]) => name));
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

/** Every field with its lines. What is inside tells no addresses: they would be most of what is shown. */
function flatten(row: Row, outer: string): [string, string[]][] {
  return Object.entries(row).flatMap(([name, value]): [string, string[]][] => {
    if (outer !== '' && isOwnAddress(name, value)) return [];
    if (isRow(value) && Object.keys(value).length > 0) return flatten(value, `${outer}${name}.`);
    return [[`${outer}${toCell(name)}`, linesOf(value)]];
  });
}

function linesOf(value: unknown): string[] {
  if (typeof value === 'string') return value.trimEnd().split(/\r?\n/).map(toCell);
  return Array.isArray(value) && value.length > 0 ? value.map(toCell) : [toCell(value)];
}
