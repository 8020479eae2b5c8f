import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { createContainer, pullOpen, runContainer, uniqueName } from './containers.js';
import { runProgram } from './run-program.js';
import { describeEngine, engineEnvironment } from './test-bed.js';

const lines = 13_000_000;

describeEngine('a long log', (bed, engine) => {
  it('of 100 MB arrives to the byte at a slow reader, in little memory', async () => {
    const { id } = await pullOpen(bed, engine, 'base/busybox:1');
    const printed = await runProgram('read-log', {
      parameters: [id, uniqueName(), `seq ${lines + 1} ${lines * 2}`],
      env: engineEnvironment(bed),
    });
    const { megabytes, ...outcome } = JSON.parse(printed);
    expect(outcome).toEqual({ ...expectedLog(), exitCode: 0 });
    expect(megabytes).toBeLessThan(200);
  });

  it('on both streams loses nothing of either', async () => {
    const { id: image } = await pullOpen(bed, engine, 'base/busybox:1');
    const script = 'i=0; while [ $i -lt 20000 ]; do echo $i; echo $i >&2; i=$((i+1)); done';
    const { stdout, stderr } = await runContainer(engine, { image, command: ['sh', '-c', script] });
    const expected = Array.from({ length: 20_000 }, (_, index) => `${index}\n`).join('');
    expect(stdout).toBe(expected);
    expect(stderr).toBe(expected);
  });

  it('that nobody wants to read any further does not hold up the process', async () => {
    const { id: image } = await pullOpen(bed, engine, 'base/busybox:1');
    const container = await createContainer(engine, { image, command: ['sh', '-c', 'seq 1000000; exit 5'] });
    await container.start();
    for await (const _chunk of container.output) break;
    expect((await container.wait()).exitCode).toBe(5);
  });
});

function expectedLog(): { bytes: number; sha256: string } {
  const hash = createHash('sha256');
  let bytes = 0;
  for (let first = lines + 1; first <= lines * 2; first += 10_000) {
    const count = Math.min(10_000, lines * 2 - first + 1);
    const text = Array.from({ length: count }, (_, index) => `${first + index}\n`).join('');
    hash.update(text);
    bytes += text.length;
  }
  return { bytes, sha256: hash.digest('hex') };
}
