import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { createInterface } from 'node:readline';
import type { Engine, EngineEnvironment } from '@buddykit/runner';
import { expect, it, onTestFinished, vi } from 'vitest';
import { askEngine } from './ask-engine.js';
import { createContainer, pullOpen, uniqueName } from './containers.js';
import { programPath } from './run-program.js';
import { describeEngine, engineEnvironment, type TestBed } from './test-bed.js';

const phases = ['guarded', 'network', 'created', 'running', 'second'] as const;
const moments = ['done', 'begun'] as const;

describeEngine('a runner that is killed with SIGKILL', (bed, engine) => {
  const names: string[] = [];
  const cases = phases.flatMap((phase) => moments.map((moment) => ({ phase, moment })));

  it.each(cases)('leaves no container and no network when $phase is $moment', async ({ phase, moment }) => {
    const name = uniqueName();
    names.push(name);
    const { id } = await pullOpen(bed, engine, 'base/busybox:1');
    const child = startRunner([id, name, phase], engineEnvironment(bed));
    await nextLines(child, moment === 'done' ? 2 : 1);
    if (moment === 'done' && phase !== 'guarded') expect(await leftBy(bed, name)).not.toEqual([]);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await vi.waitFor(async () => expect(await leftBy(bed, name)).toEqual([]), {
      timeout: 5000,
      interval: 50,
    });
  });

  it('together with its whole process group is cleaned up after as well', async () => {
    const name = uniqueName();
    const { id } = await pullOpen(bed, engine, 'base/busybox:1');
    const child = startRunner([id, name, 'second'], engineEnvironment(bed));
    await nextLines(child, 2);
    process.kill(-(child.pid ?? 0), 'SIGKILL');
    await vi.waitFor(async () => expect(await leftBy(bed, name)).toEqual([]), {
      timeout: 5000,
      interval: 50,
    });
  });

  it('leaves nothing that appears later, when the engine has done what it was busy with', async () => {
    for (const name of names) expect(await leftBy(bed, name)).toEqual([]);
  });
});

describeEngine('what is left by runners', (bed, engine) => {
  it('is removed by a sweep where the owner is dead, and only there', async () => {
    const { id: image } = await pullOpen(bed, engine, 'base/busybox:1');
    const run = uniqueName();
    const dead = { 'test.run': run, 'test.owner': 'dead' };
    const alive = { 'test.run': run, 'test.owner': 'alive' };
    const [left, kept] = await Promise.all([
      createContainer(engine, { image, command: ['sleep', '60'], labels: dead }),
      createContainer(engine, { image, command: ['sleep', '60'], labels: alive }),
    ]);
    await Promise.all([left.start(), kept.start()]);
    await makeNetwork(engine, `${run}-dead`, dead);
    await makeNetwork(engine, `${run}-alive`, alive);
    const report = await engine.sweep({ 'test.run': run }, (labels) => labels['test.owner'] === 'dead');
    expect(report).toEqual({ containers: [left.name], networks: [`${run}-dead`], failures: [] });
    expect((await kept.inspect()).status).toBe('running');
    await expect(left.inspect()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await engine.sweep({ 'test.run': run }, () => false)).toEqual({
      containers: [],
      networks: [],
      failures: [],
    });
  });

  it('stays after a guard was released', async () => {
    const { id: image } = await pullOpen(bed, engine, 'base/busybox:1');
    const labels = { 'buddykit.test.crash': uniqueName() };
    const guard = await engine.guard(labels);
    const container = await createContainer(engine, { image, command: ['sleep', '60'], labels });
    await guard.release();
    await guard.release();
    expect((await container.inspect()).status).toBe('created');
  });

  it('is told when it cannot be removed: a network that is in use', async () => {
    const { id: image } = await pullOpen(bed, engine, 'base/busybox:1');
    const name = uniqueName();
    const labels = { 'test.run': name };
    await makeNetwork(engine, name, labels);
    const network = { network: name, aliases: ['somebody'] };
    const user = await createContainer(engine, { image, command: ['sleep', '60'], network });
    await user.start();
    await expect(engine.removeNetwork(name)).rejects.toMatchObject({ code: 'CONFLICT' });
    const { networks, failures } = await engine.sweep(labels, () => true);
    expect(networks).toEqual([]);
    expect(failures).toEqual([expect.stringContaining(name)]);
    await user.remove();
  });
});

async function makeNetwork(engine: Engine, name: string, labels: Record<string, string>): Promise<void> {
  await engine.createNetwork({ name, labels });
  onTestFinished(() => engine.removeNetwork(name));
}

function startRunner(parameters: readonly string[], env: EngineEnvironment): ChildProcess {
  const child = spawn(process.execPath, [programPath('run-and-hang'), ...parameters], {
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

async function nextLines(child: ChildProcess, count: number): Promise<void> {
  let seen = 0;
  for await (const _line of createInterface({ input: child.stdout ?? process.stdin })) {
    seen += 1;
    if (seen === count) return;
  }
  throw new Error('The runner ended by itself.');
}

async function leftBy(bed: TestBed, name: string): Promise<readonly string[]> {
  const filters = JSON.stringify({ label: [`buddykit.test.crash=${name}`] });
  const query = new URLSearchParams({ filters, all: 'true' });
  const [containers, networks] = await Promise.all([
    askEngine<readonly { Names: string[] }[]>(bed, `/containers/json?${query}`),
    askEngine<readonly { Name: string }[]>(bed, `/networks?${query}`),
  ]);
  return [...containers.flatMap(({ Names }) => Names), ...networks.map(({ Name }) => Name)];
}
