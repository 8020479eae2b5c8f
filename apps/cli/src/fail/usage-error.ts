/** What is wrong with one part of a command line. */
export interface Mistake {
  /** The part, as the person wrote it or would write it. */
  part: string;
  /** What is wrong with it, in words that follow the part. */
  message: string;
}

/** A command line that cannot be carried out. Nothing was sent. */
export class UsageError extends Error {
  readonly mistakes: readonly Mistake[];
  /** The command whose help tells more. */
  readonly command: string;

  constructor(mistakes: readonly Mistake[], command: string) {
    super(mistakes.map(({ part, message }) => `${part}: ${message}`).join('\n'));
    this.name = 'UsageError';
    this.mistakes = mistakes;
    this.command = command;
  }
}
