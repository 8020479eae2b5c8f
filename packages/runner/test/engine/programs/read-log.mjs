// Reads a long log slowly, in a process of its own, and tells what it cost.
import { createHash } from 'node:crypto';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { createDockerEngine } from '@buddykit/runner';

const [image, name, script] = process.argv.slice(2);
const engine = createDockerEngine();
const container = await engine.create({
  name,
  image,
  command: ['sh', '-c', script],
  environment: {},
  labels: { 'buddykit.test': 'yes' },
  mounts: [],
  limits: { memory: 256 * 1024 * 1024, cpus: 2, processes: 100 },
});
try {
  await container.start();
  const hash = createHash('sha256');
  let bytes = 0;
  let sinceRest = 0;
  for await (const chunk of container.output) {
    hash.update(chunk.bytes);
    bytes += chunk.bytes.length;
    sinceRest += chunk.bytes.length;
    if (sinceRest < 1024 * 1024) continue;
    sinceRest = 0;
    await delay(10);
  }
  const { exitCode } = await container.wait();
  // Kibibytes.
  const megabytes = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ bytes, sha256: hash.digest('hex'), exitCode, megabytes }));
} finally {
  await container.remove();
}
