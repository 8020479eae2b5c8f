// A runner that is about to be killed: says where it is, and goes no further than it is told.
import process from 'node:process';
import { createDockerEngine } from '@buddykit/runner';

const [image, name, lastPhase] = process.argv.slice(2);
const engine = createDockerEngine();
const labels = { 'buddykit.test.crash': name };
const limits = { memory: 64 * 1024 * 1024, cpus: 1, processes: 50 };

function makeContainer(suffix) {
  const network = { network: name, aliases: [suffix] };
  const command = ['sleep', '600'];
  return engine.create({
    name: `${name}-${suffix}`,
    image,
    command,
    environment: {},
    labels,
    mounts: [],
    limits,
    network,
  });
}

let container;
const phases = {
  guarded: () => engine.guard(labels),
  network: () => engine.createNetwork({ name, labels }),
  created: async () => {
    container = await makeContainer('first');
  },
  running: () => container.start(),
  second: async () => (await makeContainer('second')).start(),
};

for (const [phase, enter] of Object.entries(phases)) {
  // Said before it is done: the kill comes while the engine is busy with it, or just after.
  if (phase === lastPhase) process.stdout.write(`${phase}\n`);
  await enter();
  if (phase === lastPhase) process.stdout.write('done\n');
  if (phase === lastPhase) setInterval(() => {}, 1000);
  if (phase === lastPhase) break;
}
