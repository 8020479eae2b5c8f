import { styleText } from 'node:util';

/** Where help is shown. */
export type Stream = NodeJS.WriteStream;

/** What one line of a section says, and of what. */
export interface Entry {
  readonly label: string;
  readonly text: string;
}

/** A heading with a line for each entry, its text beside it; below it where the label is long. */
export function section(title: string, entries: readonly Entry[], stream: Stream): string {
  if (entries.length === 0) return '';
  const longest = Math.max(...entries.map(({ label }) => label.length));
  const indent = Math.min(longest, 26) + 4;
  const lines = entries.map((entry) => entryLines(entry, indent, stream));
  return `\n${heading(title, stream)}\n${lines.join('')}`;
}

/** A line that names what follows. */
export function heading(title: string, stream: Stream): string {
  return styleText('bold', title, { stream });
}

/** Text in lines that fit the terminal, each after an indent. */
export function wrap(text: string, indent: number, stream: Stream): string[] {
  const width = Math.min(stream.isTTY ? stream.columns : 80, 100) - indent;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + word.length + 1 > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

function entryLines({ label, text }: Entry, indent: number, stream: Stream): string {
  const lines = wrap(text, indent, stream);
  const styled = `  ${styleText('cyan', label, { stream })}`;
  const gap = indent - label.length - 2;
  const [first = ''] = lines;
  const head = gap >= 2 ? `${styled}${' '.repeat(gap)}${first}` : `${styled}\n${' '.repeat(indent)}${first}`;
  const rest = lines.slice(1).map((line) => `\n${' '.repeat(indent)}${line}`);
  return `${head.trimEnd()}${rest.join('')}\n`;
}
