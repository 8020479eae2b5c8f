import { createBuddy } from '@buddykit/sdk';
import { afterEach, describe, expect, test } from 'vitest';
import { documentOf, type Fields, place } from './documents/document.js';
import { type NewerServer, startNewerServer } from './processes/start-newer-server.js';

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

const servers: NewerServer[] = [];
const start = async (answers: Record<string, Fields>) => {
  const server = await startNewerServer(answers);
  servers.push(server);
  return server;
};

afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
});

const answers = [
  { what: 'an action of an unknown type', answer: unknownType },
  { what: 'an action with unknown values', answer: newerValues },
];

describe('the SDK keeps what a newer server sends', () => {
  const connect = ({ url }: NewerServer) => createBuddy({ token: 'token', baseUrl: url }).actions;

  test.each(answers)('in $what', async ({ answer }) => {
    const actions = connect(await start({ GET: answer, POST: answer, PATCH: answer }));
    const at = { ...place, action_id: 2 };
    expect(await actions.get(at)).toEqual(answer);
    // The documents' bodies come from files, so no compiler has seen them.
    expect(await actions.add(place, documentOf('BUILD').body as never)).toEqual(answer);
    expect(await actions.edit(at, { name: 'Renamed' })).toEqual(answer);
  });

  test('in a list', async () => {
    expect(await connect(await start({ GET: list })).list(place)).toEqual(list);
  });

  test('so that an action of an unknown type can be told from the known ones', async () => {
    const actions = connect(await start({ GET: unknownType }));
    const action = await actions.get({ ...place, action_id: 2 });
    const known =
      action.type === 'BUILD' || action.type === 'RUN_DOCKER_CONTAINER' || action.type === 'DOCKERFILE';
    expect([known, action.type, action.name]).toEqual([false, unknownType.type, unknownType.name]);
  });
});
