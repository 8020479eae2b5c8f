/** What a terminal of some columns shows after some output, as lines without blanks at their ends. */
export function showOn(columns: number, output: string): string[] {
  const screen = { lines: [''], row: 0, column: 0 };
  for (const [, count, command, control, text] of output.matchAll(pattern)) {
    if (command !== undefined) commands[command]?.(screen, Number(count || 1));
    if (control !== undefined) controls[control]?.(screen);
    for (const letter of text ?? '') write(screen, letter, columns);
  }
  return screen.lines.map((line) => line.trimEnd());
}

interface Screen {
  lines: string[];
  row: number;
  column: number;
}

const escapeCode = String.fromCharCode(27);
const pattern = new RegExp(`${escapeCode}\\[([\\d;]*)([A-Za-z])|([\\r\\n])|([^\\r\\n\\p{Cc}]+)`, 'gu');

const commands: Readonly<Record<string, (screen: Screen, count: number) => void>> = {
  A(screen, count) {
    screen.row = Math.max(0, screen.row - count);
  },
  K({ lines, row, column }) {
    lines[row] = (lines[row] ?? '').slice(0, column);
  },
  J({ lines, row, column }) {
    lines.splice(row, lines.length, (lines[row] ?? '').slice(0, column));
  },
};

const controls: Readonly<Record<string, (screen: Screen) => void>> = {
  '\r'(screen) {
    screen.column = 0;
  },
  '\n'(screen) {
    screen.row += 1;
    screen.lines[screen.row] ??= '';
  },
};

function write(screen: Screen, letter: string, columns: number): void {
  if (screen.column === columns) {
    controls['\r']?.(screen);
    controls['\n']?.(screen);
  }
  const { lines, row, column } = screen;
  const line = (lines[row] ?? '').padEnd(column);
  lines[row] = line.slice(0, column) + letter + line.slice(column + 1);
  screen.column += 1;
}
