import { maskSecrets, secretsIn } from '@buddykit/core';
import { describe, expect, it } from 'vitest';

const action = {
  name: 'Build',
  login: 'me',
  password: 'hunter2',
  services: [{ type: 'MYSQL', connection: { user: 'me', password: 'hunter3' } }],
};

describe('the masks of a request', () => {
  it('stand for its secrets at any depth, and for nothing else', () => {
    expect(maskSecrets({ method: 'POST', body: action })).toEqual({
      ...action,
      password: '***',
      services: [{ type: 'MYSQL', connection: { user: 'me', password: '***' } }],
    });
    expect(secretsIn({ method: 'POST', body: action })).toEqual(['hunter2', 'hunter3']);
  });

  it('leave the body as it was', () => {
    const before = structuredClone(action);
    maskSecrets({ method: 'POST', body: action });
    expect(action).toEqual(before);
  });

  it.each([
    ['an encrypted one', { encrypted: true }, '***'],
    ['an SSH key', { type: 'SSH_KEY' }, '***'],
    ['an SSH key that says otherwise', { type: 'SSH_KEY', encrypted: false }, '***'],
    ['a plain one', { encrypted: false }, 'v'],
    ['one that says nothing', {}, 'v'],
  ])('stand for the value of a variable: %s', (_, marks, value) => {
    const variable = { key: 'K', value: 'v', ...marks };
    const secrets = value === '***' ? ['v'] : [];
    for (const body of [variable, { variables: [variable] }]) {
      expect(maskSecrets({ method: 'POST', body })).toEqual(
        JSON.parse(JSON.stringify(body).replace('"v"', JSON.stringify(value))),
      );
      expect(secretsIn({ method: 'POST', body })).toEqual(secrets);
    }
  });

  it('stand for a value whose edit does not tell whether it is stored encrypted', () => {
    expect(maskSecrets({ method: 'PATCH', body: { value: 'v' } })).toEqual({ value: '***' });
    expect(maskSecrets({ method: 'PATCH', body: { value: 'v', encrypted: null } })).toEqual({
      value: '***',
      encrypted: null,
    });
    const plain = { value: 'v', encrypted: false };
    expect(maskSecrets({ method: 'PATCH', body: plain })).toEqual(plain);
    // A variable inside another object is sent as a whole.
    const inside = { variables: [{ key: 'K', value: 'v' }] };
    expect(maskSecrets({ method: 'PATCH', body: inside })).toEqual(inside);
  });

  it('hide what stands wrongly where a secret belongs', () => {
    const body = { password: { inner: ['hunter2', 4711, true] }, token: ['hunter3'], secret_key: null };
    expect(maskSecrets({ method: 'POST', body })).toEqual({
      password: '***',
      token: '***',
      secret_key: null,
    });
    expect(secretsIn({ method: 'POST', body })).toEqual(['hunter2', '4711', 'hunter3']);
  });

  it('pass over what is no object, and names that every object has', () => {
    for (const body of [undefined, null, 'password', 3, [[]], { constructor: 'c', toString: 't' }]) {
      expect(maskSecrets({ method: 'PATCH', body })).toEqual(body);
      expect(secretsIn({ method: 'PATCH', body })).toEqual([]);
    }
  });
});
