const newline = 10;
const nothing = Buffer.alloc(0);

/** Cuts a stream of bytes into lines. A line that is longer than the cap goes on in the next one. */
export class LineSplitter {
  readonly #cap: number;
  #rest: Buffer = nothing;

  /** The cap is a number of bytes. */
  constructor(cap = 64 * 1024) {
    this.#cap = cap;
  }

  /** The lines that are complete now, without their ends. */
  *push(bytes: Buffer): Iterable<string> {
    let from = 0;
    for (let end = bytes.indexOf(newline); end !== -1; end = bytes.indexOf(newline, from)) {
      yield* this.#line(this.#join(bytes.subarray(from, end)));
      this.#rest = nothing;
      from = end + 1;
    }
    this.#rest = this.#join(bytes.subarray(from));
    while (this.#rest.length > this.#cap) {
      const cut = boundaryBefore(this.#rest, this.#cap);
      yield this.#rest.toString('utf8', 0, cut);
      this.#rest = Buffer.from(this.#rest.subarray(cut));
    }
  }

  /** The last line, when it has no end. */
  *end(): Iterable<string> {
    if (this.#rest.length > 0) yield* this.#line(this.#rest);
    this.#rest = nothing;
  }

  #join(bytes: Buffer): Buffer {
    return this.#rest.length === 0 ? Buffer.from(bytes) : Buffer.concat([this.#rest, bytes]);
  }

  *#line(bytes: Buffer): Iterable<string> {
    const bare = bytes.at(-1) === 13 ? bytes.subarray(0, -1) : bytes;
    let from = 0;
    while (bare.length - from > this.#cap) {
      const cut = boundaryBefore(bare, from + this.#cap);
      yield bare.toString('utf8', from, cut);
      from = cut;
    }
    yield bare.toString('utf8', from);
  }
}

/** The last place up to `at` that is not within a character of UTF-8. */
function boundaryBefore(bytes: Buffer, at: number): number {
  let cut = at;
  while (cut > at - 4 && ((bytes[cut] ?? 0) & 0xc0) === 0x80) cut -= 1;
  return cut > at - 4 ? cut : at;
}
