import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { createRunner } from '@buddykit/runner';
import { expect, it, onTestFinished, vi } from 'vitest';
import { askEngine } from './ask-engine.js';
import { pullOpen, uniqueName } from './containers.js';
import { buildAction, makeRunner, pipeline } from './run-action.js';
import { programPath, runProgram } from './run-program.js';
import { describeEngine, engineEnvironment, type TestBed } from './test-bed.js';

describeEngine('a run', (bed, engine) => {
  it('that is cancelled is TERMINATED within its grace time', async () => {
    const { run } = await makeRunner(bed, engine);
    const controller = new AbortController();
    const { result, log } = await run(buildAction({ execute_commands: ['echo up; sleep 60'] }), {
      signal: controller.signal,
      graceSeconds: 5,
      onEvent: (event) => void (event.type === 'log' && event.line === 'up' && controller.abort()),
    });
    expect(result).toMatchObject({ status: 'TERMINATED', exitCode: 143 });
    expect(log).toContain('up');
    expect((result.finishedAt ?? 0) - (result.startedAt ?? 0)).toBeLessThan(5000);
  });

  it('that does not want to end is killed after its grace time', async () => {
    const { run } = await makeRunner(bed, engine);
    const controller = new AbortController();
    const { result } = await run(
      buildAction({ execute_commands: ['trap "" TERM; echo up; while :; do sleep 1; done'] }),
      {
        signal: controller.signal,
        graceSeconds: 1,
        onEvent: (event) => void (event.type === 'log' && event.line === 'up' && controller.abort()),
      },
    );
    expect(result).toMatchObject({ status: 'TERMINATED', exitCode: 137 });
  });

  it('that takes longer than its timeout is FAILED', async () => {
    const { run } = await makeRunner(bed, engine);
    const { result, log } = await run(buildAction({ execute_commands: ['sleep 60'], timeout: 1 }));
    expect(result).toMatchObject({ status: 'FAILED', failure: { code: 'TIMEOUT' } });
    expect(log.at(-1)).toContain('timeout of 1 second');
  });

  it.each(['PULL', 'SETUP', 'SERVICES', 'CREATE', 'START'] as const)(
    'that is cancelled at %s leaves nothing',
    async (phase) => {
      const { run } = await makeRunner(bed, engine);
      const controller = new AbortController();
      const action = buildAction({
        docker_image_name: 'base/clients',
        // Not the layer of another test.
        setup_commands: [`sleep 1 # ${uniqueName()}`],
        services: [{ type: 'REDIS', version: '7' }],
        execute_commands: ['sleep 60'],
      });
      const { result } = await run(action, {
        signal: controller.signal,
        graceSeconds: 1,
        onEvent: (event) => void (event.type === 'phase' && event.phase === phase && controller.abort()),
      });
      expect(result.status).toBe('TERMINATED');
      expect(await leftBy(bed, process.pid)).toEqual([]);
    },
  );

  it('goes on beside others without being disturbed', async () => {
    const { runner } = await makeRunner(bed, engine);
    const names = ['one', 'two', 'three', 'four'];
    const logs = await Promise.all(
      names.map(async (name) => {
        const lines: string[] = [];
        const result = await runner.runAction({
          action: buildAction({
            services: [{ type: 'REDIS', version: '7' }],
            docker_image_name: 'base/clients',
            execute_commands: [
              `redis-cli -h redis set name ${name}`,
              'sleep 1; redis-cli -h redis get name',
              `echo ${name} >file; cat file`,
            ],
          }) as never,
          pipeline: { ...pipeline, pipeline: name },
          run: { id: 1, startedAt: new Date() },
          onEvent: (event) => void (event.type === 'log' && lines.push(event.line)),
        });
        onTestFinished(() => runner.clear({ ...pipeline, pipeline: name }, { filesystem: true }));
        expect(result.status).toBe('SUCCESSFUL');
        return lines.filter((line) => names.includes(line));
      }),
    );
    expect(logs).toEqual(names.map((name) => [name, name]));
  });

  it('with a log of 100 MB needs little memory, and loses nothing', async () => {
    const stateDirectory = mkdtempSync(join(tmpdir(), 'runner-log-'));
    onTestFinished(() => rmSync(stateDirectory, { recursive: true, force: true }));
    const printed = await runProgram('run-long-log', {
      parameters: [stateDirectory, bed.openRegistry],
      env: engineEnvironment(bed),
    });
    const { megabytes, ...told } = JSON.parse(printed);
    expect(told).toEqual({ status: 'SUCCESSFUL', lines: 4_000_000, wrong: 0 });
    expect(megabytes).toBeLessThan(250);
  });

  it('hides its secrets, also those that come in pieces, everywhere but in the process itself', async () => {
    const { run } = await makeRunner(bed, engine);
    const secret = 'Tr0ub4dor-secret-value';
    const half = secret.length / 2;
    const seen: unknown[] = [];
    const action = buildAction({
      variables: [{ key: 'TOKEN', value: secret, type: 'VAR', encrypted: true }],
      services: [{ type: 'REDIS', version: '7', connection: { password: 'redis-secret-value' } }],
      execute_commands: [
        `printf '%s' "$(echo $TOKEN | cut -c1-${half})"; sleep 0.2; echo "$TOKEN" | cut -c${half + 1}-`,
        'echo "$TOKEN" >&2; echo "$TOKEN" | base64; echo "$TOKEN" | tr a-z A-Z',
        'echo ready',
      ],
    });
    const { result, events, log } = await run(action, {
      onEvent: async (event) => {
        if (event.type !== 'log' || event.line !== 'ready') return;
        // Ours alone: others work at the same engine.
        const containers = await ownedBy(bed, '/containers/json', process.pid);
        seen.push(containers, await ownedBy(bed, '/networks', process.pid), readCommandLines());
        for (const { Id } of containers) seen.push(await inspectWithoutVariables(bed, Id));
      },
    });
    expect(result.status).toBe('SUCCESSFUL');
    expect(log).toContain(secret.toUpperCase());
    // The action and its service.
    expect(seen).toHaveLength(5);
    for (const text of [secret, 'redis-secret-value', Buffer.from(secret).toString('base64').slice(0, 20)]) {
      expect(JSON.stringify([result, events, seen])).not.toContain(text);
    }
  });

  const phases = ['PULL', 'SETUP', 'NETWORK', 'SERVICES', 'CREATE', 'START', 'RUN', 'EXPORT', 'CLEANUP'];

  it.each(phases)('whose process is killed with SIGKILL at %s leaves nothing', async (phase) => {
    await pullOpen(bed, engine, 'base/clients:1');
    const stateDirectory = mkdtempSync(join(tmpdir(), 'runner-kill-'));
    onTestFinished(() => rmSync(stateDirectory, { recursive: true, force: true }));
    const child = spawn(
      process.execPath,
      [programPath('run-until-killed'), stateDirectory, bed.openRegistry, phase],
      {
        env: engineEnvironment(bed),
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    await untilSaid(child.stdout, phase);
    const exited = child.exitCode === null ? once(child, 'exit') : undefined;
    child.kill('SIGKILL');
    await exited;
    await vi.waitFor(async () => expect(await leftBy(bed, child.pid)).toEqual([]), {
      timeout: 5000,
      interval: 50,
    });
  });

  it('that died with its watcher is cleaned up after by the next runner', async () => {
    const stateDirectory = mkdtempSync(join(tmpdir(), 'runner-next-'));
    onTestFinished(() => rmSync(stateDirectory, { recursive: true, force: true }));
    const labels = { 'buddykit.runner': '1', 'buddykit.owner': ownerOfDeadProcess() };
    await engine.createNetwork({ name: 'left-by-the-dead', labels });
    const runner = await createRunner({ engine, stateDirectory });
    await runner.close();
    const networks = await askEngine<readonly { Name: string }[]>(bed, '/networks');
    expect(networks.map(({ Name }) => Name)).not.toContain('left-by-the-dead');
  });
});

async function untilSaid(output: Readable, word: string): Promise<void> {
  for await (const line of createInterface({ input: output })) {
    if (line === word) return;
    if (line === 'ended') break;
  }
  throw new Error(`The runner ended without ${word}.`);
}

function ownerOfDeadProcess(): string {
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  const host = readFileSync('/proc/sys/kernel/hostname', 'utf8').trim();
  return [host, boot, process.pid, 1].join('|');
}

// A container has its variables in its environment, where whoever may use the engine can see them.
async function inspectWithoutVariables(bed: TestBed, id: string): Promise<unknown> {
  const found = await askEngine<{ Config: Record<string, unknown> }>(bed, `/containers/${id}/json`);
  return { ...found, Config: { ...found.Config, Env: [] } };
}

function readCommandLines(): string {
  return execFileSync('ps', ['-eo', 'args', '-ww'], { encoding: 'utf8', timeout: 10_000 });
}

interface Row {
  readonly Id: string;
  readonly Names?: readonly string[];
  readonly Name?: string;
  readonly Labels: Readonly<Record<string, string>>;
}

async function _ownContainers(bed: TestBed): Promise<readonly string[]> {
  return (await ownedBy(bed, '/containers/json', process.pid)).map(({ Id }) => Id);
}

async function leftBy(bed: TestBed, pid: number | undefined): Promise<readonly string[]> {
  const containers = await ownedBy(bed, '/containers/json', pid);
  const networks = await ownedBy(bed, '/networks', pid);
  return [...containers, ...networks].map(({ Names, Name }) => Names?.[0] ?? Name ?? '');
}

async function ownedBy(bed: TestBed, path: string, pid: number | undefined): Promise<readonly Row[]> {
  const query = new URLSearchParams({ filters: JSON.stringify({ label: ['buddykit.owner'] }), all: 'true' });
  const rows = await askEngine<readonly Row[]>(bed, `${path}?${query}`);
  return rows.filter(({ Labels }) => Labels['buddykit.owner']?.includes(`|${pid}|`));
}
