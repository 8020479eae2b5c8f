import type { OutputChunk } from '../engine/container.js';

/** A chunk, and what is told to its writer when it was taken. */
interface Handed {
  readonly chunk: OutputChunk;
  readonly taken: () => void;
}

/** Hands chunks from one writer to one reader; the writer waits until each was taken. */
export class ChunkQueue implements AsyncIterable<OutputChunk> {
  #waiting: Handed | undefined;
  #given: Handed | undefined;
  #wake: (() => void) | undefined;
  #end: { error?: Error } | undefined;
  #isAbandoned = false;

  async write(chunk: OutputChunk): Promise<void> {
    if (this.#end !== undefined || this.#isAbandoned) return;
    await new Promise<void>((taken) => {
      this.#waiting = { chunk, taken };
      this.#wake?.();
    });
  }

  /** Ends it; a chunk that nobody took is dropped. */
  end(error?: Error): void {
    this.#end ??= error === undefined ? {} : { error };
    this.#waiting?.taken();
    this.#wake?.();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<OutputChunk> {
    try {
      for (let next = await this.#next(); next !== undefined; next = await this.#next()) {
        this.#given = next;
        yield next.chunk;
        next.taken();
      }
    } finally {
      this.#isAbandoned = true;
      this.#given?.taken();
      this.#waiting?.taken();
    }
  }

  async #next(): Promise<Handed | undefined> {
    while (this.#waiting === undefined && this.#end === undefined) {
      await new Promise<void>((wake) => {
        this.#wake = wake;
      });
    }
    const next = this.#waiting;
    this.#waiting = undefined;
    if (next === undefined && this.#end?.error !== undefined) throw this.#end.error;
    return next;
  }
}
