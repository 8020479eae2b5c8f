/** The time of the server: real, moved, or held. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Moves the time forward. */
  advance(milliseconds: number): void;
  /** Holds the time where it is, or at a given time. It moves only by `advance` then. */
  hold(at?: number): void;
  /** Lets the time run on from where it is. */
  release(): void;
}

/**
 * Makes a clock that runs.
 *
 * @param realTime gives the time in milliseconds since 1970
 */
export function createClock(realTime: () => number): Clock {
  let offset = 0;
  let heldAt: number | undefined;
  const now = () => heldAt ?? realTime() + offset;
  return {
    now,
    advance(milliseconds) {
      if (heldAt === undefined) offset += milliseconds;
      else heldAt += milliseconds;
    },
    hold(at = now()) {
      heldAt = at;
    },
    release() {
      offset = now() - realTime();
      heldAt = undefined;
    },
  };
}
