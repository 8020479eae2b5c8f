import stringWidth from 'string-width';

/** Breaks a text at spaces, so that no line is wider than asked, unless a single word is. Each line is indented. */
export function wrap(text: string, { width, indent }: { width: number; indent: number }): string {
  const room = Math.max(width - indent, 20);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && stringWidth(longer) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].map((each) => `${' '.repeat(indent)}${each}`).join('\n');
}
