/** A text of JSON or YAML as values, and where they stand in it. */
export interface ParsedText {
  readonly value: unknown;
  /** The offset of what these keys lead to, or of the nearest that is there. */
  offsetOf(keys: readonly string[]): number;
}

/** A mistake in a text, and where it is. */
export class SyntaxMistake extends Error {
  override readonly name = 'SyntaxMistake';
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}
