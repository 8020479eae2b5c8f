import type { Clock } from '../time/clock.js';
import { messageOf } from './action-failure.js';

/** Longer than this nothing waits for an engine that does not answer; what is left is swept later. */
const longest = 60_000;

/** What has to be undone, the newest first. */
export class Cleanups {
  readonly #steps: { readonly what: string; readonly undo: () => Promise<void> }[] = [];

  /** `what` is done, such as `Removing the network x`. */
  add(what: string, undo: () => Promise<void>): void {
    this.#steps.push({ what, undo });
  }

  /** Undoes all but `kept` and gives what did not work. Knows no signal: a cancelled run is cleaned up, too. */
  async run(clock: Clock, kept: readonly string[] = []): Promise<string[]> {
    const warnings: string[] = [];
    for (let step = this.#steps.pop(); step !== undefined; step = this.#steps.pop()) {
      const { what, undo } = step;
      if (kept.includes(what)) continue;
      await within(undo, clock).catch((error: unknown) => {
        warnings.push(`${what} failed: ${messageOf(error)}`);
      });
    }
    return warnings;
  }
}

async function within(undo: () => Promise<void>, clock: Clock): Promise<void> {
  const done = new AbortController();
  const late = clock.sleep(longest, done.signal).then(
    () => Promise.reject(new Error(`nothing happened within ${longest / 1000} seconds.`)),
    () => {},
  );
  try {
    await Promise.race([undo(), late]);
  } finally {
    done.abort();
    await late.catch(() => {});
  }
}

/** What the cleanup of a container is called. */
export function removing(container: string): string {
  return `Removing the container ${container}`;
}
