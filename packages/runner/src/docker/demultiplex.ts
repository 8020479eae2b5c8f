import type { OutputChunk } from '../engine/container.js';
import { EngineError } from '../engine/engine-error.js';

const headerLength = 8;

/**
 * Takes apart the two streams of a container that come over one connection: frames of a header (one byte says which
 * stream, the last four how long) and bytes. Parts of a frame are given on as they come, so that nothing is gathered,
 * and the source is only read when the next part is asked for.
 *
 * @throws {EngineError} `ENGINE_LOST` when the connection ends inside a frame
 */
export async function* demultiplex(source: AsyncIterable<Uint8Array>): AsyncGenerator<OutputChunk> {
  const frames = new Frames();
  for await (const chunk of source) yield* frames.parts(chunk);
  if (frames.isInside()) throw new EngineError('ENGINE_LOST', 'The output broke off.');
}

class Frames {
  #header = Buffer.alloc(0);
  #stream: OutputChunk['stream'] = 'stdout';
  #missing = 0;

  isInside(): boolean {
    return this.#missing > 0 || this.#header.length > 0;
  }

  *parts(chunk: Uint8Array): Iterable<OutputChunk> {
    let rest = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    while (rest.length > 0) {
      const length = this.#missing > 0 ? this.#missing : headerLength - this.#header.length;
      const part = rest.subarray(0, length);
      rest = rest.subarray(part.length);
      if (this.#missing > 0) yield this.#toOutput(part);
      else this.#readHeader(part);
    }
  }

  #toOutput(bytes: Buffer): OutputChunk {
    this.#missing -= bytes.length;
    return { stream: this.#stream, bytes };
  }

  #readHeader(part: Buffer): void {
    this.#header = Buffer.concat([this.#header, part]);
    if (this.#header.length < headerLength) return;
    this.#stream = this.#header[0] === 2 ? 'stderr' : 'stdout';
    this.#missing = this.#header.readUInt32BE(4);
    this.#header = Buffer.alloc(0);
  }
}
