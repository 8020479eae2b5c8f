import { mask } from '@buddykit/core';

const maskBytes = Buffer.from(mask);
const nothing = Buffer.alloc(0);

/**
 * Replaces secrets in a stream of bytes. What comes out does not depend on how the stream is cut: bytes that may be the
 * beginning of a secret are kept back, and no others. Secrets that overlap are masked as one.
 */
export class Masker {
  readonly #byStart = new Map<number, readonly Buffer[]>();
  /** Whether a pattern starts with these two bytes; most positions of a log are passed over by one look at it. */
  readonly #starts = new Uint8Array(65_536);
  readonly #firsts = new Uint8Array(256);
  #kept: Buffer = nothing;
  /** How many of the kept bytes, from the first, belong to a secret that is masked already. */
  #masked = 0;

  /** The patterns must be at least two bytes long, the longest first. */
  constructor(patterns: readonly Buffer[]) {
    for (const pattern of patterns) {
      const start = startOf(pattern, 0);
      this.#byStart.set(start, [...(this.#byStart.get(start) ?? []), pattern]);
      this.#starts[start] = 1;
      this.#firsts[pattern[0] ?? 0] = 1;
    }
  }

  /** The next bytes, masked, as far as they are certain. */
  push(bytes: Uint8Array): Buffer {
    if (this.#byStart.size === 0) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return this.#scan(this.#kept.length === 0 ? bytes : Buffer.concat([this.#kept, bytes]), false);
  }

  /** What was kept back, when no more comes. */
  end(): Buffer {
    return this.#scan(this.#kept, true);
  }

  #scan(bytes: Uint8Array, isLast: boolean): Buffer {
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const parts: Buffer[] = [];
    let maskedUntil = this.#masked;
    let plainFrom = maskedUntil;
    let at = 0;
    for (; at < view.length; at += 1) {
      if (!this.#mayStart(view, at)) continue;
      const found = this.#lengthAt(view, at, isLast);
      if (found === 'undecided') break;
      if (found === 0) continue;
      if (at >= maskedUntil) parts.push(view.subarray(plainFrom, at), maskBytes);
      maskedUntil = Math.max(maskedUntil, at + found);
      plainFrom = maskedUntil;
    }
    parts.push(view.subarray(plainFrom, Math.max(plainFrom, at)));
    // Copied, so that a few kept bytes do not hold a whole chunk in memory.
    this.#kept = Buffer.from(view.subarray(at));
    this.#masked = Math.max(0, maskedUntil - at);
    return parts.length === 1 ? (parts[0] ?? nothing) : Buffer.concat(parts);
  }

  #mayStart(view: Buffer, at: number): boolean {
    if (at + 1 === view.length) return this.#firsts[view[at] ?? 0] === 1;
    return this.#starts[startOf(view, at)] === 1;
  }

  /** The length of the longest secret that begins there, 0 for none. */
  #lengthAt(view: Buffer, at: number, isLast: boolean): number | 'undecided' {
    const left = view.length - at;
    if (left === 1) return isLast ? 0 : 'undecided';
    for (const pattern of this.#byStart.get(startOf(view, at)) ?? []) {
      const length = Math.min(left, pattern.length);
      if (pattern.compare(view, at, at + length, 0, length) !== 0) continue;
      if (length === pattern.length) return length;
      if (!isLast) return 'undecided';
    }
    return 0;
  }
}

/** A whole text, masked. */
export function maskText(text: string, patterns: readonly Buffer[]): string {
  const masker = new Masker(patterns);
  return masker.push(Buffer.from(text)).toString() + masker.end().toString();
}

function startOf(bytes: Buffer, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}
