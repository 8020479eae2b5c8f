import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { buildAction, password } from './bodies.js';
import { buddyWith, pipeline, rejection, token } from './buddy.js';
import { broken, failure, json, stubFetch, text } from './stub-fetch.js';

/** Everything that a log could take from an error. */
function everythingIn(error: unknown): string {
  const { message, stack } = error as Error;
  return [
    String(error),
    message,
    stack,
    JSON.stringify(error),
    inspect(error, { depth: Number.POSITIVE_INFINITY, showHidden: true, getters: true }),
  ].join('\n');
}

const escaped = JSON.stringify(password).slice(1, -1);
const secrets = [token, password, escaped];
const echo = `The token ${token} and the password ${password} were refused.`;
const request = new Request('https://api.buddy.works', { headers: { authorization: `Bearer ${token}` } });

/** Its message is not its own, as that of a DOMException; and some platforms give those no stack. */
class OddError extends Error {
  override get message() {
    return echo;
  }
  override stack = 'OddError';
}

const answers: [string, Parameters<typeof stubFetch>[0]][] = [
  ['a message that repeats them', failure(400, echo)],
  ['the older envelope', json(401, { error: echo })],
  ['a header', failure(403, 'No.', { 'x-echo': `Bearer ${token}` })],
  ['a page of HTML', text(500, `<html>${echo}</html>`)],
  ['a page of HTML with status 200', text(200, `<html>${echo}</html>`)],
  ['a page that is cut within a secret', text(200, `${'x'.repeat(190)}${token}`)],
  ['JSON of another form', json(422, { detail: echo })],
  [
    'JSON that escapes all but ASCII',
    text(400, JSON.stringify({ errors: [{ message: echo }] }).replace(/ü/g, '\\u00fc')),
  ],
  ['a fetch that fails with them', broken(new Error(echo))],
  [
    'a fetch that fails with them as the cause',
    broken(new TypeError('fetch failed', { cause: new Error(echo) })),
  ],
  [
    'a fetch that fails with its options',
    broken(Object.assign(new Error('Failed.'), { init: { headers: { authorization: `Bearer ${token}` } } })),
  ],
  ['a fetch that fails with a Request', broken(Object.assign(new Error('Failed.'), { request }))],
  [
    'a fetch that fails with Headers',
    broken(Object.assign(new Error('Failed.'), { headers: request.headers })),
  ],
  ['a fetch that fails with many errors', broken(new AggregateError([new Error(echo)], 'Failed.'))],
  ['a fetch that fails with a DOMException', broken(new DOMException(echo, 'NetworkError'))],
  ['a fetch that fails with an odd error', broken(new OddError())],
  ['a fetch that fails with a text', broken(echo)],
];

describe('no error holds the token or a password', () => {
  it.each(answers)('after %s', async (_, answer) => {
    const buddy = buddyWith({ fetch: stubFetch(answer) });
    const error = await rejection(buddy.actions.add(pipeline, buildAction));
    const everything = everythingIn(error);
    for (const secret of secrets) expect(everything).not.toContain(secret);
    expect(everything).not.toContain(token.slice(0, 8));
  });

  it('when the token comes with the call', async () => {
    const buddy = buddyWith({ fetch: stubFetch(failure(401, 'Not hunter2.')) });
    const headers = { authorization: 'Basic hunter2' };
    const error = await rejection(buddy.actions.list(pipeline, { headers }));
    expect(everythingIn(error)).not.toContain('hunter2');
  });

  it('when one secret is a part of another', async () => {
    const buddy = buddyWith({ token: 'abc', fetch: stubFetch(failure(400, 'Refused abcdef and abc.')) });
    const error = await rejection(buddy.actions.add(pipeline, { ...buildAction, password: 'abcdef' }));
    expect(error).toMatchObject({ messages: ['Refused *** and ***.'] });
  });

  it('when a secret stands deep in the body', async () => {
    const services = [{ type: 'REDIS' as const, connection: { user: 'root', password: 'hunter2' } }];
    const buddy = buddyWith({ fetch: stubFetch(failure(400, 'hunter2 is too short.')) });
    const error = await rejection(buddy.actions.add(pipeline, { ...buildAction, services }));
    expect(error).toMatchObject({ messages: ['*** is too short.'] });
  });
});

describe('the value of a variable', () => {
  const said = failure(400, 'hunter2 is too short.');
  const add = (variable: object) =>
    buddyWith({ fetch: stubFetch(said) }).variables.add({}, { key: 'KEY', value: 'hunter2', ...variable });
  const edit = (variable: object) =>
    buddyWith({ fetch: stubFetch(said) }).variables.edit(
      { variable_id: 3 },
      { value: 'hunter2', ...variable },
    );

  it.each([
    ['is encrypted', () => add({ encrypted: true })],
    ['is an SSH key', () => add({ type: 'SSH_KEY' })],
    ['may have been encrypted before', () => edit({})],
    [
      'stands in an action',
      () =>
        buddyWith({ fetch: stubFetch(said) }).actions.add(pipeline, {
          ...buildAction,
          variables: [{ key: 'KEY', value: 'hunter2', encrypted: true }],
        }),
    ],
  ])('is a secret when it %s', async (_, call) => {
    expect(await rejection(call())).toMatchObject({ messages: ['*** is too short.'] });
  });

  it.each([
    ['is added plain', () => add({})],
    ['is edited plain', () => edit({ encrypted: false })],
  ])('is none when it %s', async (_, call) => {
    expect(await rejection(call())).toMatchObject({ messages: ['hunter2 is too short.'] });
  });
});

describe('what is no secret', () => {
  it('stays in the messages', async () => {
    const message = `The image ${buildAction.docker_image_name} was not found for robot.`;
    const buddy = buddyWith({ fetch: stubFetch(failure(400, message)) });
    expect(await rejection(buddy.actions.add(pipeline, buildAction))).toMatchObject({ messages: [message] });
  });

  it('stays in the cause, with its codes and details', async () => {
    const details = { code: 'UND_ERR_SOCKET', socket: { remotePort: 443, bytesRead: 12 } };
    const cause = new TypeError('terminated', {
      cause: Object.assign(new Error('other side closed'), details),
    });
    const buddy = buddyWith({ fetch: stubFetch(broken(cause)) });
    expect(await rejection(buddy.actions.add(pipeline, buildAction))).toMatchObject({ cause });
  });
});
