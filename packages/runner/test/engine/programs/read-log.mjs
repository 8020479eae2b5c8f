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
  const counted = await countSlowly(container.output);
  const { exitCode } = await container.wait();
  // Kibibytes.
  const megabytes = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ ...counted, exitCode, megabytes }));
} finally {
  await container.remove();
}

async function countSlowly(output) {
  const hash = createHash('sha256');
  let bytes = 0;
  let rests = 0;
  for await (const chunk of output) {
    hash.update(chunk.bytes);
    bytes += chunk.bytes.length;
    if (bytes < (rests + 1) * 1024 * 1024) continue;
    rests += 1;
    await delay(10);
  }
  return { bytes, sha256: hash.digest('hex') };
}
