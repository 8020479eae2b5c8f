import { setTimeout as pause } from 'node:timers/promises';
import { median, medianRatio } from '../median.mjs';
import { readCpu, readMemory } from './process-tree.mjs';
import { startServer } from './start-server.mjs';

const rounds = 9;
const settle = 500;

/**
 * What it costs to start each server, until it has answered its first add, and the memory that it holds then.
 *
 * @param servers the yardstick first
 */
export async function measureStarts(servers) {
  const samples = new Map(servers.map(({ name }) => [name, []]));
  for (let round = 1; round <= rounds; round += 1) {
    console.error(`Starts, round ${round} of ${rounds}`);
    for (const server of servers) samples.get(server.name).push(await measureStart(server));
  }
  const cpuOf = ({ name }) => samples.get(name).map(({ cpu }) => cpu);
  const cpuRows = servers.map((server) => ({
    what: `start to first 201: ${server.name}`,
    value: median(cpuOf(server)),
    unit: 'ms CPU',
    ratio: medianRatio(cpuOf(server), cpuOf(servers[0])),
    ...(server.isOurs && { reach: 2.5 }),
  }));
  const memoryRows = servers.map((server) => ({
    what: `idle memory: ${server.name}`,
    value: median(samples.get(server.name).map(({ memory }) => memory)),
    unit: 'MB',
    ...(server.isOurs && { reach: 80 }),
  }));
  return [...cpuRows, ...memoryRows];
}

async function measureStart(server) {
  const running = await startServer(server);
  try {
    const cpu = readCpu(running.pid) / 1000;
    await pause(settle);
    return { cpu, memory: readMemory(running.pid) };
  } finally {
    await running.stop();
  }
}
