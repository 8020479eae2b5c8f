import { expect, it } from 'vitest';
import { askEngine } from './ask-engine.js';
import { buildAction, makeRunner } from './run-action.js';
import { describeEngine } from './test-bed.js';

describeEngine('services of an action', (bed, engine) => {
  const clients = { docker_image_name: 'base/clients' };
  const postgres = { user: 'me', password: 'pg-secret-password', db: 'app' };

  it('are reached by their host names: Redis and PostgreSQL, with their credentials', async () => {
    const { run } = await makeRunner(bed, engine);
    const { result, log } = await run(
      buildAction({
        ...clients,
        services: [
          { type: 'REDIS', version: '7', connection: { host: 'cache', password: 'redis-secret' } },
          { type: 'POSTGRE_SQL', version: '15', connection: postgres },
        ],
        execute_commands: [
          'REDISCLI_AUTH=redis-secret redis-cli -h cache set answer 42',
          'REDISCLI_AUTH=redis-secret redis-cli -h cache get answer',
          'redis-cli -h cache get answer',
          'PGPASSWORD=pg-secret-password psql -h postgres -U me app -Atc "select current_user, current_database(), 40+3"',
        ],
      }),
    );
    expect(result).toMatchObject({ status: 'SUCCESSFUL' });
    expect(log).toEqual(expect.arrayContaining(['OK', '42', 'NOAUTH Authentication required.', 'me|app|43']));
    expect(log.join('\n')).not.toContain('pg-secret-password');
  });

  it('without credentials, at another port, and the action itself by its name', async () => {
    const { run } = await makeRunner(bed, engine);
    const { result, log } = await run(
      buildAction({
        ...clients,
        main_service_name: 'builder',
        services: [
          { type: 'REDIS', version: '7' },
          { type: 'POSTGRE_SQL', version: '15', connection: { host: 'db', port: 6543 } },
        ],
        execute_commands: [
          'redis-cli -h redis ping',
          'PGPASSWORD=postgres psql -h db -p 6543 -U postgres -Atc "select 40+4"',
          'echo me | nc -l -p 4000 & sleep 1; nc -w 2 builder 4000 </dev/null',
        ],
      }),
    );
    expect(result).toMatchObject({ status: 'SUCCESSFUL' });
    expect(log).toEqual(expect.arrayContaining(['PONG', '44', 'me']));
  });

  it('leave no container and no network behind', async () => {
    const { run } = await makeRunner(bed, engine);
    const { result } = await run(
      buildAction({ ...clients, services: [{ type: 'REDIS', version: '7' }], execute_commands: ['false'] }),
    );
    expect(result.status).toBe('FAILED');
    const filters = JSON.stringify({ label: ['buddykit.runner=1'] });
    const query = new URLSearchParams({ filters, all: 'true' });
    const networks = await askEngine<readonly { Name: string; Labels: Record<string, string> }[]>(
      bed,
      `/networks?${query}`,
    );
    expect(networks.filter(({ Labels }) => isOurs(Labels))).toEqual([]);
    const containers = await askEngine<readonly { Names: string[]; Labels: Record<string, string> }[]>(
      bed,
      `/containers/json?${query}`,
    );
    expect(containers.filter(({ Labels }) => isOurs(Labels))).toEqual([]);
  });

  it('that have another image by configuration, and end at once, are told with their last lines', async () => {
    const serviceImages = { REDIS: `${bed.openRegistry}/base/entrypoint:1` };
    const { run } = await makeRunner(bed, engine, { serviceImages });
    const { result, log } = await run(
      buildAction({ services: [{ type: 'REDIS' }], execute_commands: ['true'] }),
    );
    expect(result).toMatchObject({ status: 'FAILED', failure: { code: 'SERVICE', phase: 'SERVICES' } });
    expect(log.join('\n')).toMatch(
      /REDIS \(redis\) ended with exit code 0 before it was ready.*from the entrypoint/s,
    );
  });

  it('that never answer are given up', async () => {
    const serviceImages = { REDIS: `${bed.openRegistry}/base/healthy:1` };
    const { run } = await makeRunner(bed, engine, { serviceImages, serviceReadySeconds: 1 });
    const { result } = await run(
      buildAction({
        services: [{ type: 'REDIS', connection: { password: 'x' } }],
        execute_commands: ['true'],
      }),
    );
    expect(result).toMatchObject({ status: 'FAILED', failure: { code: 'SERVICE' } });
  });

  it('whose image does not exist are named', async () => {
    const { run } = await makeRunner(bed, engine);
    const { result } = await run(
      buildAction({ services: [{ type: 'MEMCACHED' }], execute_commands: ['true'] }),
    );
    expect(result).toMatchObject({
      status: 'FAILED',
      failure: { code: 'IMAGE_NOT_FOUND', phase: 'SERVICES' },
    });
    expect(result.failure?.message).toContain('library/memcached');
  });
});

function isOurs(labels: Record<string, string>): boolean {
  return labels['buddykit.owner']?.includes(`|${process.pid}|`) ?? false;
}
