// Prints how long reset, export and import take with 5,000 actions stored, in milliseconds, some times each.
// Usage: state-loop.mjs <the server's module>
import process from 'node:process';
import { jobs } from './jobs.mjs';
import { token } from './servers.mjs';

const count = 5000;
const rounds = 21;
const [entry] = process.argv.slice(2);
const { createMockServer } = await import(entry);
const { control } = await createFull();

const state = control.exportState();
const text = JSON.stringify(state);
const seed = seedOf(1000);
const measured = {
  reset: () => control.reset(),
  export: () => control.exportState(),
  import: () => control.importState(state),
  exportText: () => JSON.stringify(control.exportState()),
  importText: () => control.importState(JSON.parse(text)),
  seed: () => createMockServer({ token, seed }),
};
const samples = Object.fromEntries(Object.keys(measured).map((job) => [job, []]));
for (let round = 0; round < rounds; round += 1) {
  for (const [job, act] of Object.entries(measured)) samples[job].push(measure(act));
}
console.log(JSON.stringify(samples));

/** Every job begins with the 5,000 actions. */
function measure(act) {
  control.importState(state);
  const started = performance.now();
  act();
  return performance.now() - started;
}

async function createFull() {
  const server = createMockServer({ token, rateLimit: { limit: 1e9, windowSeconds: 60 } });
  const { path: target, ...init } = jobs['valid add'];
  for (let index = 0; index < count; index += 1) {
    const { status } = await server.fetch(`https://api.buddy.works${target}`, init);
    if (status !== 201) throw new Error(`It answered ${status}.`);
  }
  return server;
}

function seedOf(length) {
  const actions = Array.from({ length }, () => JSON.parse(jobs['valid add'].body));
  const pipelines = [{ name: 'Big', on: 'CLICK', actions }];
  return { workspaces: [{ domain: 'acme', projects: [{ name: 'shop', pipelines }] }] };
}
