import { createBuddy } from '@buddykit/sdk';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentOf, type Fields, place } from './documents/document.js';
import { placeFlags, runCli } from './processes/run-cli.js';
import { type Stub, startStub } from './processes/start-stub.js';

const documented = documentOf('BUILD').response;

/** A type of action that the contract does not know, and fields of every kind that it does not list. */
const unknownType: Fields = {
  ...documented,
  type: 'DEPLOY_TO_THE_MOON',
  rocket: { stages: [{ engine: 'F-1', thrust: 6770.5 }], crewed: true },
  window: null,
};

/** A known type with values that are newer than the contract, at every depth. */
const newerValues: Fields = {
  ...documented,
  trigger_time: 'ON_FULL_MOON',
  last_execution_status: 'TELEPORTED',
  shell: 'NU',
  services: [{ type: 'SURREAL_DB', version: '3', cluster: 5 }],
  trigger_conditions: [{ trigger_condition: 'MOON_PHASE', phase: 'FULL' }],
  variables: [{ key: 'A', value: 'b', type: 'PASSKEY', rotated: true }],
  pipeline: { ...Object(documented.pipeline), on: 'MOONRISE', gravity: 1.62 },
  cost: 12.5,
};

const list: Fields = {
  url: 'https://api.example.com/actions',
  html_url: 'https://app.example.com/actions',
  actions: [unknownType, newerValues],
  page: { next: 2 },
};

let newer: Stub;
let answer: Fields;
beforeAll(async () => {
  newer = await startStub(() => ({ body: answer }));
});
afterAll(() => newer.stop());

const kinds = [
  ['an action of an unknown type', unknownType],
  ['an action with unknown values', newerValues],
] as const;

describe('the SDK keeps what a newer server sends', () => {
  const connect = () => createBuddy({ token: 'token', baseUrl: newer.url }).actions;

  test.each(kinds)('in %s', async (_, sent) => {
    answer = sent;
    const at = { ...place, action_id: 2 };
    expect(await connect().get(at)).toEqual(sent);
    // The documents' bodies come from files, so no compiler has seen them.
    expect(await connect().add(place, documentOf('BUILD').body as never)).toEqual(sent);
    expect(await connect().edit(at, { name: 'Renamed' })).toEqual(sent);
  });

  test('in a list', async () => {
    answer = list;
    expect(await connect().list(place)).toEqual(list);
  });
});

describe('the CLI prints what a newer server sends', () => {
  const buddykit = async (...args: string[]) => {
    const { code, stdout, stderr } = await runCli({ url: newer.url, token: 'token' }, [
      ...args,
      ...placeFlags,
    ]);
    expect([code, stderr]).toEqual([0, '']);
    return stdout;
  };

  test.each(kinds)('in %s', async (_, sent) => {
    answer = sent;
    expect(JSON.parse(await buddykit('actions', 'get', '2'))).toEqual(sent);
    expect(JSON.parse(await buddykit('actions', 'edit', '2', '--name=Renamed'))).toEqual(sent);
    for (const output of ['table', 'yaml']) {
      const shown = await buddykit('actions', 'get', '2', `--output=${output}`);
      for (const text of plainTexts(sent)) expect(shown).toContain(text);
    }
  });

  test.each(['table', 'json', 'yaml'])('in a list as %s', async (output) => {
    answer = list;
    const shown = await buddykit('actions', 'list', `--output=${output}`);
    for (const text of [unknownType.type, newerValues.trigger_time]) expect(shown).toContain(text);
  });
});

describe('a run with statuses that nobody knows yet', () => {
  const run: Fields = {
    url: 'https://api.example.com/executions/1',
    html_url: 'https://app.example.com/executions/1',
    id: 1,
    finish_date: null,
    triggered_on: 'MOONRISE',
    action_executions: [
      { status: 'ORBITING', progress: 50, action: { ...unknownType, name: 'Fly' }, finish_date: null },
    ],
  };

  /** A server whose run orbits for a while, and then lands. */
  function land(looks: number) {
    let seen = 0;
    return startStub(({ url, method }) => {
      if (url?.includes('/executions') !== true) return { body: { ...list, ...Object(documented.pipeline) } };
      if (method === 'GET') seen += 1;
      const isOver = seen > looks;
      const end = { status: 'LANDED', finish_date: '2026-01-31T12:00:00Z' };
      const [step] = run.action_executions as Fields[];
      const landed = { ...run, ...end, action_executions: [{ ...step, ...end }] };
      return {
        status: method === 'POST' ? 201 : 200,
        body: isOver ? landed : { ...run, status: 'ORBITING' },
      };
    });
  }

  test('is waited for by the SDK until it has an end', async () => {
    const server = await land(2);
    try {
      const { executions } = createBuddy({ token: 'token', baseUrl: server.url });
      const statuses: string[] = [];
      const end = await executions
        .run(place, {})
        .waitUntilFinished({ interval: 10, onProgress: ({ status }) => statuses.push(status) });
      expect(statuses).toEqual(['ORBITING', 'LANDED']);
      expect(end).toMatchObject({ status: 'LANDED', triggered_on: 'MOONRISE' });
    } finally {
      await server.stop();
    }
  });

  test('is waited for by the CLI until it has an end, which it tells', async () => {
    const server = await land(1);
    try {
      const target = { url: server.url, token: 'token' };
      const { code, stdout, stderr } = await runCli(target, [
        'run',
        '2',
        ...placeFlags.slice(0, 2),
        '--wait',
      ]);
      expect(stderr).toContain('ORBITING');
      expect(stderr).toContain('LANDED');
      expect(stderr).not.toMatch(/\n\s+at /);
      expect(JSON.parse(stdout)).toMatchObject({ status: 'LANDED', triggered_on: 'MOONRISE' });
      expect(code).toBe(11);
    } finally {
      await server.stop();
    }
  });
});

/** The texts that an answer holds at its first level. */
function plainTexts(fields: Fields): string[] {
  return Object.entries(fields).flatMap(([name, value]) => [
    name,
    ...(typeof value === 'string' ? [value] : []),
  ]);
}
