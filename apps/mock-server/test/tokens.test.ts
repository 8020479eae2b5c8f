import { type Operation, operations } from '@buddykit/core';
import { describe, expect, test } from 'vitest';
import { startClient } from './client.js';
import { pipelinePath, runsPath, startRuns } from './runs.js';
import { action, shop } from './seeds.js';

const rows = Object.entries<Operation>(operations);

/** Asks for an operation with a token that has the scopes. What the path names need not exist. */
async function ask({ method, path }: Operation, scopes: readonly string[]) {
  const client = startClient({ tokens: [{ token: 'limited', scopes }] });
  const target = path.replace(/\{(\w+)\}/g, '1');
  return client.request(method, target, { headers: { authorization: 'Bearer limited' } });
}

describe('a token with scopes', () => {
  test.each(rows)('that are those of %s may do it', async (_, operation) => {
    expect([401, 403]).not.toContain((await ask(operation, operation.scopes)).status);
  });

  test.each(rows.filter(([, { scopes }]) => scopes.length > 0))(
    'that lack one of %s is refused, and told which one',
    async (_, operation) => {
      for (const missing of operation.scopes) {
        const others = operation.scopes.filter((scope) => scope !== missing);
        const { status, messages } = await ask(operation, others);
        expect(status).toBe(403);
        expect(messages).toEqual([`The token lacks the scope ${missing}.`]);
      }
    },
  );

  test('that are none is told all that it lacks', async () => {
    const { messages } = await ask(operations['actions.add'], []);
    expect(messages).toEqual(['The token lacks the scope WORKSPACE and EXECUTION_MANAGE.']);
  });

  test.each([
    ['EXECUTION_INFO', [200, 403, 403]],
    ['EXECUTION_RUN', [200, 201, 403]],
    ['EXECUTION_MANAGE', [200, 201, 204]],
    ['execution_manage', [403, 403, 403]],
  ])('has what %s brings along', async (scope, statuses) => {
    const tokens = [{ token: 'limited', scopes: ['WORKSPACE', scope] }];
    const { request } = startRuns({ seed: shop([action('Test')]), tokens });
    const headers = { authorization: 'Bearer limited', 'content-type': 'application/json' };
    const answers = [
      await request('GET', runsPath, { headers }),
      await request('POST', runsPath, { headers, body: '{}' }),
      await request('DELETE', pipelinePath, { headers }),
    ];
    expect(answers.map(({ status }) => status)).toEqual(statuses);
  });

  test('that are left out may do everything', async () => {
    const { request, server } = startClient({ tokens: [{ token: 'second' }] });
    const headers = { authorization: 'Bearer second' };
    expect((await request('DELETE', '/workspaces/buddy', { headers })).status).toBe(204);
    expect(server.token).toBe('secret');
  });

  test('changes nothing where it is refused', async () => {
    const client = startClient({ tokens: [{ token: 'limited', scopes: ['WORKSPACE'] }] });
    const before = client.server.control.exportState();
    const headers = { authorization: 'Bearer limited' };
    expect(
      (await client.request('DELETE', '/workspaces/buddy/projects/company-website', { headers })).status,
    ).toBe(403);
    expect(client.server.control.exportState()).toEqual(before);
  });
});
