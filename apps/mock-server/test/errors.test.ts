import { describe, expect, test } from 'vitest';
import { actionsPath, documentedBuild, publicBuild, startClient } from './client.js';

const json = { 'content-type': 'application/json' };

describe('an error', () => {
  test('comes in the envelope of the API, with exactly the content type application/json', async () => {
    const answer = await startClient().get(`${actionsPath}/77`);
    expect(answer.headers.get('content-type')).toBe('application/json');
    expect(answer.json).toEqual({ errors: [{ message: 'The action 77 does not exist.' }] });
  });

  test.each([
    [
      '/workspaces/nobody/projects/company-website/pipelines/2/actions',
      'The workspace "nobody" does not exist.',
    ],
    ['/workspaces/buddy/projects/nothing/pipelines/2/actions', 'The project "nothing" does not exist.'],
    ['/workspaces/buddy/projects/company-website/pipelines/77/actions', 'The pipeline 77 does not exist.'],
  ])('names the part of %s that does not exist, before it looks at the body', async (path, message) => {
    const client = startClient();
    expect(await client.get(path)).toMatchObject({ status: 404, messages: [message] });
    expect(await client.add({ type: 'NONSENSE' }, path)).toMatchObject({ status: 404, messages: [message] });
  });

  test.each(['x', '-1', '0', '1.5', '2e0', '99999999999999999999', '%20', '02'])(
    'says that the pipeline id %s is no whole number',
    async (id) => {
      const { status, messages } = await startClient().get(actionsPath.replace('/2/', `/${id}/`));
      expect(status).toBe(400);
      expect(messages[0]).toMatch(/^pipeline_id: must be a whole number of at least 1; it is "/);
    },
  );

  test.each(['/', '/workspace', '/nowhere', `${actionsPath}/`, `${actionsPath}/1/logs`, '//'])(
    'says that there is no operation at %s',
    async (path) => {
      const { status, messages } = await startClient().get(path);
      expect(status).toBe(404);
      expect(messages[0]).toContain('There is no operation at');
    },
  );

  test('says which methods a path has', async () => {
    const answer = await startClient().request('PUT', `${actionsPath}/1`);
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('GET, PATCH, DELETE');
    expect(answer.messages[0]).toContain('use one of GET, PATCH, DELETE');
  });

  test('says where the percent-encoding of a path is broken', async () => {
    const { status, messages } = await startClient().get(actionsPath.replace('buddy', '%E0%A4%A'));
    expect(status).toBe(400);
    expect(messages[0]).toContain('%E0%A4%A');
  });
});

describe('the token', () => {
  test('is required', async () => {
    const answer = await startClient().request('GET', actionsPath, { headers: { authorization: '' } });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
  });

  test.each(['Bearer wrong', 'Basic secret', 'secret', 'Bearer', 'Bearer  '])(
    'is refused as %j, unrepeated',
    async (authorization) => {
      const answer = await startClient().request('GET', actionsPath, { headers: { authorization } });
      expect(answer.status).toBe(401);
      expect(answer.text).not.toContain('wrong');
    },
  );

  test('is random when none is chosen', () => {
    const tokens = [startClient({ token: undefined as never }), startClient({ token: undefined as never })];
    expect(tokens[0]?.server.token).not.toBe(tokens[1]?.server.token);
  });
});

describe('a body', () => {
  test('has all its problems told at once, each with its path', async () => {
    const { status, messages } = await startClient().add({
      type: 'BUILD',
      docker_imge_name: 'x',
      docker_image_tag: 5,
      execute_commands: ['ok', 3],
      trigger_time: 'NEVER',
      variables: [{ key: 'A' }],
    });
    expect(status).toBe(400);
    expect(messages).toEqual(
      expect.arrayContaining([
        'name: is required',
        'docker_image_name: is required',
        'docker_image_tag: must be a string; it is a number',
        'execute_commands[1]: must be a string; it is a number',
        'variables[0].value: is required',
        'docker_imge_name: is not a known field; did you mean "docker_image_name"?',
      ]),
    );
    expect(messages).toHaveLength(7);
  });

  test('has only the problems of the type that it chose', async () => {
    const { password: _, ...incomplete } = documentedBuild;
    const { messages } = await startClient().add(incomplete);
    expect(messages).toEqual(['password: is required for an image from a private registry']);
  });

  test('with an unknown type is told which types there are', async () => {
    const { messages } = await startClient().add({ ...publicBuild, type: 'BILD' });
    expect(messages).toEqual([
      'type: must be one of BUILD, RUN_DOCKER_CONTAINER, DOCKERFILE; it is "BILD"; did you mean "BUILD"?',
    ]);
  });

  test.each(['[]', 'null', '3', '"x"', 'true'])('that is %s is no object', async (body) => {
    const { status, messages } = await startClient().request('POST', actionsPath, { body, headers: json });
    expect(status).toBe(400);
    expect(messages).toEqual(['The body must be a JSON object']);
  });

  test('that is broken JSON is told where, without its words', async () => {
    const body = '{\n  "password": "hush",\n  oops\n}';
    const { status, text } = await startClient().request('POST', actionsPath, { body, headers: json });
    expect(status).toBe(400);
    expect(text).toContain('line 3, column 3');
    expect(text).not.toContain('hush');
  });

  test('that is empty is refused', async () => {
    const { status, messages } = await startClient().request('POST', actionsPath, { headers: json });
    expect(status).toBe(400);
    expect(messages).toEqual(['The body is empty; send a JSON object.']);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', 'multipart/form-data'])(
    'of the type %s is refused',
    async (type) => {
      const headers = { 'content-type': type };
      const { status, messages } = await startClient().request('POST', actionsPath, { body: '{}', headers });
      expect(status).toBe(415);
      expect(messages[0]).toContain(type);
    },
  );

  test.each([
    'application/json',
    'application/json; charset=utf-8',
    'Application/JSON',
    'application/merge-patch+json',
  ])('of the type %s is taken', async (type) => {
    const init = { body: JSON.stringify(publicBuild), headers: { 'content-type': type } };
    expect((await startClient().request('POST', actionsPath, init)).status).toBe(201);
  });

  test('that is nested thousands of levels deep is refused', async () => {
    const levels = 100_000;
    const nested = '{"trigger_condition":"OR","trigger_operands":['.repeat(levels) + ']}'.repeat(levels);
    const body = `${JSON.stringify(publicBuild).slice(0, -1)},"trigger_conditions":[${nested}]}`;
    const { status, messages } = await startClient().request('POST', actionsPath, { body, headers: json });
    expect(status).toBe(400);
    expect(messages).toEqual(['The body is nested too deeply.']);
  });

  test('cannot reach the prototype of anything', async () => {
    const body = `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},${JSON.stringify(publicBuild).slice(1)}`;
    const { status, messages } = await startClient().request('POST', actionsPath, { body, headers: json });
    expect(status).toBe(400);
    expect(messages).toEqual(['__proto__: is not a known field', 'constructor: is not a known field']);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe('an error of the server itself', () => {
  test('is a 500 that tells the client where the response is wrong, and the owner everything', async () => {
    const heard: unknown[] = [];
    const client = startClient({ onError: (error) => heard.push(error) });
    const state = JSON.stringify(client.server.control.exportState());
    client.server.control.importState(JSON.parse(state.replaceAll('"Live mirror"', '["broken"]')));
    const { status, messages } = await client.get(actionsPath.replace('/actions', ''));
    expect(status).toBe(500);
    expect(messages).toEqual([
      'The mock server failed: see the response of pipelines.get by the contract 2024-10 at name. ' +
        'This is a bug in Buddykit; please report it.',
    ]);
    expect(heard).toEqual([
      expect.objectContaining({ message: expect.stringContaining('breaks the contract') }),
    ]);
  });
});

describe('a request that is refused', () => {
  test.each(['/__buddykit/clock', '/nowhere', actionsPath])(
    'has no body when HEAD asks at %s',
    async (path) => {
      const { text } = await startClient().request('HEAD', path, {
        headers: { authorization: 'Bearer wrong' },
      });
      expect(text).toBe('');
    },
  );

  test('uses up no id', async () => {
    const { add } = startClient();
    expect((await add({ content: '' }, '/user/keys')).status).toBe(400);
    expect((await add({ content: 'ssh-rsa AAAA', title: 'mine' }, '/user/keys')).json.id).toBe(1);
  });
});
