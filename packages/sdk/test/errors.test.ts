import { describe, expect, it } from 'vitest';
import {
  BadRequestError,
  BuddyError,
  ConnectionError,
  ForbiddenError,
  NotFoundError,
  RateLimitError,
  ResponseError,
  readRateLimit,
  ServerError,
  UnauthorizedError,
  UnexpectedResponseError,
} from '../src/index.js';
import { dockerfileAction } from './bodies.js';
import { buddyWith, pipeline, rejection } from './buddy.js';
import { broken, failure, html, json, stubFetch, text } from './stub-fetch.js';

const where = {
  operation: 'actions.list',
  method: 'GET',
  path: '/workspaces/buddy/projects/company-website/pipelines/2/actions',
};

async function listError(...answers: Parameters<typeof stubFetch>): Promise<unknown> {
  return rejection(buddyWith({ fetch: stubFetch(...answers), retries: 0 }).actions.list(pipeline));
}

describe('an error status', () => {
  it.each([
    [400, BadRequestError],
    [401, UnauthorizedError],
    [403, ForbiddenError],
    [404, NotFoundError],
    [429, RateLimitError],
    [500, ServerError],
    [503, ServerError],
    [599, ServerError],
    [409, ResponseError],
    [302, ResponseError],
  ])('%i has its class, with the messages of the envelope', async (status, ErrorClass) => {
    const error = await listError(json(status, { errors: [{ message: 'First.' }, { message: 'Second.' }] }));
    expect(error).toBeInstanceOf(ErrorClass);
    expect(error).toBeInstanceOf(ResponseError);
    expect(error).toBeInstanceOf(BuddyError);
    expect(error).toMatchObject({ ...where, name: ErrorClass.name, status, messages: ['First.', 'Second.'] });
    expect(String(error)).toBe(
      `${ErrorClass.name}: actions.list: GET ${where.path} answered ${status}: First. Second.${status === 401 ? ' (check the token)' : ''}`,
    );
  });

  it('403 is the rate limit when its message says so', async () => {
    const error = await listError(failure(403, 'Rate limit exceeded.'));
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ status: 403 });
  });

  it('has the message of the older envelope', async () => {
    expect(await listError(json(400, { error: 'Wrong type.' }))).toMatchObject({ messages: ['Wrong type.'] });
  });

  it.each([
    ['nothing', text(502, null), 'answered 502: no message'],
    ['nothing of known length', text(502, null, { 'content-length': '0' }), 'answered 502: no message'],
    ['a page of HTML', text(502, html, { 'content-type': 'text/html' }), 'Welcome to the login page'],
    ['JSON of another form', json(500, { errors: { type: 'wrong' } }), '{"errors":{"type":"wrong"}}'],
    ['a list of other things', json(500, { errors: ['a', null, { message: 7 }] }), 'answered 500: {"errors"'],
    ['a JSON null', json(500, null), 'answered 500: null'],
    ['a JSON text', json(500, 'Oh no'), 'answered 500: "Oh no"'],
  ])('is an error with %s for a body', async (_, answer, message) => {
    const error = await listError(answer);
    expect(error).toBeInstanceOf(ServerError);
    expect(error).toMatchObject({ messages: [], message: expect.stringContaining(message) });
  });

  it('is an error for an operation without an answer, too', async () => {
    const buddy = buddyWith({ fetch: stubFetch(failure(404, 'Action not found.')) });
    const error = await rejection(buddy.actions.delete({ ...pipeline, action_id: 1 }));
    expect(error).toBeInstanceOf(NotFoundError);
  });

  it('keeps the headers and the rate limit', async () => {
    const headers = {
      'X-Rate-Limit-Limit': '10',
      'X-Rate-Limit-Remaining': '0',
      'X-Rate-Limit-Reset': '1767225600',
    };
    const error = await listError(failure(429, 'Rate limit exceeded.', headers));
    expect(error).toMatchObject({
      headers: { 'content-type': 'application/json', 'x-rate-limit-remaining': '0' },
      rateLimit: { limit: 10, remaining: 0, reset: new Date('2026-01-01T00:00:00Z') },
    });
  });
});

describe('a successful status', () => {
  it.each([
    [
      'a page of HTML',
      text(200, html, { 'content-type': 'text/html' }),
      { contentType: 'text/html', excerpt: expect.stringMatching(/^<html> <body>/) },
    ],
    [
      'broken JSON',
      text(200, '{"id": 1', { 'content-type': 'application/json' }),
      { contentType: 'application/json', excerpt: '{"id": 1' },
    ],
    ['nothing', text(200, ''), { excerpt: '' }],
    [
      'nothing of known length',
      text(200, null, { 'content-length': '0' }),
      { excerpt: '', contentType: undefined },
    ],
    ['no content', text(204, null), { status: 204, excerpt: '' }],
    ['null', json(200, null), { excerpt: 'null' }],
    ['a text', json(200, 'Signed out'), { excerpt: '"Signed out"' }],
  ])('is an error with %s where JSON is due', async (_, answer, fields) => {
    const error = await listError(answer);
    expect(error).toBeInstanceOf(UnexpectedResponseError);
    expect(error).toMatchObject({ ...where, status: 200, ...fields });
    expect(String(error)).toMatch(
      /^UnexpectedResponseError: actions.list: GET \S+ answered 20\d with .* in place of JSON/,
    );
  });

  it('shows no more than the beginning of a long body', async () => {
    const error = await listError(text(200, 'x'.repeat(100_000)));
    expect(error).toMatchObject({ excerpt: 'x'.repeat(200) });
  });

  it.each([200, 201, 202])('%i is success, whichever of them the contract has', async (status) => {
    const buddy = buddyWith({ fetch: stubFetch(json(status, { id: 3 })) });
    expect(await buddy.actions.add(pipeline, dockerfileAction)).toEqual({ id: 3 });
  });

  it('keeps fields and values that the contract does not know', async () => {
    const answer = { type: 'TELEPORT', id: 3, destination: { planet: 'Mars' } };
    const buddy = buddyWith({ fetch: stubFetch(json(200, answer)) });
    expect(await buddy.actions.get({ ...pipeline, action_id: 3 })).toEqual(answer);
  });

  it('needs no body where the contract has none, and reads none', async () => {
    const buddy = buddyWith({ fetch: stubFetch(text(200, html)) });
    expect(await buddy.actions.delete({ ...pipeline, action_id: 3 })).toBeUndefined();
  });
});

describe('a request that does not get through', () => {
  it('is a ConnectionError with what fetch threw as its cause', async () => {
    const cause = new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED 127.0.0.1:1') });
    const error = await listError(broken(cause));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({
      ...where,
      message: expect.stringContaining('got no answer: connect ECONNREFUSED'),
    });
    expect((error as Error).cause).toBe(cause);
  });

  it('says the code where there is no message', async () => {
    const cause = Object.assign(new AggregateError([]), { code: 'ECONNREFUSED' });
    expect(String(await listError(broken(new TypeError('fetch failed', { cause }))))).toContain(
      'got no answer: ECONNREFUSED',
    );
  });

  it('may also break off in the middle of the answer', async () => {
    const body = new ReadableStream({
      start: (controller) => controller.error(new Error('other side closed')),
    });
    const error = await listError(() => new Response(body, { status: 200 }));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(String(error)).toContain('got no answer: other side closed');
  });

  it('may be thrown at once by a fetch that is not asynchronous', async () => {
    const fetch = () => {
      throw new Error('no network here');
    };
    const error = await rejection(buddyWith({ fetch, retries: 0 }).actions.list(pipeline));
    expect(error).toBeInstanceOf(ConnectionError);
  });
});

describe('the rate limit', () => {
  it('is told with each response', async () => {
    const seen: unknown[] = [];
    const fetch = stubFetch(json(200, {}, { 'X-Rate-Limit-Limit': '1', 'X-Rate-Limit-Remaining': '999' }));
    await buddyWith({ fetch, onResponse: (response) => seen.push(response) }).actions.list(pipeline);
    expect(seen).toMatchObject([
      { ...where, status: 200, attempt: 1, rateLimit: { limit: 1, remaining: 999, reset: undefined } },
    ]);
  });

  it.each(['soon', '-1', '1.5', '', '99999999999999999999'])('is unknown when a header says %j', (value) => {
    expect(readRateLimit(new Headers({ 'X-Rate-Limit-Reset': value, 'X-Rate-Limit-Limit': value }))).toEqual(
      {},
    );
  });
});

describe('an onResponse that throws', () => {
  it('ends the call with its error', async () => {
    const reason = new Error('The log is full.');
    const onResponse = () => {
      throw reason;
    };
    const call = buddyWith({ fetch: stubFetch(json(200, {})), onResponse }).actions.list(pipeline);
    expect(await rejection(call)).toBe(reason);
  });
});
