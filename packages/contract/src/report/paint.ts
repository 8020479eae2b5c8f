import { styleText } from 'node:util';

/** What a text is written to. */
export interface Screen {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

export type Paint = (style: 'bold' | 'dim' | 'green' | 'red' | 'yellow', text: string) => string;

/** Colours for a terminal; none for a file or a pipe, unless FORCE_COLOR asks for them, and none when NO_COLOR is set. */
export function createPaint({ isTTY }: Screen, env: Readonly<Record<string, string | undefined>>): Paint {
  const { FORCE_COLOR: forced, NO_COLOR: refused, TERM: terminal } = env;
  const isForced = forced !== undefined && forced !== '0' && forced !== 'false';
  const isWanted = isForced || (forced === undefined && !refused && terminal !== 'dumb' && isTTY === true);
  return (style, text) => (isWanted ? styleText(style, text, { validateStream: false }) : text);
}

/** How wide lines may be: as the terminal is; without end in a file or a pipe, where they are searched. */
export function widthOf({ isTTY, columns }: Screen): number {
  return isTTY === true ? (columns ?? 80) : Number.POSITIVE_INFINITY;
}
