import { describe, expect, test } from 'vitest';
import { actionsPath, documentedBuild, publicBuild, startClient } from './client.js';

describe('adding an action', () => {
  test('answers 201 with what was sent, less the password, and what the server adds', async () => {
    const { status, json, text } = await startClient().add(documentedBuild);
    const { password: _, ...sent } = documentedBuild;
    expect(status).toBe(201);
    expect(json).toMatchObject({
      ...sent,
      last_execution_status: 'INITIAL',
      pipeline: { id: 2, name: 'Live mirror' },
    });
    expect(text).not.toContain('password');
  });

  test('gives links that lead back to the action', async () => {
    const client = startClient();
    const { json } = await client.add(publicBuild);
    expect(json.url).toBe(`http://mock.test${actionsPath}/${json.id}`);
    expect(json.html_url).toBe(
      `https://app.buddy.works/buddy/company-website/pipelines/action/${json.id}/edit`,
    );
    expect((await client.get(new URL(json.url).pathname)).json).toEqual(json);
  });

  test('fills in the defaults of the contract', async () => {
    const { json } = await startClient().add(publicBuild);
    expect(json).toMatchObject({ trigger_time: 'ON_EVERY_EXECUTION', ignore_errors: false, disabled: false });
  });

  test('takes read-only fields that are sent back and ignores them', async () => {
    const client = startClient();
    const first = await client.add(publicBuild);
    const { status, json } = await client.add(first.json);
    expect(status).toBe(201);
    expect(json.id).not.toBe(first.json.id);
    expect(json.pipeline).toEqual(first.json.pipeline);
  });

  test('puts the action last, first, or behind another one', async () => {
    const client = startClient();
    const last = await client.add({ ...publicBuild, name: 'last' });
    await client.add({ ...publicBuild, name: 'first', after_action_id: 0 });
    await client.add({ ...publicBuild, name: 'before last', after_action_id: 1 });
    const { json } = await client.get(actionsPath);
    expect(json.actions.map(({ name }: { name: string }) => name)).toEqual([
      'first',
      'Build Docker image',
      'before last',
      'Build application',
      'Run container',
      'last',
    ]);
    expect(last.json).not.toHaveProperty('after_action_id');
  });

  test.each(['after_action_id', 'docker_build_action_id'])(
    'refuses a %s that is no action of the pipeline',
    async (field) => {
      const client = startClient();
      const { actions } = (await client.get(actionsPath)).json;
      const container = {
        name: 'Run container',
        type: 'RUN_DOCKER_CONTAINER',
        docker_image_name: 'library/ubuntu',
        docker_image_tag: 'latest',
        inline_commands: 'ls',
      };
      const { status, messages } = await client.add({ ...container, [field]: 77 });
      expect(status).toBe(400);
      expect(messages).toEqual([`${field}: must be the id of an action of this pipeline, or 0; it is 77`]);
      expect((await client.get(actionsPath)).json.actions).toEqual(actions);
      expect((await client.add({ ...container, [field]: 0 })).status).toBe(201);
      expect((await client.add({ ...container, [field]: 1 })).status).toBe(201);
    },
  );

  test('returns encrypted values sealed, and takes them back', async () => {
    const client = startClient();
    const variables = [
      { key: 'TOKEN', value: 'hush', encrypted: true },
      { key: 'KEY', value: 'hush', type: 'SSH_KEY' },
      { key: 'OPEN', value: 'hello' },
    ];
    const { json, text } = await client.add({ ...publicBuild, variables });
    expect(text).not.toContain('hush');
    expect(json.variables[0].value).toMatch(/^secure![\w+/=]+\.[\w+/=]+$/);
    expect(json.variables[2].value).toBe('hello');
    const edited = await client.edit(json.id, { variables: json.variables });
    expect(edited.json.variables).toEqual(json.variables);
  });

  test('keeps the open fields of a service connection, less its password', async () => {
    const connection = { host: 'mysql', port: 3306, user: 'root', password: 'hush', charset: 'utf8' };
    const { json, text } = await startClient().add({
      ...publicBuild,
      services: [{ type: 'MYSQL', connection }],
    });
    const { password: _, ...seen } = connection;
    expect(json.services).toEqual([{ type: 'MYSQL', connection: seen }]);
    expect(text).not.toContain('hush');
  });
});

describe('listing actions', () => {
  test('gives summaries in the order in which the actions run', async () => {
    const client = startClient();
    await client.add(documentedBuild);
    const { json } = await client.get(actionsPath);
    expect(json.url).toBe(`http://mock.test${actionsPath}`);
    expect(json.actions.map(Object.keys)).toEqual(
      json.actions.map(() => [
        'url',
        'html_url',
        'id',
        'name',
        'type',
        'trigger_time',
        'last_execution_status',
      ]),
    );
  });
});

describe('editing an action', () => {
  test('changes what is sent and leaves the rest', async () => {
    const client = startClient();
    const { json } = await client.add(documentedBuild);
    const edited = await client.edit(json.id, { execute_commands: ['make'], disabled: true });
    expect(edited.status).toBe(200);
    expect(edited.json).toEqual({ ...json, execute_commands: ['make'], disabled: true });
  });

  test('clears a field that is sent as null', async () => {
    const client = startClient();
    const { json } = await client.add({ ...publicBuild, run_as_user: 'node' });
    const edited = await client.edit(json.id, { run_as_user: null });
    expect(edited.json).not.toHaveProperty('run_as_user');
  });

  test('cannot change the type', async () => {
    const client = startClient();
    const { json } = await client.add(publicBuild);
    const { status, messages } = await client.edit(json.id, { type: 'DOCKERFILE' });
    expect(status).toBe(400);
    expect(messages).toEqual(['type: must be BUILD; it is "DOCKERFILE"']);
  });

  test('checks the fields of the type that the action has', async () => {
    const { status, messages } = await startClient().edit(1, { execute_commands: ['make'] });
    expect(status).toBe(400);
    expect(messages).toEqual(['execute_commands: is not a known field']);
  });

  test('replaces the credentials as a whole when others are sent', async () => {
    const client = startClient();
    const { json } = await client.add(documentedBuild);
    const edited = await client.edit(json.id, { integration: { hash_id: '5ddb7c180fb38be67bd78a88a' } });
    expect(edited.json).toMatchObject({ integration: { hash_id: '5ddb7c180fb38be67bd78a88a' } });
    expect(edited.json).not.toHaveProperty('login');
    expect(edited.json).not.toHaveProperty('registry');
  });

  test('keeps the password when only the login changes', async () => {
    const client = startClient();
    const { json } = await client.add(documentedBuild);
    expect((await client.edit(json.id, { login: 'someone' })).status).toBe(200);
  });

  test('refuses credentials that stay incomplete, and changes nothing', async () => {
    const client = startClient();
    const { json } = await client.add(publicBuild);
    const { status, messages } = await client.edit(json.id, { login: 'someone' });
    expect(status).toBe(400);
    expect(messages).toEqual([
      'password: is required for an image from a private registry',
      'registry: is required for an image from a private registry',
    ]);
    expect((await client.get(`${actionsPath}/${json.id}`)).json).toEqual(json);
  });
});

describe('deleting an action', () => {
  test('answers 204 with nothing, and then 404', async () => {
    const client = startClient();
    const { json } = await client.add(publicBuild);
    const deleted = await client.delete(`${actionsPath}/${json.id}`);
    expect(deleted).toMatchObject({ status: 204, text: '' });
    expect((await client.get(`${actionsPath}/${json.id}`)).status).toBe(404);
    expect((await client.delete(`${actionsPath}/${json.id}`)).status).toBe(404);
  });

  test('never gives an id twice', async () => {
    const client = startClient();
    const first = await client.add(publicBuild);
    await client.delete(`${actionsPath}/${first.json.id}`);
    expect((await client.add(publicBuild)).json.id).toBeGreaterThan(first.json.id);
  });
});
