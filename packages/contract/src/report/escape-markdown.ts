import { plainText } from './plain-text.js';

/** Text that Markdown shows as it is: no emphasis, no link, no HTML, no mention of a person. */
export function escapeMarkdown(text: string): string {
  return escapePlain(plainText(text));
}

function escapePlain(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replace(/[\\`*[\]<>#|~]/g, '\\$&')
    .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_')
    .replaceAll('@', '&#64;')
    .replace(/^[+-](?= )/, '\\$&')
    .replace(/^(\d+)([.)])(?= )/, '$1\\$2')
    .replace(/^=/, '\\=');
}

/** A sentence in which names stand in backticks: they are shown as code, and all else as it is. */
export function toMarkdown(sentence: string): string {
  return plainText(sentence)
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? toCodeSpan(part.slice(1, -1)) : escapePlain(part)))
    .join('');
}

/** Text as code. Its fence is longer than any run of backticks in it. */
export function toCodeSpan(text: string): string {
  const plain = plainText(text);
  const longest = Math.max(0, ...Array.from(plain.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = /^`|`$|^ .* $/.test(plain) ? ' ' : '';
  return plain === '' ? '(empty)' : `${fence}${space}${plain}${space}${fence}`;
}
