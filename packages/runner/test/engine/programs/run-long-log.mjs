// Runs an action with a long log, and reads it with some rests.
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { createDockerEngine, createRunner } from '@buddykit/runner';

const [stateDirectory, registry] = process.argv.slice(2);
const count = 4_000_000;
const engine = createDockerEngine();
const runner = await createRunner({
  engine,
  stateDirectory,
  configuration: { registries: { 'docker.io': registry } },
});
let lines = 0;
let wrong = 0;
const { status } = await runner.runAction({
  pipeline: { workspace: 'w', project: 'p', pipeline: 'long' },
  run: { id: 1, startedAt: new Date() },
  action: {
    name: 'Long log',
    type: 'BUILD',
    docker_image_name: 'base/busybox',
    docker_image_tag: '1',
    // 25 bytes a line.
    execute_commands: [`seq 10000001 ${10_000_000 + count} | sed 's/^/abcdefghijklmnop/'`],
    variables: [{ key: 'TOKEN', value: 'a-secret-that-does-not-appear', type: 'VAR', encrypted: true }],
  },
  onEvent: async (event) => {
    if (event.type !== 'log' || !event.line.startsWith('abcdefghijklmnop')) return;
    lines += 1;
    if (event.line !== `abcdefghijklmnop${10_000_000 + lines}`) wrong += 1;
    if (lines % 100_000 === 0) await delay(10);
  },
});
await runner.close();
// Kibibytes.
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ status, lines, wrong, megabytes }));
