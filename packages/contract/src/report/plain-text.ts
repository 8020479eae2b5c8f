/**
 * A text of a document as one line without anything that a terminal, an editor or a parser would obey: control
 * characters, line ends, and marks that turn the direction of writing.
 */
export function plainText(text: string): string {
  return text
    .replace(/[\s\u2028\u2029\u0085]+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/gu, '\uFFFD')
    .trim();
}

/** At most so many characters, the last one an ellipsis when some are left out. Never half a character. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = text.slice(0, most - 1);
  return `${/[\uD800-\uDBFF]$/.test(head) ? head.slice(0, -1) : head}…`;
}
