import { arbitraryOf } from '@buddykit/arbitrary';
import {
  checkRequest,
  checkResponse,
  readView,
  refusedFields,
  contract as tables,
  withDefaults,
} from '@buddykit/core/check';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { build, dockerfile, identity, run } from './bodies.js';
import { cases, contract, requests, responses } from './contract.js';

const integration = { hash_id: '5ddb7c180fb38be67bd78a88a' };

describe('the read view', () => {
  it.each(responses)(
    'of $id shows what fits the contract, and nothing that it does not list',
    ({ id, schema }) => {
      fc.assert(
        fc.property(arbitraryOf(contract, schema), (body) => {
          const seen = readView(id, body as object);
          expect(checkResponse(id, seen)).toEqual([]);
          expect(readView(id, seen)).toEqual(seen);
          expect(body).toMatchObject(seen);
        }),
        cases(200),
      );
    },
  );

  it('leaves out secrets, the fields of other types, and what is not set', () => {
    const stored = {
      ...build,
      ...identity,
      password: 'p',
      inline_commands: 'ls',
      after_action_id: 1,
      timeout: undefined,
    };
    expect(readView('actions.get', stored)).toEqual({ ...build, ...identity });
  });

  it('leaves out the secrets of what an open object holds, and keeps the rest of it', () => {
    const services = [{ type: 'MYSQL', connection: { user: 'me', password: 'p', charset: 'utf8' } }];
    const seen = readView('actions.get', { ...build, ...identity, services });
    expect(seen.services).toEqual([{ type: 'MYSQL', connection: { user: 'me', charset: 'utf8' } }]);
  });

  it('takes __proto__ in an open object for a field like any other', () => {
    const connection = JSON.parse('{ "__proto__": { "user": "me" } }');
    const seen = readView('actions.get', {
      ...build,
      ...identity,
      services: [{ type: 'MYSQL', connection }],
    });
    expect(JSON.stringify(seen.services)).toBe('[{"type":"MYSQL","connection":{"__proto__":{"user":"me"}}}]');
  });

  it('says that an answer without a body has none', () => {
    expect(() => readView('actions.delete', {})).toThrow(
      'A successful response of actions.delete has no body',
    );
  });
});

describe('the defaults of the contract', () => {
  it.each(requests)('still fit, for $id', ({ id, schema }) => {
    fc.assert(
      fc.property(arbitraryOf(contract, schema), (body) => {
        const checked = checkRequest(id, body);
        if (!checked.ok) return;
        expect(checkRequest(id, withDefaults(id, checked.value)).ok).toBe(true);
      }),
      cases(200),
    );
  });

  it('fill in what is not set, null too, and change nothing that is', () => {
    const filled = withDefaults('actions.add', { ...dockerfile, buildkit: false, trigger_time: null });
    expect(filled).toMatchObject({
      ...dockerfile,
      buildkit: false,
      trigger_time: 'ON_EVERY_EXECUTION',
      disabled: false,
    });
  });

  it('are those of the type alone', () => {
    expect(withDefaults('actions.add', run)).not.toHaveProperty('buildkit');
  });
});

describe('the fields that a body refuses', () => {
  it.each<[string, object, string[]]>([
    ['follow from its credentials', { ...build, integration }, ['login', 'password', 'registry', 'region']],
    [
      'follow from its registry too',
      { ...build, integration, registry: 'gcr.io' },
      ['login', 'password', 'region'],
    ],
    [
      'are all credentials of a public image',
      build,
      ['login', 'password', 'registry', 'integration', 'region'],
    ],
  ])('%s', (_, body, expected) => {
    expect([...refusedFields(tables, 'actions.add', { ...body })].sort()).toEqual(expected.sort());
  });

  it('are none where nothing has variants', () => {
    expect(refusedFields(tables, 'actions.get', {})).toEqual([]);
    expect(refusedFields(tables, 'actions.add', { type: 'BULD' })).toEqual([]);
  });
});
