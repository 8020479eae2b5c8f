import { beforeEach, describe, expect, it, test } from 'vitest';
import { publicBuild } from '../client.js';
import { actions, pipeline, project, startTwo } from './two-clients.js';

const { server, old, fresh } = startTwo();
beforeEach(() => server.control.reset());

const hash = '5ddb7c180fb38be67bd78a88a';
const pipelines = `${project}/pipelines`;

describe('a reference to an integration', () => {
  const image = { ...publicBuild, name: 'Private' };

  it('is its hash for an old client, and its identifier for a new one, whoever wrote it', async () => {
    await fresh.patch(`/workspaces/buddy/integrations/${hash}`, { identifier: 'docker-hub' });
    const written = [
      await old.post(actions, { ...image, integration: { hash_id: hash } }),
      await fresh.post(actions, { ...image, integration: { identifier: 'docker-hub' } }),
      await fresh.post(actions, { ...image, integration: { identifier: hash } }),
    ];
    for (const { json } of written) {
      expect((await old.get(`${actions}/${json.id}`)).json.integration).toEqual({ hash_id: hash });
      expect((await fresh.get(`${actions}/${json.id}`)).json.integration).toEqual({
        identifier: 'docker-hub',
      });
    }
  });

  it('follows the integration when that gets another identifier', async () => {
    const { json } = await old.post(actions, { ...image, integration: { hash_id: hash } });
    await old.patch(`/workspaces/buddy/integrations/${hash}`, { identifier: 'hub' });
    expect((await fresh.get(`${actions}/${json.id}`)).json.integration).toEqual({ identifier: 'hub' });
  });

  it('is refused in the words of the other contract', async () => {
    const answers = [
      await old.post(actions, { ...image, integration: { identifier: 'hub' } }),
      await fresh.post(actions, { ...image, integration: { hash_id: hash } }),
    ];
    expect(answers.map(({ status, messages }) => [status, ...messages])).toEqual([
      [
        400,
        'integration.hash_id: is required',
        expect.stringContaining('integration.identifier: is not a known'),
      ],
      [
        400,
        'integration.identifier: is required',
        expect.stringContaining('integration.hash_id: is not a known'),
      ],
    ]);
  });
});

describe('a condition on time', () => {
  const conditions = (zone: object) => [
    { trigger_condition: 'OR', trigger_operands: [{ trigger_condition: 'DAY', trigger_days: [1], ...zone }] },
  ];

  it('says zone_id to an old client and timezone to a new one, at any depth', async () => {
    const asOld = conditions({ zone_id: 'Europe/Warsaw' });
    const asNew = conditions({ timezone: 'Europe/Warsaw' });
    const { json } = await old.post(actions, { ...publicBuild, trigger_conditions: asOld });
    expect(json.trigger_conditions).toEqual(asOld);
    expect((await fresh.get(`${actions}/${json.id}`)).json.trigger_conditions).toEqual(asNew);
    await fresh.patch(pipeline, { trigger_conditions: asNew });
    expect((await old.get(pipeline)).json.trigger_conditions).toEqual(asOld);
  });

  it('with a zone that does not exist is refused in the words of the client', async () => {
    const path = 'trigger_conditions[0].trigger_operands[0]';
    const message = 'must be a time zone of the tz database; it is "Moon"';
    const sent = {
      zone_id: await old.post(actions, {
        ...publicBuild,
        trigger_conditions: conditions({ zone_id: 'Moon' }),
      }),
      timezone: await fresh.post(actions, {
        ...publicBuild,
        trigger_conditions: conditions({ timezone: 'Moon' }),
      }),
    };
    for (const [name, { messages }] of Object.entries(sent))
      expect(messages).toEqual([`${path}.${name}: ${message}`]);
  });
});

describe('what starts a pipeline', () => {
  const push = { type: 'PUSH', refs: ['refs/heads/main'] };
  const schedule = { type: 'SCHEDULE', cron: '0 0 * * *', timezone: 'Europe/Warsaw' };
  const webhook = { type: 'WEBHOOK', totp: true };
  const started = ({ on, events, cron, start_date, delay }: Record<string, unknown>) => ({
    on,
    events,
    cron,
    start_date,
    delay,
  });

  test.each([
    ['nothing', { on: 'CLICK' }, undefined],
    ['events', { on: 'EVENT', events: [push] }, [push]],
    ['a schedule', { on: 'SCHEDULE', cron: '0 0 * * *' }, [{ type: 'SCHEDULE', cron: '0 0 * * *' }]],
    ['a click, whatever else it says', { on: 'CLICK', events: [push], cron: '5 5 * * *' }, undefined],
  ])('is what has an effect for a new client when an old one says %s', async (_, said, events) => {
    const { json } = await old.post(pipelines, { name: 'Old', ...said });
    expect(started(json)).toEqual({ ...said });
    expect(started((await fresh.get(`${pipelines}/${json.id}`)).json)).toEqual({ events });
  });

  test.each([
    ['nothing', undefined, { on: 'CLICK' }],
    ['events', [push], { on: 'EVENT', events: [push] }],
    ['a schedule', [schedule], { on: 'SCHEDULE', cron: '0 0 * * *' }],
    ['both', [push, schedule], { on: 'SCHEDULE', events: [push], cron: '0 0 * * *' }],
    ['what the old contract does not have', [webhook], { on: 'CLICK' }],
    ['nothing of a schedule', [{ type: 'SCHEDULE', cron: null, delay: null }], { on: 'SCHEDULE' }],
  ])('is derived for an old client when a new one says %s', async (_, events, seen) => {
    const { json } = await fresh.post(pipelines, { name: 'New', ...(events && { events }) });
    expect(started((await old.get(`${pipelines}/${json.id}`)).json)).toEqual({ ...seen });
    const { json: list } = await old.get(pipelines);
    expect(list.pipelines.at(-1).on).toBe(seen.on);
  });

  it('keeps what an old client cannot see when it changes the rest', async () => {
    const { json } = await fresh.post(pipelines, { name: 'New', events: [schedule, webhook] });
    await old.patch(`${pipelines}/${json.id}`, { cron: '1 1 * * *' });
    const { json: seen } = await fresh.get(`${pipelines}/${json.id}`);
    expect(seen.events).toEqual([{ ...schedule, cron: '1 1 * * *' }, webhook]);
  });

  it('is what the last one said who said something of it', async () => {
    const { json } = await old.post(pipelines, { name: 'Both', on: 'EVENT', events: [push] });
    const path = `${pipelines}/${json.id}`;
    await fresh.patch(path, { events: [schedule] });
    expect(started((await old.get(path)).json)).toEqual({ on: 'SCHEDULE', cron: '0 0 * * *' });
    await fresh.patch(path, { name: 'Renamed' });
    await old.patch(path, { on: 'CLICK' });
    expect(started((await old.get(path)).json)).toEqual({ on: 'CLICK', cron: '0 0 * * *' });
    expect((await fresh.get(path)).json.events).toBeUndefined();
  });

  it('is told in the words of the client in a YAML file too', async () => {
    const { json } = await old.post(pipelines, { name: 'File', on: 'SCHEDULE', cron: '0 0 * * *' });
    const [asOld, asNew] = await Promise.all(
      [old, fresh].map(async ({ get }) => {
        const answer = await get(`${pipelines}/${json.id}?yaml=true`);
        return Buffer.from(answer.json.yaml, 'base64').toString();
      }),
    );
    expect(asOld).toMatch(/^ {2}cron: 0 0 \* \* \*$/m);
    expect(asNew).toMatch(/^ {4}- type: SCHEDULE\n {6}cron:/m);
    expect(asNew).not.toContain('2024-10');
  });
});

describe('a run', () => {
  it('says triggeredOn to an old client and triggered_on to a new one', async () => {
    const { json } = await old.post(`${pipeline}/executions`, {});
    const { json: seen } = await fresh.get(`${pipeline}/executions/${json.id}`);
    expect([json.triggeredOn, json.triggered_on]).toEqual(['CLICK', undefined]);
    expect([seen.triggeredOn, seen.triggered_on]).toEqual([undefined, 'CLICK']);
    const { json: list } = await old.get(`${pipeline}/executions`);
    expect(list.executions[0].triggeredOn).toBe('CLICK');
  });
});

describe('a status that the old contract does not have', () => {
  test.each([
    ['TERMINATING', 'INPROGRESS'],
    ['WAITING_FOR_SETTABLE_VARIABLES', 'INPROGRESS'],
    ['WAITING_FOR_VT_SESSION', 'INPROGRESS'],
    ['NOT_EXECUTED', 'SKIPPED'],
    ['WAITING_FOR_APPLY', 'WAITING_FOR_APPLY'],
  ])('%s, is %s for an old client', async (status, seen) => {
    const exported = JSON.stringify(server.control.exportState());
    server.control.importState(
      JSON.parse(exported.replaceAll(/"lastStatus":"\w+"/g, `"lastStatus":"${status}"`)),
    );
    for (const [{ get }, wanted] of [
      [old, seen],
      [fresh, status],
    ] as const) {
      const { json } = await get(pipeline);
      expect(json.last_execution_status).toBe(wanted);
      expect(json.actions[0].status).toBe(wanted);
      expect((await get(`${actions}/2`)).json.pipeline.last_execution_status).toBe(wanted);
    }
  });
});
