import { describe, expect, test } from 'vitest';
import { arrange, build, HeldClock, isPhase, verbsOf } from './arrange.js';

const isFinal = ({ type, status }: { type: string; status?: string }) =>
  type === 'status' && status !== 'INPROGRESS';

describe('an action that has to end', () => {
  test('is stopped and TERMINATED when it is cancelled', async () => {
    const { engine, start } = await arrange({ run: () => ({ output: ['begun\n'], takes: 'forever' }) });
    const running = start(build(), { graceSeconds: 3 });
    await running.until((event) => event.type === 'log' && event.line === 'begun');
    running.cancel();
    expect(await running.result).toMatchObject({ status: 'TERMINATED', exitCode: 143 });
    expect(engine.calls.find(({ verb }) => verb === 'stop')?.given).toBe(3);
    expect(engine.containers.size).toBe(0);
  });

  test('is FAILED when its time is over, and keeps the exit code', async () => {
    const clock = new HeldClock();
    const { start } = await arrange({ run: () => ({ takes: 'forever' }) }, { clock });
    const running = start(build({ timeout: 5 }));
    await running.until(isPhase('RUN'));
    clock.move(4999);
    expect(running.events.some(isFinal)).toBe(false);
    clock.move(1);
    const result = await running.result;
    expect(result).toMatchObject({
      status: 'FAILED',
      exitCode: 143,
      failure: { code: 'TIMEOUT', phase: 'RUN' },
    });
    expect(result.failure?.message).toContain('5 seconds');
    expect(clock.waits).toEqual([]);
  });

  test('is killed after the grace time when it does not listen', async () => {
    const clock = new HeldClock();
    const script = { run: () => ({ takes: 'forever' as const, ignoresStop: true }) };
    const { start, engine } = await arrange(script, { clock });
    const running = start(build(), { graceSeconds: 2 });
    await running.until(isPhase('RUN'));
    running.cancel();
    while (!verbsOf(engine).includes('stop')) await new Promise((resolve) => setImmediate(resolve));
    clock.move(2000);
    expect(await running.result).toMatchObject({ status: 'TERMINATED', exitCode: 137 });
  });

  test('was successful when its process had ended before', async () => {
    const { start } = await arrange();
    const running = start(build(), {
      onEvent: (event) => {
        if (event.type === 'phase' && event.phase === 'CLEANUP') running.cancel();
      },
    });
    expect(await running.result).toMatchObject({ status: 'SUCCESSFUL' });
  });

  test.each(['PULL', 'CREATE', 'START'])('is TERMINATED when it is cancelled in phase %s', async (phase) => {
    const { engine, start } = await arrange({ run: () => ({ takes: 'forever' }) });
    const running = start(build(), {
      onEvent: (event) => {
        if (isPhase(phase)(event)) running.cancel();
      },
    });
    expect(await running.result).toMatchObject({ status: 'TERMINATED' });
    expect(engine.containers.size).toBe(0);
    expect(running.events.filter(isFinal)).toHaveLength(1);
  });

  test('ends, and rejects, when nobody takes its events', async () => {
    const { engine, start } = await arrange({ run: () => ({ output: ['a\n'], takes: 'forever' }) });
    const running = start(build(), {
      onEvent: (event) => {
        if (event.type === 'log' && event.line === 'a') throw new Error('The pipe is closed.');
      },
    });
    await expect(running.result).rejects.toThrow('The pipe is closed.');
    expect(engine.containers.size).toBe(0);
  });
});

describe('an action that is tried again', () => {
  test('waits in between and succeeds when one try does', async () => {
    const clock = new HeldClock();
    let tries = 0;
    const run = () => {
      tries += 1;
      return { exitCode: tries < 3 ? 1 : 0 };
    };
    const { start } = await arrange({ run }, { clock });
    const running = start(build({ retry_count: 2, retry_interval: 30 }));
    await running.until((event) => event.type === 'log' && event.line === 'Try 1 of 3 failed');
    while (!clock.waits.includes(30_000)) await new Promise((resolve) => setImmediate(resolve));
    clock.move(30_000);
    await running.until((event) => event.type === 'log' && event.line === 'Try 2 of 3 failed');
    while (!clock.waits.includes(30_000)) await new Promise((resolve) => setImmediate(resolve));
    clock.move(30_000);
    expect(await running.result).toMatchObject({ status: 'SUCCESSFUL', attempts: 3 });
    expect(running.events.filter(isFinal)).toHaveLength(1);
  });

  test('fails when no try succeeds', async () => {
    const { start } = await arrange({ run: () => ({ exitCode: 2 }) });
    expect(await start(build({ retry_count: 1 })).result).toMatchObject({ status: 'FAILED', attempts: 2 });
  });

  test('is not tried again after it was cancelled', async () => {
    const { start } = await arrange({ run: () => ({ takes: 'forever' }) });
    const running = start(build({ retry_count: 5 }));
    await running.until(isPhase('RUN'));
    running.cancel();
    expect(await running.result).toMatchObject({ status: 'TERMINATED', attempts: 1 });
  });
});
