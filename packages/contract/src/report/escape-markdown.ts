import { plainText } from './plain-text.js';

/** Text that Markdown shows as it is: no emphasis, no link, no HTML, no mention of a person. */
export function escapeMarkdown(text: string): string {
  return plainText(text)
    .replaceAll('&', '&amp;')
    .replace(/[\\`*[\]<>#|~]/g, '\\$&')
    .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_')
    .replaceAll('@', '&#64;')
    .replace(/^([+-]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
    .replace(/^=/, '\\=');
}

/** Text as code. Its fence is longer than any run of backticks in it. */
export function toCodeSpan(text: string): string {
  const plain = plainText(text);
  const longest = Math.max(0, ...Array.from(plain.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = /^`|`$|^ .* $/.test(plain) ? ' ' : '';
  return plain === '' ? '(empty)' : `${fence}${space}${plain}${space}${fence}`;
}
