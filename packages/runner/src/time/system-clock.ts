import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from './clock.js';

/** The longest that a timer of Node waits. */
const longest = 2 ** 31 - 1;

/** The clock of the computer. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (milliseconds, signal) => {
    try {
      await wait(Math.min(milliseconds, longest), undefined, { ...(signal && { signal }) });
    } catch (error) {
      throw signal?.reason ?? error;
    }
  },
};
