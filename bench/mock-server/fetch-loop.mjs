// Prints what a valid add costs in process, in microseconds of CPU time, once for each of some fresh servers.
// Usage: fetch-loop.mjs <the server's module> <how many adds each>
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { contractFile } from './bodies.mjs';
import { jobs } from './jobs.mjs';
import { token } from './servers.mjs';

const rounds = 7;
const [entry, count] = process.argv.slice(2);
const { createMockServer } = await import(entry);
const { method, path, headers, body } = jobs['valid add'];
const url = `https://api.buddy.works${path}`;

const costs = [];
for (let round = 0; round < rounds; round += 1) costs.push(await measureRound(await createServer()));
// The first two rounds are its warm-up.
console.log(JSON.stringify(costs.slice(2)));

// Ours ignores Scalar's options, and Scalar's ignores ours.
function createServer() {
  const document = JSON.parse(readFileSync(contractFile, 'utf8'));
  return createMockServer({ token, rateLimit: { limit: 1e9, windowSeconds: 60 }, document, logger: false });
}

async function measureRound(server) {
  const ask = server.request ?? server.fetch;
  const before = process.cpuUsage();
  for (let index = 0; index < count; index += 1) {
    const response = await ask(url, { method, headers, body });
    const { id } = await response.json();
    if (response.status !== 201 || id === undefined) throw new Error(`It answered ${response.status}.`);
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / count;
}
