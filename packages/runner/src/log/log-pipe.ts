import type { OutputChunk } from '../engine/container.js';
import { LineSplitter } from './line-splitter.js';
import { Masker, maskText } from './masker.js';

/** Takes one line. The next one waits for the promise. */
export type WriteLine = (line: string) => Promise<void> | void;

/** Turns what processes write into masked lines. Nothing is kept but a line that has not ended. */
export class LogPipe {
  readonly patterns: readonly Buffer[];
  readonly #write: WriteLine;
  #streams = new Map<OutputChunk['stream'], { masker: Masker; splitter: LineSplitter }>();

  constructor(patterns: readonly Buffer[], write: WriteLine) {
    this.patterns = patterns;
    this.#write = write;
  }

  /** Takes bytes of a process. The promise is kept when their lines were taken. */
  async push({ stream, bytes }: OutputChunk): Promise<void> {
    const { masker, splitter } = this.#stream(stream);
    await this.#writeAll(splitter.push(masker.push(bytes)));
  }

  /** Writes what is left of lines without an end, when a process has ended. */
  async flush(): Promise<void> {
    const streams = [...this.#streams.values()];
    this.#streams = new Map();
    for (const { masker, splitter } of streams) {
      await this.#writeAll(splitter.push(masker.end()));
      await this.#writeAll(splitter.end());
    }
  }

  /** Writes lines of the runner itself. */
  async say(text: string): Promise<void> {
    await this.#writeAll(this.mask(text).split('\n'));
  }

  /** A text of the runner, masked. */
  mask(text: string): string {
    return maskText(text, this.patterns);
  }

  #stream(stream: OutputChunk['stream']) {
    const known = this.#streams.get(stream);
    if (known !== undefined) return known;
    const made = { masker: new Masker(this.patterns), splitter: new LineSplitter() };
    this.#streams.set(stream, made);
    return made;
  }

  async #writeAll(lines: Iterable<string>): Promise<void> {
    for (const line of lines) {
      const written = this.#write(line);
      // Most sinks are not slow: a turn of the queue for each of a million lines would be.
      if (written !== undefined) await written;
    }
  }
}
