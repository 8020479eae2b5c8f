import { toCell } from './cell.js';
import { isOwnAddress, isRow, type Row, type Screen } from './row.js';
import { toDetails } from './to-details.js';
import { findRows, toRows } from './to-rows.js';

/** An answer as text for people: a list as a table, anything else field by field. Empty for an empty list. */
export async function toTable(answer: unknown, screen: Screen): Promise<string> {
  if (!isRow(answer)) return answer === undefined ? '' : `${toCell(answer)}\n`;
  const rows = listIn(answer);
  return rows === undefined ? toDetails(answer, screen) : toRows(rows, screen);
}

/** The rows of a list: of an answer that holds besides them only where it is found, and how much there is. */
function listIn(answer: Row): readonly Row[] | undefined {
  const [list, ...others] = Object.entries(answer).filter(([name, value]) => !isAside(name, value));
  return list === undefined || others.length > 0 ? undefined : findRows(list[1]);
}

function isAside(name: string, value: unknown): boolean {
  return isOwnAddress(name, value) || value === null || (typeof value === 'number' && name !== 'id');
}
