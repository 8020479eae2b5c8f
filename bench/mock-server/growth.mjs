import { median, medianRatio } from '../median.mjs';
import { jobs } from './jobs.mjs';
import { assertStatus, startLoad } from './load.mjs';
import { startServer } from './start-server.mjs';

const rounds = 9;
const warmUp = 3;
const burst = 2000;
const sizes = { few: 10, many: 100_000 };
// A prime that shares no factor with either size: the gets ask for actions from all over the store.
const step = 7919;

/** What a request costs our server with many actions stored, against the same server with few. */
export async function measureGrowth(server) {
  const load = startLoad();
  const started = [];
  try {
    const few = await startFilled({ server, load, started }, sizes.few);
    const many = await startFilled({ server, load, started }, sizes.many);
    const samples = await measureRounds(load, { few, many });
    return ['get one', 'valid add'].map((kind) => toRow(kind, samples));
  } finally {
    load.stop();
    await Promise.all(started.map(({ stop }) => stop()));
  }
}

async function measureRounds(load, { few, many }) {
  const samples = { few: [], many: [] };
  for (let round = 1; round <= warmUp + rounds; round += 1) {
    console.error(`Growth, round ${round} of ${warmUp + rounds}`);
    samples.few.push(await measureBurst(load, few));
    samples.many.push(await measureBurst(load, many));
  }
  return { few: samples.few.slice(warmUp), many: samples.many.slice(warmUp) };
}

async function startFilled({ server, load, started }, size) {
  console.error(`Growth: filling a server with ${size} actions`);
  const running = await startServer(server);
  started.push(running);
  await load.send(running, { ...jobs['valid add'], count: size });
  const first = running.answer.id + 1;
  return { running, stored: { first, count: size, step }, next: first + size };
}

/** Gets, adds, and deletes what it added, so that the next burst finds as many actions as this one. */
async function measureBurst(load, filled) {
  const { running, stored } = filled;
  const added = { first: filled.next, count: burst, step: 1 };
  filled.next += burst;
  return {
    'get one': await send({ load, running }, { ...jobs['get one'], ids: stored, count: burst }),
    'valid add': await send({ load, running }, { ...jobs['valid add'], count: burst }),
    delete: await send({ load, running }, { ...jobs.delete, ids: added, count: burst }),
  };
}

async function send({ load, running }, job) {
  const result = await load.send(running, job);
  assertStatus(result, job);
  return result.cpu;
}

function toRow(kind, samples) {
  const [few, many] = [samples.few, samples.many].map((bursts) => bursts.map((costs) => costs[kind]));
  return {
    what: `${kind}: ${sizes.many.toLocaleString('en')} actions stored over ${sizes.few}`,
    value: median(many),
    unit: 'µs CPU',
    ratio: medianRatio(many, few),
    reach: 1.2,
    note: `${median(few).toFixed(1)} µs with ${sizes.few}`,
  };
}
