/** Draws numbers that a seed decides. */
export interface Random {
  /** A whole number from 0 up to, and without, `count`. */
  readonly below: (count: number) => number;
  readonly pick: <T>(from: readonly [T, ...T[]]) => T;
  /** True in so many of a hundred cases. */
  readonly chance: (percent: number) => boolean;
}

/** Mulberry32: 32 bits of state, enough for what tests draw. */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number) => Math.floor(next() * count);
  return {
    below,
    pick: (from) => from[below(from.length)] ?? from[0],
    chance: (percent) => next() * 100 < percent,
  };
}
