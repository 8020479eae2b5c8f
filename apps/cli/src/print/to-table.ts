import { toCell } from './cell.js';
import { isRow, type Row, type Screen } from './row.js';
import { toDetails } from './to-details.js';
import { findRows, toRows } from './to-rows.js';

/** An answer as text for people: a list as a table, anything else field by field. Empty for an empty list. */
export async function toTable(answer: unknown, screen: Screen): Promise<string> {
  if (!isRow(answer)) return answer === undefined ? '' : `${toCell(answer)}\n`;
  const rows = listIn(answer);
  return rows === undefined ? toDetails(answer, screen) : toRows(rows, screen);
}

/** The rows of a list: the only list of objects that an answer holds besides plain values. */
function listIn(answer: Row): readonly Row[] | undefined {
  const [list, ...others] = Object.values(answer).filter(
    (value) => typeof value === 'object' && value !== null,
  );
  return others.length === 0 ? findRows(list) : undefined;
}
