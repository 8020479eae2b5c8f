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
    const last = bytes.lastIndexOf(newline);
    if (last !== -1) yield* this.#lines(this.#join(bytes.subarray(0, last)));
    this.#rest = last === -1 ? this.#join(bytes) : Buffer.from(bytes.subarray(last + 1));
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

  // One text for many lines: to make one of each would take longer than all else that is done to a log.
  *#lines(bytes: Buffer): Iterable<string> {
    if (bytes.length > this.#cap && hasLongLine(bytes, this.#cap)) {
      yield* this.#longLines(bytes);
      return;
    }
    for (const line of bytes.toString('utf8').split('\n'))
      yield line.endsWith('\r') ? line.slice(0, -1) : line;
  }

  *#longLines(bytes: Buffer): Iterable<string> {
    let from = 0;
    for (let end = bytes.indexOf(newline); end !== -1; end = bytes.indexOf(newline, from)) {
      yield* this.#line(bytes.subarray(from, end));
      from = end + 1;
    }
    yield* this.#line(bytes.subarray(from));
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

function hasLongLine(bytes: Buffer, cap: number): boolean {
  let from = 0;
  for (let end = bytes.indexOf(newline); end !== -1; end = bytes.indexOf(newline, from)) {
    if (end - from > cap) return true;
    from = end + 1;
  }
  return bytes.length - from > cap;
}

/** The last place up to `at` that is not within a character of UTF-8. */
function boundaryBefore(bytes: Buffer, at: number): number {
  let cut = at;
  while (cut > at - 4 && ((bytes[cut] ?? 0) & 0xc0) === 0x80) cut -= 1;
  return cut > at - 4 ? cut : at;
}
