import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { formatRows } from './format-rows.mjs';
import { median, medianRatio } from './median.mjs';
import { callers } from './sdk/callers.mjs';

const rounds = 15;
const calls = 8000;

/** The CPU time of one `actions.add` with a stub in place of the network, over that of a bare `fetch` call. */
export async function run() {
  const samples = Object.fromEntries(Object.keys(callers).map((name) => [name, []]));
  // The first two rounds warm up.
  for (let round = -2; round < rounds; round += 1) {
    const costs = await measureRound();
    if (round < 0) continue;
    for (const [name, cost] of Object.entries(costs)) samples[name].push(cost);
  }
  return Object.entries(samples).map(([name, costs]) => toRow(name, costs, samples['bare fetch']));
}

// In turn, so that a slow moment of the machine slows all of them.
async function measureRound() {
  const costs = {};
  for (const [name, call] of Object.entries(callers)) costs[name] = await measure(call);
  return costs;
}

async function measure(call) {
  const before = process.cpuUsage();
  for (let index = 0; index < calls; index += 1) {
    const { id } = await call();
    if (id === undefined) throw new Error('The call gave no action.');
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
}

function toRow(name, costs, yardstick) {
  return {
    what: `one call, ${name}`,
    value: median(costs),
    unit: 'µs CPU',
    ratio: medianRatio(costs, yardstick),
    ...(name.startsWith('@buddykit/sdk') && { reach: 1.5 }),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(formatRows(await run()));
