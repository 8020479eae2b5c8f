import contract from '@buddykit/core/openapi.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { startClient } from './client.js';
import { acme, action } from './seeds.js';

/** The request examples of all operations: the method, the path, and the name and body of each. */
const examples = Object.entries(contract.paths).flatMap(([path, methods]) =>
  Object.entries(methods as Record<string, Operation>).flatMap(([method, { requestBody }]) =>
    Object.entries(requestBody?.content['application/json'].examples ?? {}).map(
      ([name, { value, $ref }]) => ({
        name,
        method: method.toUpperCase(),
        path,
        body: value ?? referenced($ref),
      }),
    ),
  ),
);

interface Operation {
  requestBody?: {
    content: { 'application/json': { examples?: Record<string, { value?: object; $ref?: string }> } };
  };
}

function referenced(reference = ''): object {
  const name = reference.split('/').at(-1) ?? '';
  return (contract.components.examples as Record<string, { value: object }>)[name]?.value ?? {};
}

/** What the paths name. The server of the test has all of it. */
const names: Record<string, string | number> = {
  domain: 'acme',
  project_name: 'shop',
  pipeline_id: 7,
  action_id: 70,
  member_id: 2,
  hash_id: 'a1b2',
  group_id: 1,
  permission_set_id: 1,
  webhook_id: 1,
  variable_id: 1,
};

/** A server with everything that an example refers to, but nothing that it adds. */
async function startFor(example: string) {
  const deploy = { id: 7, name: 'Deploy', on: 'CLICK', actions: [action('Test', { id: 70 })] };
  const documented = { name: 'company-website', pipelines: [{ id: 2, name: 'Live mirror', on: 'CLICK' }] };
  const hub = { hash_id: 'a1b2', name: 'Hub', type: 'DOCKER_HUB', scope: 'WORKSPACE' };
  const seed = acme({
    integrations: [{ ...hub, username: 'acme', password: 'hush' }],
    projects: [
      { name: 'shop', pipelines: [deploy] },
      ...(example.startsWith('projects-add') ? [] : [documented]),
    ],
  });
  const client = startClient({ seed });
  await client.add({ name: 'Group' }, '/workspaces/acme/groups');
  await client.add({ key: 'K', value: 'V' }, '/workspaces/acme/variables');
  await client.add(referenced('/webhooks-add-request'), '/workspaces/acme/webhooks');
  if (example === 'project-members-edit')
    await client.add({ id: 2, permission_set: { id: 1 } }, '/workspaces/acme/projects/shop/members');
  client.server.control.clock.hold();
  const outcomes = [{ exit_code: 1 }, { wait_for: 'variables' as const }];
  for (const outcome of outcomes) {
    client.server.control.outcomes.set([outcome]);
    await client.add({}, '/workspaces/acme/projects/shop/pipelines/7/executions');
    client.server.control.clock.advance(60_000);
    await client.get('/workspaces');
  }
  return client;
}

describe('the contract', () => {
  test('is served as JSON and as YAML, without a token, with this server in front', async () => {
    const { server } = startClient();
    const json = JSON.parse(await (await server.fetch('http://mock.test/openapi.json')).text());
    const yaml = parse(await (await server.fetch('http://mock.test/openapi.yaml')).text());
    expect(json).toEqual(yaml);
    expect(json.paths).toEqual(contract.paths);
    expect(json.servers).toEqual([
      { url: 'http://mock.test', description: 'This mock server' },
      ...contract.servers,
    ]);
  });

  test.each(examples)(
    'holds the example $name, which the server takes',
    async ({ name, method, path, body }) => {
      const { request } = await startFor(name);
      const known = { ...names, execution_id: name.includes('variables') ? 2 : 1 };
      const target = path.replace(/\{(\w+)\}/g, (_, key: keyof typeof known) => String(known[key]));
      const headers = { 'content-type': 'application/json' };
      const answer = await request(method, target, { body: JSON.stringify(body), headers });
      expect(answer).toMatchObject({ status: expect.toSatisfy((status) => status < 300), messages: [] });
    },
  );
});
