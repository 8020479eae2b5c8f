import type { Attempt } from '../run.js';

/** Keeps what a try writes, up to a number of bytes, and says so when there is more. */
export class LogKeeper {
  #left: number;

  constructor(
    private readonly attempt: Attempt,
    private readonly limit: number,
  ) {
    this.#left = limit;
  }

  add(line: string): void {
    if (this.#left < 0) return;
    this.#left -= Buffer.byteLength(line) + 1;
    if (this.#left >= 0) this.attempt.lines.push(line);
    else this.attempt.lines.push(`The log is longer than ${this.limit} bytes; the rest is not kept.`);
  }

  /** Adds a line of the server itself, however much there is. */
  addLast(line: string): void {
    this.attempt.lines.push(line);
  }
}
