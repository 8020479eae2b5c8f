import { describe, expect, test } from 'vitest';
import { after, monday, pipelinePath, shopPath, startRuns } from './runs.js';
import { acme, action, shop } from './seeds.js';

const three = [
  action('Test', { id: 1, retry_count: 1 }),
  action('Ask', { id: 2 }),
  action('Build', { id: 3 }),
];
const outcomes = [
  { duration: 10 },
  { action: 'Test', duration: 10, tries: [{ exit_code: 1 }, { exit_code: 0 }] },
  { action: 'Ask', wait_for: 'approval' as const },
];

/** A server with runs that are over, in progress and queued, and with something of every kind. */
async function startBusy() {
  const client = startRuns({ seed: { ...shop(three), outcomes } });
  await client.send('POST', '/workspaces/acme/variables', { key: 'K', value: 'hush', encrypted: true });
  await client.send('POST', '/workspaces/acme/groups', { name: 'Crew' });
  await client.send('POST', '/workspaces/acme/groups/1/members', { id: 1 });
  await client.send('POST', '/user/emails', { email: 'ann@home.example' });
  await client.run();
  client.pass(40);
  await client.operate(1, 'CANCEL');
  await client.run();
  await client.run({ delay_until: after(600) });
  client.pass(5);
  await client.statuses(2);
  return client;
}

/** What a client can see of everything. */
async function seen(client: Awaited<ReturnType<typeof startBusy>>): Promise<unknown[]> {
  const runs = [1, 2, 3].map((id) => `${pipelinePath}/executions/${id}`);
  const lists = ['variables', 'groups', 'groups/1/members', 'members', 'projects'];
  const paths = [pipelinePath, ...runs, ...lists.map((name) => `/workspaces/acme/${name}`), '/user/emails'];
  const answers = await Promise.all(paths.map((path) => client.get(path)));
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  return answers.map(({ json }) => json);
}

describe('an export of the state', () => {
  test('is JSON, and an import of it puts everything back', async () => {
    const client = await startBusy();
    const [exported, before] = [client.control.exportState(), await seen(client)];
    expect(JSON.parse(JSON.stringify(exported))).toEqual(exported);
    for (const path of [pipelinePath, '/workspaces/acme/variables/1', '/workspaces/acme/groups/1']) {
      expect((await client.delete(path)).status).toBe(204);
    }
    client.control.importState(exported);
    expect(await seen(client)).toEqual(before);
    expect(client.control.exportState()).toEqual(exported);
  });

  test('starts another server, in which the runs go on as they would have', async () => {
    const [first, second] = [await startBusy(), startRuns({ seed: {} })];
    second.control.clock.hold(first.control.clock.now());
    second.control.importState(JSON.parse(JSON.stringify(first.control.exportState())));
    expect(await seen(second)).toEqual(await seen(first));
    const goOn = async (client: typeof second, seconds: number) => {
      client.pass(seconds);
      if ((await client.statuses(2))[0] === 'WAITING_FOR_APPLY') await client.operate(2, 'APPLY');
      return seen(client);
    };
    for (const seconds of [5, 6, 10, 600]) {
      expect(await goOn(second, seconds)).toEqual(await goOn(first, seconds));
    }
    expect((await second.statuses(2))[0]).toBe('SUCCESSFUL');
    expect((await second.statuses(3))[0]).toBe('WAITING_FOR_APPLY');
  });

  test('gives ids on where it stood', async () => {
    const client = await startBusy();
    client.control.importState(client.control.exportState());
    expect((await client.run()).json.id).toBe(4);
    expect((await client.add({ name: 'New', on: 'CLICK' }, `${shopPath}/pipelines`)).json.id).toBe(8);
  });

  test('lets everything happen first that is due', async () => {
    const client = startRuns({ seed: shop(three.slice(1)) });
    await client.run();
    client.pass(60);
    expect(JSON.stringify(client.control.exportState())).toContain('"SUCCESSFUL"');
  });

  test('is a copy: neither side changes the other', async () => {
    const client = await startBusy();
    const exported = client.control.exportState();
    const text = JSON.stringify(exported);
    client.control.importState(exported);
    client.pass(3600);
    await client.send('PATCH', `${pipelinePath}/actions/1`, { name: 'Changed' });
    await client.operate(2, 'CANCEL');
    expect(JSON.stringify(exported)).toBe(text);
    const before = await seen(client);
    const spoilt = client.control.exportState();
    spoil(spoilt);
    expect(await seen(client)).toEqual(before);
  });

  test('keeps fields whose names look like something else', async () => {
    const odd =
      '{"@map":[[1,2]],"@set":3,"@object":{"@map":4,"deep":[{"@set":[1]}]},"__proto__":{"x":1},"constructor":5,"password":"hush"}';
    const client = startRuns({ seed: shop([action('Test', { id: 1 })]) });
    const path = `${pipelinePath}/actions/1`;
    const body = `{"services":[{"type":"REDIS","connection":${odd}}]}`;
    const init = { body, headers: { 'content-type': 'application/json' } };
    const { text, status } = await client.request('PATCH', path, init);
    expect(status).toBe(200);
    client.control.importState(JSON.parse(JSON.stringify(client.control.exportState())));
    expect((await client.get(path)).text).toBe(text);
    expect(text).toContain('"@map":[[1,2]]');
  });

  test('works for what was seeded as for what was added', () => {
    const { control } = startRuns({ seed: acme({ variables: [{ key: 'K', value: 'V', type: 'SSH_KEY' }] }) });
    const exported = control.exportState();
    control.importState(exported);
    expect(control.exportState()).toEqual(exported);
    expect(control.clock.now()).toBe(monday);
  });
});

/** Changes whatever can be changed. */
function spoil(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    spoil(inner);
    (value as Record<string, unknown>)[key] = 'spoilt';
  }
}

describe('an import', () => {
  test.each([
    ['nothing', undefined],
    ['text', 'state'],
    ['another version', { version: 3, state: {} }],
    ['no version', { state: {} }],
    ['no state', { version: 2 }],
    ['an empty state', { version: 2, state: {} }],
    ['a state of another shape', { version: 2, state: { workspaces: [], user: 1 } }],
    ['maps that are none', { version: 2, state: { workspaces: { '@map': 5 } } }],
  ])('of %s is refused, and nothing changes', (_, exported) => {
    const { control } = startRuns({ seed: shop(three) });
    const before = control.exportState();
    expect(() => control.importState(exported)).toThrow(/^The state must be an export of version 1 or 2/);
    expect(control.exportState()).toEqual(before);
  });

  test('of a state with a part missing is refused', () => {
    const { control } = startRuns({ seed: shop(three) });
    const { version, state } = control.exportState() as { version: number; state: Record<string, unknown> };
    for (const part of Object.keys(state)) {
      const { [part]: _, ...rest } = state;
      expect(() => control.importState({ version, state: rest })).toThrow(part);
    }
  });
});

describe('a reset', () => {
  test('goes back to the seed, and forgets runs, outcomes and requests, but not the time', async () => {
    const client = await startBusy();
    client.control.reset();
    const now = client.control.clock.now();
    expect(now).toBe(monday + 45_000);
    expect(client.control.requests.find()).toEqual([]);
    expect(client.control.outcomes.list()).toEqual(outcomes);
    expect((await client.get(`${pipelinePath}/executions`)).json.executions).toEqual([]);
    expect((await client.get('/workspaces/acme/variables')).json.variables).toEqual([]);
    expect((await client.run()).json.id).toBe(1);
    client.pass(5);
    expect((await client.statuses())[1]).toEqual({ Test: 'INPROGRESS', Ask: 'INITIAL', Build: 'INITIAL' });
  });
});
