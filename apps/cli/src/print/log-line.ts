import { stripVTControlCharacters } from 'node:util';
import { toCell } from './cell.js';

const escapeCode = String.fromCharCode(27);
/** What may reach a terminal as it is: colours and tabs. */
const harmless = new RegExp(`(${escapeCode}\\[[\\d;]*m|\\t)`);

/** A line of a log for a stream. A terminal gets colours where it wants them, and nothing that steers it otherwise. */
export function toLogLine(line: string, stream: NodeJS.WriteStream): string {
  if (!stream.isTTY) return line;
  if (!stream.hasColors()) return toPlainLine(line);
  const parts = line.trimEnd().split(harmless);
  const shown = parts.map((part, at) => (at % 2 === 1 ? part : toCell(part))).join('');
  return shown.includes(escapeCode) ? `${shown}${escapeCode}[0m` : shown;
}

/** A line of a log without colours, and without anything else that steers a terminal. */
export function toPlainLine(line: string): string {
  return stripVTControlCharacters(line.trimEnd()).split('\t').map(toCell).join('\t');
}
