import { describe, expect, test } from 'vitest';
import { pipelinePath, startRuns } from './runs.js';
import { action, shop } from './seeds.js';

type Condition = Record<string, unknown>;

/** A server whose action stands under the conditions. */
function startUnder(conditions: Condition[], fields: object = {}) {
  const guarded = action('Guarded', { id: 2, trigger_conditions: conditions, ...fields });
  return startRuns({ seed: shop([action('Test', { id: 1 }), guarded]) });
}

type Client = ReturnType<typeof startRuns>;

/** Whether the action is executed in the next run. */
async function isExecuted(client: Client, body: object = {}): Promise<boolean> {
  const { id } = (await client.run(body)).json;
  client.pass(60);
  const status = (await client.statuses(id))[1].Guarded;
  expect(['SUCCESSFUL', 'SKIPPED']).toContain(status);
  return status === 'SUCCESSFUL';
}

describe('a condition that is not met', () => {
  test('skips the action, says so in its log, and lets the run go on', async () => {
    const client = startUnder([
      { trigger_condition: 'VAR_IS', trigger_variable_key: 'A', trigger_variable_value: 'b' },
    ]);
    await client.run();
    client.pass(60);
    expect(await client.statuses()).toEqual(['SUCCESSFUL', { Test: 'SUCCESSFUL', Guarded: 'SKIPPED' }]);
    expect(await client.log(2)).toEqual(['Skipped: the condition VAR_IS is not met.']);
    const { action_executions: actions } = await client.show();
    expect(actions[1]).toMatchObject({ progress: 0, start_date: null, finish_date: null });
    const [, guarded] = (await client.get(pipelinePath)).json.actions;
    expect(guarded).toMatchObject({ status: 'SKIPPED' });
    expect(guarded).not.toHaveProperty('revision');
  });

  test('counts when others are met, too', async () => {
    const variable = { trigger_condition: 'VAR_IS', trigger_variable_key: 'A' };
    const conditions = ['b', 'c'].map((value) => ({ ...variable, trigger_variable_value: value }));
    expect(await isExecuted(startUnder(conditions), { variables: [{ key: 'A', value: 'b' }] })).toBe(false);
    expect(await isExecuted(startUnder([]))).toBe(true);
  });
});

describe('a condition on a variable', () => {
  test.each([
    ['VAR_IS', 'b', { a: false, b: true, none: false }],
    ['VAR_IS_NOT', 'b', { a: true, b: false, none: true }],
    ['VAR_CONTAINS', 'b', { abc: true, a: false, none: false }],
    ['VAR_NOT_CONTAINS', 'b', { abc: false, a: true, none: true }],
    ['VAR_LESS_THAN', '10', { 9: true, 10: false, 11: false, '9.5': true, '-1': true }],
    ['VAR_LESS_THAN_OR_EQUAL', '10', { 9: true, 10: true, 11: false }],
    ['VAR_GREATER_THAN', '10', { 9: false, 10: false, 11: true, 100: true }],
    ['VAR_GREATER_THAN_OR_EQUAL', '10', { 9: false, '10.0': true, 11: true }],
    ['VAR_LESS_THAN', 'b', { a: true, b: false, c: false }],
  ])('%s %s is asked of the run', async (kind, value, cases) => {
    const condition = { trigger_condition: kind, trigger_variable_key: 'V', trigger_variable_value: value };
    const client = startUnder([condition]);
    for (const [held, isMet] of Object.entries(cases)) {
      const variables = held === 'none' ? [] : [{ key: 'V', value: held }];
      expect([held, await isExecuted(client, { variables })]).toEqual([held, isMet]);
    }
  });

  test('takes the value of the narrowest scope', async () => {
    const condition = { trigger_condition: 'VAR_IS', trigger_variable_key: 'V', trigger_variable_value: 'x' };
    const client = startUnder([condition]);
    const add = (value: string, scope: object) =>
      client.send('POST', '/workspaces/acme/variables', { key: 'V', value, ...scope });
    const own = (value: string) => ({ variables: [{ key: 'V', value }] });
    const steps: [() => unknown, boolean][] = [
      [() => add('x', {}), true],
      [() => add('y', { project: { name: 'shop' } }), false],
      [() => add('x', { pipeline: { id: 7 } }), true],
      [() => client.send('PATCH', pipelinePath, own('y')), false],
      [() => add('x', { action: { id: 2 } }), true],
      [() => client.send('PATCH', `${pipelinePath}/actions/2`, own('y')), false],
    ];
    for (const [change, isMet] of steps) {
      expect(await change()).toMatchObject({ messages: [] });
      expect(await isExecuted(client)).toBe(isMet);
    }
    expect(await isExecuted(client, own('x'))).toBe(true);
  });

  test('sees through encryption', async () => {
    const condition = {
      trigger_condition: 'VAR_IS',
      trigger_variable_key: 'V',
      trigger_variable_value: 'hush',
    };
    const client = startUnder([condition], { variables: [{ key: 'V', value: 'hush', encrypted: true }] });
    expect(await isExecuted(client)).toBe(true);
  });
});

describe('a condition on the time', () => {
  // The clock stands at nine in the morning in UTC on a Monday: ten o'clock in Warsaw, and still Sunday in Pago Pago.
  test.each([
    [{ trigger_condition: 'DAY', trigger_days: [1] }, true],
    [{ trigger_condition: 'DAY', trigger_days: [2, 7] }, false],
    [{ trigger_condition: 'HOUR', trigger_hours: [9] }, true],
    [{ trigger_condition: 'HOUR', trigger_hours: [10] }, false],
    [{ trigger_condition: 'HOUR', trigger_hours: [10], zone_id: 'Europe/Warsaw' }, true],
    [{ trigger_condition: 'HOUR', trigger_hours: [9], zone_id: 'Europe/Warsaw' }, false],
    [{ trigger_condition: 'DATETIME', trigger_days: [1], trigger_hours: [9] }, true],
    [{ trigger_condition: 'DATETIME', trigger_days: [1], trigger_hours: [8] }, false],
    [
      { trigger_condition: 'DATETIME', trigger_days: [7], trigger_hours: [23], zone_id: 'Pacific/Pago_Pago' },
      false,
    ],
    [
      { trigger_condition: 'DATETIME', trigger_days: [7], trigger_hours: [22], zone_id: 'Pacific/Pago_Pago' },
      true,
    ],
    [{ trigger_condition: 'DATETIME' }, true],
  ])('such as %j is asked in its zone', async (condition, isMet) => {
    const client = startUnder([condition]);
    expect(await isExecuted(client)).toBe(isMet);
  });

  test('counts the hour that begins at midnight as the 24th', async () => {
    const client = startUnder([{ trigger_condition: 'HOUR', trigger_hours: [24] }]);
    client.control.clock.hold(Date.UTC(2026, 0, 6, 0, 30));
    expect(await isExecuted(client)).toBe(true);
  });

  test('is asked when the action would start, not before', async () => {
    const client = startUnder([{ trigger_condition: 'HOUR', trigger_hours: [10] }]);
    client.control.outcomes.add({ action: 'Test', duration: 3600 });
    await client.run();
    client.pass(7200);
    expect((await client.statuses())[1]).toMatchObject({ Guarded: 'SUCCESSFUL' });
  });

  test('refuses a zone that does not exist', async () => {
    const client = startUnder([]);
    const condition = { trigger_condition: 'DAY', trigger_days: [1], zone_id: 'Mars/Base' };
    const inner = { trigger_condition: 'OR', trigger_operands: [condition] };
    const answer = await client.send('PATCH', `${pipelinePath}/actions/2`, { trigger_conditions: [inner] });
    expect(answer).toMatchObject({
      status: 400,
      messages: [
        'trigger_conditions[0].trigger_operands[0].zone_id: must be a time zone of the tz database; it is "Mars/Base"',
      ],
    });
  });
});

describe('a condition on a person', () => {
  test.each([
    ['TRIGGERING_USER_IS', { trigger_user: 'ann@acme.example' }, true],
    ['TRIGGERING_USER_IS', { trigger_user: 'bob@acme.example' }, false],
    ['TRIGGERING_USER_IS_NOT', { trigger_user: 'ann@acme.example' }, false],
    ['TRIGGERING_USER_IS_NOT', { trigger_user: 'bob@acme.example' }, true],
    ['TRIGGERING_USER_IS_IN_GROUP', { trigger_group: 'Crew' }, true],
    ['TRIGGERING_USER_IS_IN_GROUP', { trigger_group: 'Empty' }, false],
    ['TRIGGERING_USER_IS_IN_GROUP', { trigger_group: 'Nobody' }, false],
    ['TRIGGERING_USER_IS_NOT_IN_GROUP', { trigger_group: 'Crew' }, false],
    ['TRIGGERING_USER_IS_NOT_IN_GROUP', { trigger_group: 'Empty' }, true],
  ])('%s %j is asked of who started the run', async (kind, names, isMet) => {
    const client = startUnder([{ trigger_condition: kind, ...names }]);
    const { json } = await client.send('POST', '/workspaces/acme/groups', { name: 'Crew' });
    await client.send('POST', '/workspaces/acme/groups', { name: 'Empty' });
    await client.send('POST', `/workspaces/acme/groups/${json.id}/members`, { id: 1 });
    expect(await isExecuted(client)).toBe(isMet);
  });
});

test('OR asks whether one of its conditions is met', async () => {
  const variable = (value: string) => ({
    trigger_condition: 'VAR_IS',
    trigger_variable_key: 'V',
    trigger_variable_value: value,
  });
  const nested = { trigger_condition: 'OR', trigger_operands: [variable('c')] };
  const client = startUnder([
    { trigger_condition: 'OR', trigger_operands: [variable('a'), variable('b'), nested] },
  ]);
  const held = ['a', 'b', 'c', 'd'].map((value) => ({ variables: [{ key: 'V', value }] }));
  const met: boolean[] = [];
  for (const body of held) met.push(await isExecuted(client, body));
  expect(met).toEqual([true, true, true, false]);
  expect(await isExecuted(startUnder([{ trigger_condition: 'OR', trigger_operands: [] }]))).toBe(false);
});
