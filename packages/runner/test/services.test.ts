import { describe, expect, test } from 'vitest';
import { arrange, build, createdBy, HeldClock, isPhase, verbsOf } from './arrange.js';

const action = build({ services: [{ type: 'REDIS' }, { type: 'POSTGRE_SQL', connection: { host: 'db' } }] });

describe('services', () => {
  test('run in a network of their own, where the action finds them and they find it', async () => {
    const { engine, start } = await arrange();
    const running = start(action);
    expect(await running.result).toMatchObject({ status: 'SUCCESSFUL' });
    const networks = createdBy(engine).map(({ network }) => network);
    const name = engine.calls.find(({ verb }) => verb === 'createNetwork')?.subject;
    expect(networks).toEqual([
      { network: name, aliases: ['redis'] },
      { network: name, aliases: ['db'] },
      { network: name, aliases: ['MainService'] },
    ]);
    expect(running.log()).toContain('Service POSTGRE_SQL is ready at db:5432');
  });

  test('are waited for until they answer', async () => {
    const clock = new HeldClock();
    let isReady = false;
    const run = ({ name }: { name: string }) => ({
      ...(name.endsWith('-redis') && { takes: 'forever' as const }),
      get listens() {
        return isReady ? [6379] : [];
      },
    });
    const { engine, start } = await arrange({ run }, { clock });
    const running = start(build({ services: [{ type: 'REDIS' }] }));
    await running.until(isPhase('SERVICES'));
    for (const wait of [100, 200, 400, 800, 1000, 1000]) {
      while (!clock.waits.includes(wait)) await new Promise((resolve) => setImmediate(resolve));
      expect(createdBy(engine)).toHaveLength(1);
      clock.move(wait);
    }
    isReady = true;
    expect(await running.result).toMatchObject({ status: 'SUCCESSFUL' });
  });

  test('that declare a health check are ready when it says so', async () => {
    const run = ({ name }: { name: string }) =>
      name.endsWith('-redis') ? { takes: 'forever' as const, health: 'healthy' as const, listens: [] } : {};
    const { engine, start } = await arrange({ run });
    expect(await start(build({ services: [{ type: 'REDIS' }] })).result).toMatchObject({
      status: 'SUCCESSFUL',
    });
    expect(verbsOf(engine)).not.toContain('isListening');
  });

  test('that end fail the action at once, with their last lines and without their password', async () => {
    const run = ({ name }: { name: string }) =>
      name.endsWith('-db')
        ? { output: ['no space, hidden-password\n'], exitCode: 9, listens: [] }
        : { takes: 'forever' as const };
    const { engine, start } = await arrange({ run });
    const services = [
      { type: 'REDIS' as const },
      { type: 'MYSQL' as const, connection: { host: 'db', password: 'hidden-password' } },
    ];
    const running = start(build({ services }));
    const { failure } = await running.result;
    expect(failure).toMatchObject({ code: 'SERVICE', phase: 'SERVICES' });
    expect(failure?.message).toContain('MYSQL (db) ended with exit code 9');
    expect(failure?.message).toContain('no space, ***');
    expect(engine.containers.size).toBe(0);
    expect(engine.networks.size).toBe(0);
  });

  test('that never answer fail the action in the end', async () => {
    const clock = new HeldClock();
    const run = () => ({ takes: 'forever' as const, listens: [] });
    const { start } = await arrange({ run }, { clock, configuration: { serviceReadySeconds: 5 } });
    const running = start(build({ services: [{ type: 'MEMCACHED' }] }));
    await running.until(isPhase('SERVICES'));
    while (!clock.waits.includes(100)) await new Promise((resolve) => setImmediate(resolve));
    clock.move(5000);
    expect((await running.result).failure?.message).toContain(
      'did not answer at port 11211 within 5 seconds',
    );
  });

  test('are stopped when the action is cancelled while they start', async () => {
    const { engine, start } = await arrange({ run: () => ({ takes: 'forever', listens: [] }) });
    const running = start(action);
    await running.until(isPhase('SERVICES'));
    running.cancel();
    expect(await running.result).toMatchObject({ status: 'TERMINATED' });
    expect(engine.containers.size).toBe(0);
    expect(engine.networks.size).toBe(0);
  });

  test('get their password in a file when it would be an argument', async () => {
    const { engine, start } = await arrange();
    await start(build({ services: [{ type: 'REDIS', connection: { password: 'hidden-password' } }] })).result;
    expect(JSON.stringify(createdBy(engine)[0])).not.toContain('hidden-password');
    expect(engine.calls.find(({ verb }) => verb === 'writeFiles')?.given).toMatchObject([{ mode: 0o644 }]);
  });
});
