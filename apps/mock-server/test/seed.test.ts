import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSeed } from '../src/index.js';
import { startClient } from './client.js';
import { after, runsPath, shopPath, startRuns } from './runs.js';
import { acme, action, shop } from './seeds.js';

const full = `
user: { name: Ann, email: ann@acme.example }
tokens:
  - { token: reader, scopes: [WORKSPACE, EXECUTION_INFO] }
outcomes:
  - { action: Test, exit_code: 3 }
workspaces:
  - domain: acme
    id: 12
    members:
      - { email: bob@acme.example }
    integrations:
      - { hash_id: a1b2, name: Hub, type: DOCKER_HUB, scope: WORKSPACE, username: acme, password: hush }
    projects:
      - name: shop
        display_name: The shop
        repository:
          default_branch: main
          commits:
            - revision: 506a3963507943d6908154f4bc9646e829128a08
              message: Second
              date: 2024-10-02T10:00:00Z
              changes: [README.md]
            - revision: '0000000000000000000000000000000000000001'
          branches: { old: '0000000000000000000000000000000000000001' }
          tags: { v1: 506a3963507943d6908154f4bc9646e829128a08 }
          files: { README.md: '# Shop', src/app.js: '' }
        pipelines:
          - id: 7
            name: Deploy
            on: CLICK
            refs: [refs/heads/main]
            last_execution_status: FAILED
            last_execution_revision: 506a3963507943d6908154f4bc9646e829128a08
            actions:
              - { id: 70, name: Test, type: BUILD, docker_image_name: node, docker_image_tag: '20', execute_commands: [ls] }
              - { id: 69, name: First, type: DOCKERFILE, dockerfile_path: Dockerfile, after_action_id: 0 }
    variables:
      - { key: STAGE, value: live, pipeline: { id: 7 } }
`;

describe('a seed', () => {
  test('in YAML says everything that the server starts with', async () => {
    const client = startRuns({ seed: readSeed(full, 'seed.yaml') });
    const at = async (path: string) => (await client.get(path)).json;
    expect(await at('/user')).toMatchObject({ name: 'Ann' });
    expect(await at('/workspaces/acme')).toMatchObject({ id: 12, domain: 'acme', create_date: after(0) });
    expect((await at('/workspaces/acme/members')).members).toMatchObject([
      { email: 'ann@acme.example' },
      { email: 'bob@acme.example' },
      { email: 'colleague@acme.example' },
    ]);
    expect(await at('/workspaces/acme/integrations/a1b2')).toMatchObject({ username: 'acme' });
    expect(await at(shopPath)).toMatchObject({ display_name: 'The shop', default_branch: 'main' });
    expect(await at(`${shopPath}/repository/commits`)).toMatchObject({
      commits: [{ message: 'Second' }, {}],
    });
    expect(await at(`${shopPath}/pipelines/7`)).toMatchObject({
      last_execution_status: 'FAILED',
      last_execution_revision: '506a3963507943d6908154f4bc9646e829128a08',
      actions: [
        { id: 69, name: 'First' },
        { id: 70, name: 'Test' },
      ],
    });
    expect((await at('/workspaces/acme/variables?pipelineId=7')).variables).toMatchObject([{ key: 'STAGE' }]);
    await client.run();
    client.pass(60);
    expect(await at(`${runsPath}/1`)).toMatchObject({ status: 'FAILED', branch: { name: 'main' } });
  });

  test('in JSON is the same, indented with tabs or not at all', () => {
    const seed = readSeed(full, 'seed.yaml');
    expect(readSeed(JSON.stringify(seed), 'seed.json')).toEqual(seed);
    expect(readSeed(JSON.stringify(seed, null, '\t'), 'seed.json')).toEqual(seed);
  });

  test('is what the examples of the README are', () => {
    const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
    const examples = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text);
    expect(examples.length).toBeGreaterThan(1);
    for (const text of examples) expect(startClient({ seed: readSeed(text, 'README.md') })).toBeDefined();
  });

  test('with nothing in it makes a server with nothing in it', async () => {
    const client = startClient({ seed: readSeed('', 'seed.yaml') });
    expect((await client.get('/workspaces')).json.workspaces).toEqual([]);
  });

  test('that is given as an object is checked, too, and errors name the place', () => {
    const action1 = { ...action('Test'), docker_image_tag: 20 };
    expect(() => startClient({ seed: shop([action1]) })).toThrow(
      'workspaces[0].projects[0].pipelines[0].actions[0].docker_image_tag: must be a string; it is a number',
    );
    expect(() => startClient({ seed: { workspacs: [] } as object })).toThrow(
      'workspacs: is not a known field; did you mean "workspaces"?',
    );
  });

  test('chooses ids, and those that the API gives come after them', async () => {
    const client = startClient({ seed: shop([action('Test', { id: 70 }), action('Build')]) });
    const { json } = await client.get(`${shopPath}/pipelines/7/actions`);
    expect(json.actions.map(({ id }: { id: number }) => id)).toEqual([70, 71]);
    const added = await client.add(action('Third'), `${shopPath}/pipelines/7/actions`);
    expect(added.json.id).toBe(72);
    const pipeline = await client.add({ name: 'Other', on: 'CLICK' }, `${shopPath}/pipelines`);
    expect(pipeline.json.id).toBe(8);
  });

  test('is not changed by what the server does', async () => {
    const seed = {
      ...shop([action('Test', { variables: [{ key: 'K', value: 'V', encrypted: true }] })]),
      outcomes: [],
    };
    const before = structuredClone(seed);
    const client = startRuns({ seed });
    client.control.outcomes.add({ exit_code: 1 });
    await client.run();
    client.pass(60);
    await client.show();
    expect(seed).toEqual(before);
  });

  test('of a thousand actions is planted in the blink of an eye', () => {
    const actions = Array.from({ length: 1000 }, (_, index) => action(`Action ${index}`));
    const started = performance.now();
    startClient({
      seed: acme({ projects: [{ name: 'shop', pipelines: [{ name: 'Big', on: 'CLICK', actions }] }] }),
    });
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('a token of a seed', () => {
  test('may do what its scopes say', async () => {
    const client = startClient({ seed: readSeed(full, 'seed.yaml') });
    const init = { headers: { authorization: 'Bearer reader' } };
    expect((await client.request('GET', runsPath, init)).status).toBe(200);
    const refused = await client.request('DELETE', `${shopPath}/pipelines/7`, init);
    expect(refused).toMatchObject({
      status: 403,
      messages: ['The token lacks the scope EXECUTION_MANAGE.'],
    });
    expect((await client.get(`${shopPath}/pipelines/7`)).status).toBe(200);
  });
});
