/**
 * @typedef {object} Row
 * @property {string} what
 * @property {number | string} value a number, or the reason why there is none
 * @property {string} [unit]
 * @property {number} [ratio] the value over that of the yardstick in the same run
 * @property {number} [reach] the most that the ratio may be, or the value where there is no ratio
 * @property {string} [note]
 */

const columns = ['what', 'value', 'unit', 'ratio', 'reach', '', 'note'];
const rightAligned = new Set(['value', 'ratio', 'reach']);

/**
 * Writes rows as an aligned table.
 *
 * @param {Row[]} rows
 */
export function formatRows(rows) {
  const cells = [columns, ...rows.map(toCells)];
  const widths = columns.map((_, column) => Math.max(...cells.map((line) => line[column].length)));
  return cells
    .map((line) => line.map((text, column) => pad(text, column, widths)).join('  '))
    .map((line) => line.trimEnd())
    .join('\n');
}

function toCells({ what, value, unit = '', ratio, reach, note = '' }) {
  const limit = reach === undefined ? '' : `≤ ${reach}`;
  const times = ratio === undefined ? '' : `${ratio.toFixed(2)} ×`;
  return [what, formatValue(value), unit, times, limit, verdict(ratio ?? value, reach), note];
}

function pad(text, column, widths) {
  return rightAligned.has(columns[column]) ? text.padStart(widths[column]) : text.padEnd(widths[column]);
}

function formatValue(value) {
  if (typeof value !== 'number') return value;
  return value >= 1000
    ? Math.round(value).toLocaleString('en')
    : value.toLocaleString('en', { maximumSignificantDigits: 3 });
}

function verdict(value, reach) {
  if (typeof value !== 'number' || reach === undefined) return '';
  return value <= reach ? 'reached' : 'missed';
}
