import type { Attempt } from '../run.js';

/** Keeps what a try writes, up to a number of bytes, and says so when there is more. The last line is always kept. */
export class LogKeeper {
  /** How many bytes are kept. */
  bytes = 0;
  #dropped: string | undefined;

  constructor(
    private readonly attempt: Attempt,
    private readonly limit: number,
  ) {}

  add(line: string): void {
    const length = Buffer.byteLength(line) + 1;
    if (this.#dropped === undefined && this.bytes + length <= this.limit) {
      this.bytes += length;
      this.attempt.lines.push(line);
      return;
    }
    if (this.#dropped === undefined) {
      this.attempt.lines.push(
        `The log is longer than ${this.limit} bytes; the rest is not kept but its end.`,
      );
    }
    this.#dropped = line;
  }

  /** Adds the last line, which says how the try ended. */
  end(): void {
    if (this.#dropped !== undefined) this.attempt.lines.push(this.#dropped);
    this.#dropped = undefined;
  }

  /** Lets go of the log. */
  forget(): void {
    this.attempt.lines = ['The log was let go to make room for newer ones.'];
  }
}

/** Keeps the logs of tries that ended, the newest ones, up to a number of bytes altogether. */
export class LogShelf {
  readonly #limit: number;
  readonly #logs: LogKeeper[] = [];
  #bytes = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(log: LogKeeper): void {
    this.#logs.push(log);
    this.#bytes += log.bytes;
    while (this.#bytes > this.#limit && this.#logs.length > 1) {
      const oldest = this.#logs.shift();
      oldest?.forget();
      this.#bytes -= oldest?.bytes ?? 0;
    }
  }
}
