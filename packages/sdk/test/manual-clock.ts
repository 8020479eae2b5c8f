import type { Clock } from '../src/index.js';

/** A clock that stands still until it is told, and knows which waits are open. */
export interface ManualClock extends Clock {
  /** The lengths of all waits that were ever started. */
  readonly waits: readonly number[];
  /** How many waits have neither ended nor been given up. */
  readonly open: number;
  /** Lets time pass, and then all that follows from it. */
  advance(milliseconds: number): Promise<void>;
}

export function manualClock(start = Date.UTC(2026, 0, 1)): ManualClock {
  let now = start;
  const waits: number[] = [];
  const pending = new Set<{ due: number; run: () => void }>();
  return {
    waits,
    get open() {
      return pending.size;
    },
    now: () => now,
    after(milliseconds, run) {
      waits.push(milliseconds);
      const wait = { due: now + milliseconds, run };
      pending.add(wait);
      return () => pending.delete(wait);
    },
    async advance(milliseconds) {
      await settle();
      now += milliseconds;
      for (const wait of [...pending].filter(({ due }) => due <= now)) {
        pending.delete(wait);
        wait.run();
      }
      await settle();
    },
  };
}

/** Lets everything run that waits for nothing but its turn. */
export async function settle(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

/** A clock whose waits end at once. */
export function hastyClock(start = Date.UTC(2026, 0, 1)): Clock & { readonly waits: readonly number[] } {
  const waits: number[] = [];
  return {
    waits,
    now: () => start,
    after(milliseconds, run) {
      waits.push(milliseconds);
      queueMicrotask(run);
      return () => undefined;
    },
  };
}
