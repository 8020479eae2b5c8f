import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Operation, operations, secretFields } from '@buddykit/core';
import { describe, expect, it } from 'vitest';
import { buildAction, dockerfileAction } from './bodies.js';
import { buddyWith, pipeline, token } from './buddy.js';
import { json, stubFetch, text } from './stub-fetch.js';

const require = createRequire(import.meta.url);
const contract = JSON.parse(readFileSync(require.resolve('@buddykit/core/openapi.json'), 'utf8'));

type AnyMethod = (...args: unknown[]) => Promise<unknown>;

describe.each(Object.entries<Operation>(operations))('%s', (id, operation) => {
  const samples = { string: 'a name/with ü', integer: 7, boolean: true };
  const values = Object.fromEntries(operation.parameters.map(({ name, kind }) => [name, samples[kind]]));
  const body = operation.body === undefined ? [] : [{ type: 'BUILD' }];
  const [group = '', verb = ''] = id.split('.');

  async function send(...options: unknown[]) {
    const fetch = stubFetch(operation.response ? json(operation.success, { id: 1 }) : text(204, null));
    const resources = buddyWith({ fetch }) as unknown as Record<string, Record<string, AnyMethod>>;
    const answer = await resources[group]?.[verb]?.(values, ...body, ...options);
    return { answer, sent: fetch.sent[0] };
  }

  it('is sent with the method, the path and the query of the contract', async () => {
    const { sent } = await send();
    const path = operation.parameters
      .filter((parameter) => parameter.in === 'path')
      .reduce(
        (rest, { name, multiSegment }) => rest.replace(`{${name}}`, encode(values[name], multiSegment)),
        operation.path,
      );
    const query = operation.parameters
      .filter((parameter) => parameter.in === 'query')
      .map(({ name }) => name);
    expect(sent?.method).toBe(operation.method);
    expect(sent?.path).toBe(path);
    expect([...new URL(sent?.url ?? '').searchParams.keys()]).toEqual(query);
  });

  it('gives the body of the answer when the contract has one', async () => {
    const { answer } = await send();
    expect(answer).toEqual(operation.response ? { id: 1 } : undefined);
  });

  it('sends a body and its type only when the contract has one', async () => {
    const { sent } = await send();
    expect(sent?.body).toEqual(body[0]);
    expect(sent?.headers.get('content-type')).toBe(body.length > 0 ? 'application/json' : null);
  });

  it('takes the options of a call last', async () => {
    const { sent } = await send({ headers: { 'X-Trace': 'abc' } });
    expect(sent?.headers.get('x-trace')).toBe('abc');
  });
});

function encode(value: unknown, keepsSlashes = false): string {
  const parts = keepsSlashes ? String(value).split('/') : [String(value)];
  return parts.map(encodeURIComponent).join('/');
}

describe('a request', () => {
  it('holds the body as it was given', async () => {
    const fetch = stubFetch(json(201, { id: 3 }));
    await buddyWith({ fetch }).actions.add(pipeline, buildAction);
    expect(fetch.sent[0]?.body).toEqual(buildAction);
  });

  it('has these headers and no others', async () => {
    const fetch = stubFetch(json(201, { id: 3 }));
    await buddyWith({ fetch }).actions.add(pipeline, dockerfileAction);
    expect(Object.fromEntries(fetch.sent[0]?.headers ?? [])).toEqual({
      accept: 'application/json',
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'user-agent': 'buddykit-sdk',
    });
  });

  it('has the headers of the call in place of those of the SDK', async () => {
    const fetch = stubFetch(json(200, {}));
    const headers = { Authorization: 'Basic abc', 'User-Agent': 'my-tool', Accept: '*/*' };
    await buddyWith({ fetch }).actions.list(pipeline, { headers });
    expect(Object.fromEntries(fetch.sent[0]?.headers ?? [])).toEqual({
      accept: '*/*',
      authorization: 'Basic abc',
      'user-agent': 'my-tool',
    });
  });

  it('is not sent with a header that cannot be sent, and the error does not repeat it', async () => {
    const fetch = stubFetch();
    const call = buddyWith({ fetch }).actions.list(pipeline, { headers: { 'x-secret': 'hunter2\n' } });
    await expect(call).rejects.toThrow('x-secret cannot be sent: it is empty or has a line break.');
    expect(fetch.sent).toEqual([]);
  });
});

describe('what the SDK knows of the contract', () => {
  it('is the secret fields, all of them', () => {
    const isSecret = (field: { type?: string | string[]; writeOnly?: boolean }) =>
      field.writeOnly === true && [field.type].flat().includes('string');
    const schemas: { properties?: Record<string, object> }[] = Object.values(contract.components.schemas);
    const fields = schemas.flatMap(({ properties = {} }) => Object.entries(properties));
    const secrets = fields.filter(([, field]) => isSecret(field)).map(([name]) => name);
    expect(secretFields).toEqual([...new Set(secrets)].sort());
    expect(secretFields).toContain('password');
  });

  it('is the names of the rate-limit headers', () => {
    const { method, path, success } = operations['actions.add'];
    const { headers } = contract.paths[path][method.toLowerCase()].responses[success];
    expect(Object.keys(headers)).toEqual([
      'X-Rate-Limit-Limit',
      'X-Rate-Limit-Remaining',
      'X-Rate-Limit-Reset',
    ]);
  });
});
