import { setTimeout as delay } from 'node:timers/promises';

const interval = 50;

/**
 * Asks again and again until the answer is yes, or throws when the time is over.
 *
 * @param {string} what what is waited for, for the message
 * @param {number} seconds
 * @param {() => boolean | Promise<boolean>} holds
 */
export async function waitUntil(what, seconds, holds) {
  const end = performance.now() + seconds * 1000;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`${what}: not within ${seconds} seconds.`);
    await delay(interval);
  }
}
