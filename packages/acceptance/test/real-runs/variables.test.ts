import type { ContainerSpec } from '@buddykit/runner';
import { describe, expect, test } from 'vitest';
import { openServer } from './open-pipeline.js';
import { scripted } from './scripted.js';

const secret = 'a-secret-of-the-workspace';

describe('variables of an action on an engine', () => {
  test('come from all scopes, a narrower one before a wider one, with those of Buddy', async () => {
    const seen: ContainerSpec['environment'][] = [];
    const env = ({ environment }: ContainerSpec) => {
      seen.push(environment);
      return {};
    };
    const { pipeline, buddy } = openServer({ engine: scripted({ env }) });
    await buddy.variables.add({}, { key: 'STAGE', value: 'workspace' } as never);
    await buddy.variables.add({}, { key: 'WIDE', value: 'workspace' } as never);
    const { add, run, place } = await pipeline({ name: 'Variables' });
    await add({ execute_commands: ['env'], variables: [{ key: 'STAGE', value: 'action' }] });
    await run();
    await run({ variables: [{ key: 'STAGE', value: 'run' }] } as never);
    expect(seen).toMatchObject([
      {
        STAGE: 'action',
        WIDE: 'workspace',
        BUDDY: 'true',
        BUDDY_WORKSPACE_DOMAIN: 'buddy',
        BUDDY_PIPELINE_NAME: 'Variables',
        BUDDY_PIPELINE_ID: String(place.pipeline_id),
        BUDDY_EXECUTION_ID: '1',
        BUDDY_EXECUTION_BRANCH: 'master',
      },
      { STAGE: 'run', BUDDY_EXECUTION_ID: '2' },
    ]);
  });

  test('reach the container in clear when they are encrypted, and show nowhere', async () => {
    const seen: (string | undefined)[] = [];
    const leak = ({ environment }: ContainerSpec) => {
      seen.push(environment.TOKEN);
      return { output: [`it is ${secret.slice(0, 9)}`, `${secret.slice(9)}!\n`] };
    };
    const engine = scripted({ leak });
    const server = openServer({ engine });
    await server.buddy.variables.add({}, { key: 'TOKEN', value: secret, encrypted: true } as never);
    const { add, run, log, place } = await server.pipeline();
    const id = await add({
      execute_commands: ['leak'],
      login: 'someone',
      password: `${secret}-2`,
      registry: 'a.test',
    });
    const end = await run();
    expect(seen).toEqual([secret]);
    expect(await log(id)).toContain('it is ***!');
    const answers = [
      end,
      await log(id),
      await server.buddy.actions.list(place),
      await server.buddy.variables.list(),
      server.control.requests.find(),
    ];
    expect(JSON.stringify(answers)).not.toContain(secret);
  });

  test('are not shown by an error of the registry either', async () => {
    const registry = () => {
      throw new Error(`it refused someone:${secret}`);
    };
    const { pipeline } = openServer({ engine: scripted({}, { registry }) });
    const { add, run, log } = await pipeline();
    const id = await add({ login: 'someone', password: secret, registry: 'a.test' });
    expect((await run()).status).toBe('FAILED');
    expect((await log(id)).join()).toContain('it refused someone:***');
  });

  test('give the credentials of an integration, when the server was started with them', async () => {
    const asked: unknown[] = [];
    const registry = ({ credentials }: { credentials?: unknown }) => {
      asked.push(credentials);
      return {};
    };
    const integration = { hash_id: '5ddb7c180fb38be67bd78a88a' };
    const login = { username: 'someone', password: secret };
    const fields = { integration } as never;
    const known = openServer({
      engine: scripted({}, { registry }),
      engineSettings: { integrations: { [integration.hash_id]: login } },
    });
    const one = await known.pipeline();
    await one.add(fields);
    expect((await one.run()).status).toBe('SUCCESSFUL');
    expect(asked).toEqual([login]);
    const two = await openServer({ engine: scripted({}) }).pipeline();
    const id = await two.add(fields);
    expect((await two.run()).status).toBe('FAILED');
    expect((await two.log(id)).join()).toContain('BUDDYKIT_INTEGRATION_5DDB7C180FB38BE67BD78A88A_USERNAME');
  });
});
