import { arbitraryOf, mutated } from '@buddykit/arbitrary';
import { secretFields } from '@buddykit/core';
import { checkRequest } from '@buddykit/core/check';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases, contract, requests } from './contract.js';

const marker = 'hunter2';
const number = -271828182;

/** What may stand where a secret stands, right or wrong. */
const secrets = fc.constantFrom<unknown>(
  marker,
  `${marker}${marker}`,
  number,
  [marker],
  { [marker]: marker },
  [[number]],
);

describe('a problem', () => {
  it.each(requests)('of $id never tells a secret, nor the value of a variable', ({ id, schema }) => {
    const bodies = fc.oneof(arbitraryOf(contract, schema), mutated(contract, schema));
    let told = 0;
    fc.assert(
      fc.property(bodies, secrets, (body, secret) => {
        const checked = checkRequest(id, withSecret(body, secret));
        if (checked.ok) return;
        told += checked.problems.length;
        const text = JSON.stringify(checked.problems);
        expect(text).not.toContain(marker);
        expect(text).not.toContain(String(number));
      }),
      cases(500),
    );
    expect(told).toBeGreaterThan(50);
  });

  it('of the password names it and its type only', () => {
    const body = { type: 'BUILD', name: 'x', login: 'me', registry: 'r', password: number };
    const checked = checkRequest('actions.add', body);
    const problems = checked.ok ? [] : checked.problems;
    expect(problems).toContainEqual({ path: 'password', message: 'must be a string; it is a number' });
  });

  it('knows which fields are secrets from the contract', () => {
    expect(secretFields).toContain('password');
  });
});

/** The body with the secret in every write-only field, and as the value of every variable. */
function withSecret(body: unknown, secret: unknown): unknown {
  if (Array.isArray(body)) return body.map((item) => withSecret(item, secret));
  if (typeof body !== 'object' || body === null) return body;
  const isVariable = 'key' in body;
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => {
      const isSecret = writeOnly.has(name) || (isVariable && name === 'value');
      return [name, isSecret ? secret : withSecret(value, secret)];
    }),
  );
}

const writeOnly = new Set(
  Object.values(contract.components.schemas).flatMap(({ properties = {} }) =>
    Object.entries(properties).flatMap(([name, property]) => ('writeOnly' in property ? [name] : [])),
  ),
);
