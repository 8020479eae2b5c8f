import type { Store } from '../../store/store.js';
import { settle } from '../engine.js';

/** Timers know no longer pause. */
const longest = 2 ** 31 - 1;
/** A clock that is held a moment before something is due must not keep the process busy. */
const shortest = 20;

/** Lets happen what is due later, such as a delayed run: nobody may ask until then. */
export class Waker {
  readonly #now: () => number;
  #timer: NodeJS.Timeout | undefined;
  #isStopped = false;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** To be called whenever something may be due at another time. */
  wake(store: Store): void {
    clearTimeout(this.#timer);
    const [next] = store.agenda.appointments;
    if (next === undefined || this.#isStopped) return;
    const left = next.at - this.#now();
    const pause = left <= 0 ? 0 : Math.min(Math.max(left, shortest), longest);
    this.#timer = setTimeout(() => {
      settle(store, this.#now());
      this.wake(store);
    }, pause).unref();
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
  }
}
