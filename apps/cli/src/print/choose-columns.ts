import type { Measure } from './measure.js';

/** A column of a table. */
export interface Column {
  readonly name: string;
  readonly cells: readonly string[];
}

/** A column with its width, and the width below which it tells nothing. */
export interface FittedColumn extends Column {
  readonly width: number;
  readonly least: number;
}

const gap = 2;

/**
 * The columns that fit beside each other. Where there are too many, those go first that say the same in every row, then
 * those at the right; what names a row and how it stands stays longest. Then the widest are cut.
 */
export function chooseColumns(
  columns: readonly Column[],
  available: number | undefined,
  measure: Measure,
): readonly FittedColumn[] {
  const whole = columns.map((column) => measured(column, measure));
  return available === undefined ? whole : cut(drop(whole, available), available);
}

function measured(column: Column, measure: Measure): FittedColumn {
  const longest = Math.max(...column.cells.map(measure));
  const heading = measure(column.name);
  // Dates, statuses and the like are short and say nothing when they are cut.
  const least = Math.max(longest <= 20 ? longest : 8, Math.min(heading, 8));
  return { ...column, width: Math.max(longest, heading), least };
}

function drop(columns: readonly FittedColumn[], available: number): readonly FittedColumn[] {
  let kept = columns;
  while (kept.length > 1 && sum(kept.map(({ least }) => least)) > available) {
    const weights = kept.map(weigh);
    const weakest = weights.lastIndexOf(Math.min(...weights));
    kept = kept.toSpliced(weakest, 1);
  }
  return kept;
}

function weigh({ name, cells }: FittedColumn): number {
  if (/^(id|name)$|status$/.test(name)) return 2;
  const isConstant = cells.every((cell) => cell === cells[0]);
  return isConstant && (cells.length > 1 || cells[0] === 'false') ? 0 : 1;
}

function cut(columns: readonly FittedColumn[], available: number): readonly FittedColumn[] {
  const fitted = [...columns];
  for (let surplus = sum(columns.map(({ width }) => width)) - available; surplus > 0; surplus -= 1) {
    const spare = fitted.map(({ width, least }) => (width > least ? width : 0));
    const at = spare.indexOf(Math.max(...spare));
    const widest = fitted[at];
    if (widest === undefined || spare[at] === 0) break;
    fitted[at] = { ...widest, width: widest.width - 1 };
  }
  return fitted;
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width + gap, -gap);
}
