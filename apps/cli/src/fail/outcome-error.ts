import type { exitCodes } from './exit-codes.js';

/** What a command was to find out or to wait for turned out otherwise. Nothing went wrong with the command itself. */
export class OutcomeError extends Error {
  readonly outcome: keyof typeof exitCodes;
  /** What there is to say besides the message. */
  readonly lines: readonly string[];

  constructor(message: string, outcome: keyof typeof exitCodes, lines: readonly string[] = []) {
    super(message);
    this.name = 'OutcomeError';
    this.outcome = outcome;
    this.lines = lines;
  }
}
