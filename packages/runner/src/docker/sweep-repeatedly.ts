import { setTimeout as delay } from 'node:timers/promises';
import type { Labels } from '../engine/container-spec.js';
import type { EngineClient } from './engine-client.js';
import { sweep } from './sweep.js';

const pauses = [0, 100, 200, 400, 800, 1600, 3200, 6400];

/**
 * Removes what has the labels, several times within some seconds: what the engine was about to make when its client died
 * appears only after a first look.
 */
export async function sweepRepeatedly(client: EngineClient, labels: Labels): Promise<void> {
  for (const pause of pauses) {
    await delay(pause);
    // An engine that does not answer now may do so at the next look.
    await sweep(client, labels, () => true).catch(() => {});
  }
}
