import { inspect } from 'node:util';
import { createBuddy } from '@buddykit/sdk';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentOf, type Fields, place } from './documents/document.js';
import type { Ended } from './processes/run.js';
import { placeFlags, runCli, type Target } from './processes/run-cli.js';
import { type RunningServer, startMockServer } from './processes/start-mock-server.js';
import { type Stub, startStub } from './processes/start-stub.js';

const token = 'marked-token-4711';
const wrongToken = 'marked-wrong-token-4711';
const secrets = ['marked-password-4711', 'marked "service" \\ password 4711'] as const;
const marked = /marked|4711/;

/** A body with a field that is a secret at each depth that has one, and with a value that another field makes one. */
const body: Fields = {
  ...documentOf('BUILD').body,
  password: secrets[0],
  services: [{ type: 'MYSQL', version: '8', connection: { user: 'root', password: secrets[1] } }],
  variables: [{ key: 'KEY', value: 'marked-variable-4711', encrypted: true }],
};
const broken: Fields = { ...body, password: [secrets[0]], docker_image_tag: 5 };

describe('a secret is never shown', () => {
  let server: RunningServer;
  let parrot: Stub;
  beforeAll(async () => {
    server = await startMockServer(token);
    parrot = await startStub(({ headers }, text) => {
      const said = `${headers.authorization} is not allowed to send ${text}`;
      return { status: 403, body: { errors: [{ message: said }, { message: text }] } };
    });
  });
  afterAll(() => Promise.all([server.stop(), parrot.stop()]));

  describe('by the SDK', () => {
    const connect = (options: { token?: string; baseUrl?: string }) =>
      createBuddy({ token, baseUrl: server.url, retries: 0, ...options }).actions;

    // The bodies are no types of the SDK: one is broken on purpose.
    test.each([
      ['a wrong token', () => connect({ token: wrongToken }).add(place, body as never)],
      ['an unknown pipeline', () => connect({}).add({ ...place, pipeline_id: 77 }, body as never)],
      ['a broken body', () => connect({}).add(place, broken as never)],
      ['an absent server', () => connect({ baseUrl: 'http://127.0.0.1:1' }).add(place, body as never)],
      ['a server that repeats what it got', () => connect({ baseUrl: parrot.url }).add(place, body as never)],
      ['a broken token', async () => connect({ token: `${wrongToken}\n` }).list(place)],
      ['a broken address', async () => connect({ baseUrl: `http://me:${wrongToken}@127.0.0.1` }).list(place)],
    ])('in the error about %s', async (_, fail) => {
      expect(everythingIn(await fail().catch((error: unknown) => error))).not.toMatch(marked);
    });

    test('in an answer', async () => {
      expect(everythingIn(await connect({}).add(place, body as never))).not.toMatch(marked);
    });

    test('by a client that is printed', () => {
      expect(inspect(createBuddy({ token, baseUrl: server.url }), { depth: 10 })).not.toMatch(marked);
    });
  });

  describe('by the CLI', () => {
    const add = ['actions', 'add', ...placeFlags, '--body=-'];
    const send = (given: Fields, args: string[] = [], target: Partial<Target> = {}) =>
      runCli({ ...server, ...target }, [...add, ...args], { stdin: JSON.stringify(given) });

    test.each<[string, number, () => Promise<Ended>]>([
      ['an answer', 0, () => send(body)],
      ['a table', 0, () => send(body, ['--output=table'])],
      ['a trace', 0, () => send(body, ['--verbose'])],
      ['a preview', 0, () => send(body, ['--dry-run'])],
      ['a preview in YAML', 0, () => send(body, ['--dry-run', '--output=yaml'])],
      ['a curl command', 0, () => send(body, ['--curl'])],
      ['the error about a wrong token', 4, () => send(body, ['--verbose'], { token: wrongToken })],
      ['the error about an unknown action', 4, () => send({ ...body, after_action_id: 77 }, ['--verbose'])],
      ['the error about a broken body', 2, () => send(broken)],
      [
        'the error about a broken file',
        2,
        () => runCli(server, add, { stdin: `{"password": "${secrets[0]}",` }),
      ],
      ['the error about an absent server', 5, () => send(body, ['--verbose'], { url: 'http://127.0.0.1:1' })],
      ['the error of a server that repeats what it got', 4, () => send(body, ['--verbose'], parrot)],
      ['the error about a broken token', 2, () => send(body, [], { token: `${wrongToken} x` })],
      [
        'the error about a broken address',
        2,
        () => send(body, [], { url: `http://me:${wrongToken}@127.0.0.1` }),
      ],
      ['the error about a misspelt flag', 2, () => send(body, [`--pasword=${secrets[0]}`])],
      ['the error about a flag given twice', 2, () => send(body, ['--password=marked', '--password=4711'])],
    ])('in %s', async (_, expected, start) => {
      const { code, stdout, stderr } = await start();
      expect(`${stdout}${stderr}`).not.toMatch(marked);
      expect(code).toBe(expected);
    });

    test('in a log of the server that it called', () => {
      expect(server.output().replaceAll(token, '')).not.toMatch(marked);
    });
  });
});

/** All that a program could print of a value. */
function everythingIn(value: unknown): string {
  const { stack, message, cause } = Object(value);
  const causes = cause === undefined ? '' : everythingIn(cause);
  const shown = inspect(value, { depth: 20, showHidden: true, getters: true });
  return [shown, JSON.stringify(value), String(value), stack, message, causes].join('\n');
}
