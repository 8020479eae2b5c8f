import { median, medianRatio } from '../median.mjs';
import { jobs } from './jobs.mjs';
import { assertStatus, startLoad } from './load.mjs';
import { startServer } from './start-server.mjs';

const rounds = 5;
const reach = { 'get one': 1.25, 'invalid add': 1.6, 'valid add': 1.5 };
const counts = { fast: { warmUp: 6000, count: 12_000 }, slow: { warmUp: 3000, count: 2000 } };

/**
 * What one request costs each server. Every round starts every server anew, since adds fill its store.
 *
 * @param servers the yardstick first
 */
export async function measureRequests(servers) {
  const samples = new Map(servers.map(({ name }) => [name, []]));
  for (let round = 1; round <= rounds; round += 1) {
    for (const server of servers) {
      console.error(`Requests, round ${round} of ${rounds}: ${server.name}`);
      samples.get(server.name).push(await measureRound(server));
    }
  }
  return Object.keys(reach).flatMap((kind) =>
    servers.map((server) => toRow(kind, server, { servers, samples })),
  );
}

async function measureRound(server) {
  const load = startLoad();
  const running = await startServer(server).catch((error) => {
    load.stop();
    throw error;
  });
  try {
    const results = {};
    for (const kind of Object.keys(reach)) results[kind] = await measureKind({ server, running, load }, kind);
    return results;
  } finally {
    load.stop();
    await running.stop();
  }
}

async function measureKind({ server, running, load }, kind) {
  const { warmUp, count } = server.isSlow ? counts.slow : counts.fast;
  const job = { ...jobs[kind], ids: { first: running.answer.id ?? 2, count: 1, step: 1 } };
  await load.send(running, { ...job, count: warmUp });
  const result = await load.send(running, { ...job, count });
  if (server.isOurs) assertStatus(result, job);
  return result;
}

function toRow(kind, server, { servers, samples }) {
  const cpuOf = ({ name }) => samples.get(name).map((results) => results[kind].cpu);
  const results = samples.get(server.name).map((round) => round[kind]);
  const rate = Math.round(median(results.map((result) => result.rate))).toLocaleString('en');
  return {
    what: `${kind}: ${server.name}`,
    value: median(cpuOf(server)),
    unit: 'µs CPU',
    ratio: medianRatio(cpuOf(server), cpuOf(servers[0])),
    ...(server.isOurs && { reach: reach[kind] }),
    note: `${rate} requests/s, answers ${results[0].status}`,
  };
}
