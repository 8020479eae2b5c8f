import { describe, expect, test } from 'vitest';
import { pipelinePath, runsPath, startRuns } from './runs.js';
import { acme, action, shop } from './seeds.js';

const secret = { key: 'TOKEN', value: 'hush-hush', encrypted: true };
const says = [{ action: 'Test', log: ['the token is hush-hush', 'twice: hush-hush hush-hush'] }];
const blotted = ['the token is ***', 'twice: *** ***'];

/** A server whose action prints the secret. */
function startTalkative(pipeline: object = {}, fields: object = {}) {
  const seed = shop([action('Test', { id: 1, ...fields })], { ...pipeline });
  return startRuns({ seed: { ...seed, outcomes: says } });
}

describe('an encrypted variable', () => {
  test.each([
    ['the workspace', {}],
    ['the project', { project: { name: 'shop' } }],
    ['the pipeline', { pipeline: { id: 7 } }],
    ['the action', { action: { id: 1 } }],
  ])('of %s is blotted out of logs', async (_, scope) => {
    const client = startTalkative();
    const added = await client.send('POST', '/workspaces/acme/variables', { ...secret, ...scope });
    expect(added.status).toBe(201);
    await client.run();
    client.pass(1);
    expect(await client.log(1)).toEqual(blotted);
  });

  test.each([
    ['pipeline', { variables: [secret] }, {}],
    ['action', {}, { variables: [secret] }],
  ])('in the %s itself is blotted out of logs', async (_, pipeline, fields) => {
    const client = startTalkative(pipeline, fields);
    await client.run();
    client.pass(1);
    expect(await client.log(1)).toEqual(blotted);
  });

  test('of the run alone is blotted out of its logs', async () => {
    const client = startTalkative();
    await client.run({ variables: [secret] });
    client.pass(1);
    expect(await client.log(1)).toEqual(blotted);
    await client.run();
    client.pass(1);
    expect(await client.log(1, 2)).toEqual(says[0]?.log);
  });

  test('that was given while the run waited is blotted out of the logs that follow', async () => {
    const seed = shop([action('Ask', { id: 1 }), action('Test', { id: 2 })]);
    const client = startRuns({
      seed: { ...seed, outcomes: [...says, { action: 'Ask', wait_for: 'variables' }] },
    });
    await client.run();
    client.pass(1);
    await client.operate(1, 'APPLY_VARIABLES', { variables: [secret] });
    client.pass(1);
    expect(await client.log(2)).toEqual(blotted);
  });

  test.each([
    ['another project', { project: { name: 'other' } }],
    ['another pipeline', { pipeline: { id: 8 } }],
    ['another action', { action: { id: 9 } }],
    ['another pipeline of the project', { project: { name: 'shop' }, pipeline: { id: 8 } }],
  ])('of %s is not known to the run', async (_, scope) => {
    const eight = { id: 8, name: 'Eight', on: 'CLICK', actions: [action('Nine', { id: 9 })] };
    const seven = { id: 7, name: 'Seven', on: 'CLICK', actions: [action('Test', { id: 1 })] };
    const projects = [{ name: 'shop', pipelines: [seven, eight] }, { name: 'other' }];
    const client = startRuns({ seed: { ...acme({ projects }), outcomes: says } });
    const added = await client.send('POST', '/workspaces/acme/variables', { ...secret, ...scope });
    expect(added.status).toBe(201);
    await client.run();
    client.pass(1);
    expect(await client.log(1)).toEqual(says[0]?.log);
  });

  test('that holds another one is blotted out as a whole', async () => {
    const client = startTalkative();
    const values = ['hush', 'hush-hush'];
    await client.run({ variables: values.map((value, index) => ({ ...secret, key: `K${index}`, value })) });
    client.pass(1);
    expect(await client.log(1)).toEqual(blotted);
  });

  test('of several lines is blotted out line by line', async () => {
    const key = ['-----BEGIN KEY-----', 'abcdef', '}', '-----END KEY-----'];
    const seed = { ...shop([action('Test', { id: 1 })]), outcomes: [{ log: key }] };
    const client = startRuns({ seed });
    const variable = { key: 'KEY', value: key.join('\n'), type: 'SSH_KEY' };
    await client.run({ variables: [variable] });
    client.pass(1);
    expect(await client.log(1)).toEqual(['***', '***', '}', '***']);
  });

  test('is never returned in clear, wherever it is', async () => {
    const client = startTalkative({ variables: [secret] }, { variables: [secret] });
    const sealed = /^secure![\w+/=]+\.[\w+/=]+$/;
    const { json } = await client.send('POST', '/workspaces/acme/variables', secret);
    expect(json.value).toMatch(sealed);
    await client.run({ variables: [secret] });
    client.pass(60);
    const paths = [
      '/workspaces/acme/variables',
      pipelinePath,
      `${pipelinePath}?yaml=true`,
      `${pipelinePath}/actions`,
    ];
    for (const path of [...paths, `${pipelinePath}/actions/1`, runsPath, `${runsPath}/1`]) {
      const { text, status } = await client.get(path);
      expect(status).toBe(200);
      expect(text + Buffer.from(/"yaml":"(.*)"/.exec(text)?.[1] ?? '', 'base64')).not.toContain('hush');
    }
  });

  test('may be sent again as it came, and keeps its value', async () => {
    const client = startTalkative({}, { variables: [secret] });
    const path = `${pipelinePath}/actions/1`;
    const { variables } = (await client.get(path)).json;
    expect((await client.send('PATCH', path, { variables })).json.variables).toEqual(variables);
    const { json } = await client.send('POST', '/workspaces/acme/variables', { ...secret, key: 'OTHER' });
    const address = `/workspaces/acme/variables/${json.id}`;
    expect((await client.send('PATCH', address, { value: json.value })).json.value).toBe(json.value);
    await client.run();
    client.pass(1);
    expect(await client.log(1)).toEqual(blotted);
  });

  test('stays encrypted when only its value changes', async () => {
    const client = startTalkative();
    const { json } = await client.send('POST', '/workspaces/acme/variables', secret);
    const edited = await client.send('PATCH', `/workspaces/acme/variables/${json.id}`, { value: 'whisper' });
    expect(edited.text).not.toContain('whisper');
    expect(edited.json).toMatchObject({ encrypted: true, value: expect.not.stringMatching(json.value) });
  });
});

describe('a variable that is not encrypted', () => {
  test('is not blotted out', async () => {
    const client = startTalkative({}, { variables: [{ ...secret, encrypted: false }] });
    await client.run();
    client.pass(1);
    expect(await client.log(1)).toEqual(says[0]?.log);
  });
});
