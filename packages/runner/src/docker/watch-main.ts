// The process that watches over a runner: see guard.ts.
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { createEngineClient } from './engine-client.js';
import { releaseWord, type WatchOrder } from './guard.js';
import { sweepRepeatedly } from './sweep-repeatedly.js';

// The runner's terminal may be closed or interrupted; that is just when this is needed.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});

const [order = '', word] = (await text(process.stdin)).split('\n');

if (word !== releaseWord) {
  // Written by `startGuard`, of this version.
  const { labels } = JSON.parse(order) as WatchOrder;
  await sweepRepeatedly(createEngineClient(process.env), labels);
}
