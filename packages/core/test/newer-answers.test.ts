import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arbitraryOf, type SchemaSource } from '@buddykit/arbitrary';
import { isFinished, maskSecrets, type OperationId, operations } from '@buddykit/core';
import { contract as newer } from '@buddykit/core/2026-01';
import { checkResponse, readView } from '@buddykit/core/check';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { cases, contract as ours, responses } from './contract.js';

// It is what the emitter wrote; other tests say what it must be.
const document = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@buddykit/core/2026-01/openapi.json'), 'utf8'),
) as SchemaSource;

describe('an answer of a server of January 2026', () => {
  it.each(responses)('fits our contract of $id, with whatever fields and values are added', ({ id }) => {
    const schema = newer.operations[id].response ?? '';
    fc.assert(
      fc.property(arbitraryOf(document, schema), fc.constantFrom('TELEPORTED', 'X'), (answer, value) => {
        const sent = grown(without(answer, gone), value);
        expect(checkResponse(id, sent)).toEqual([]);
        expect(() => [
          readView(id, sent as object),
          maskSecrets({ method: 'GET', body: sent }),
        ]).not.toThrow();
      }),
      cases(60),
    );
  });

  it('fits but for the one change that breaks: references without the hash of the integration', () => {
    const action = {
      url: 'u',
      html_url: 'h',
      id: 1,
      name: 'n',
      type: 'BUILD',
      integration: { identifier: 'hub' },
    };
    expect(checkResponse('actions.get', action)).toEqual([
      { path: 'integration.hash_id', message: 'is required' },
    ]);
  });
});

describe('a value of an enum that our contract does not know', () => {
  test('is taken wherever a server sends one: only what tells kinds apart is closed', () => {
    const reached = new Set(responses.flatMap(({ schema }) => schemasIn(schema)));
    const closed = [...reached].flatMap((name) =>
      Object.entries(ours.components.schemas[name]?.properties ?? {}).flatMap(([field, { enum: values }]) =>
        values === undefined ? [] : [field],
      ),
    );
    expect(reached.size).toBeGreaterThan(60);
    expect(new Set(closed)).toEqual(new Set(['trigger_condition']));
  });

  test.each([
    ['WAITING_FOR_THE_MOON', null, false],
    ['WAITING_FOR_THE_MOON', '2026-01-31T12:00:00Z', true],
    ['TERMINATING', null, false],
  ])('%s is the end of a run only once there is an end: %s', (status, finish_date, isOver) => {
    expect(isFinished({ status, finish_date })).toBe(isOver);
  });
});

test('every operation of ours has an answer in the newer contract, so that nothing is passed over', () => {
  const answered = (Object.keys(operations) as OperationId[]).filter((id) => 'response' in operations[id]);
  expect(responses.map(({ id }) => id)).toEqual(answered);
  expect(answered.filter((id) => newer.operations[id].response === undefined)).toEqual([]);
});

/** The names of the schemas that a schema is made of. */
function schemasIn(name: string, seen = new Set<string>()): string[] {
  if (seen.has(name)) return [];
  seen.add(name);
  const text = JSON.stringify(ours.components.schemas[name]);
  for (const [, inner = ''] of text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g))
    schemasIn(inner, seen);
  return [...seen];
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

const newFields = { rocket: { stages: [{ engine: 'F-1' }], crewed: true }, window: null };

/** Fields of ours that the newer contract does not have: its servers do not send them, be it by chance. */
const gone: ReadonlySet<string> = new Set(
  fieldsOf(ours).filter((name) => !fieldsOf(document).includes(name)),
);

function fieldsOf({ components }: SchemaSource): string[] {
  return Object.values(components.schemas).flatMap(({ properties }) => Object.keys(properties ?? {}));
}

function without(value: unknown, names: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => without(item, names));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => !names.has(name));
  return Object.fromEntries(kept.map(([name, inner]) => [name, without(inner, names)]));
}

/** The answer as a still newer server would send it: further fields in every object, and other statuses. */
function grown(value: unknown, status: string): unknown {
  if (Array.isArray(value)) return value.map((item) => grown(item, status));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, grown(inner, status)]);
  return {
    ...Object.fromEntries(entries),
    ...newFields,
    ...('last_execution_status' in value && { last_execution_status: status }),
    ...('trigger_time' in value && { trigger_time: status }),
    ...('integration' in value && isObject(value.integration) && { integration: { hash_id: 'abc' } }),
  };
}
