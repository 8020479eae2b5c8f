import { secretFields } from '@buddykit/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Document, documents, place } from './documents/document.js';
import { expectDocumented, expectLinksBack, isReadable } from './documents/expect-documented.js';
import { missingPrograms, runCurl } from './processes/run-curl.js';
import { type RunningServer, startMockServer } from './processes/start-mock-server.js';

const documentedHost = 'https://api.buddy.works';
const missing = missingPrograms();

test('the documents of both actions are here', () => {
  expect(documents.map(({ body }) => body.type).sort()).toEqual(['BUILD', 'RUN_DOCKER_CONTAINER']);
});

if (missing.length > 0) {
  test.skip(
    `the documented curl commands are not run, since this machine has no ${missing.join(' and no ')}`,
  );
} else {
  describe('the curl commands of the documents', runDocuments);
}

function runDocuments() {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startMockServer('curl-token');
  });
  afterAll(() => server.stop());

  test.each(documents)('$name answers what its page says', async ({ response, status, ...document }) => {
    const answer = await runCurl(fillIn(document.command, server));
    expect(answer.status).toBe(status);
    const action = JSON.parse(answer.text);
    expectDocumented(action, response, { operation: 'actions.add', origin: server.url });
    for (const secret of secretsIn(document.body)) expect(answer.text).not.toContain(secret);
  });

  test.each(documents)('$name gives links that lead back to the action', async ({ command }) => {
    const action = JSON.parse((await runCurl(fillIn(command, server))).text);
    expect(isReadable(action.url)).toBe(true);
    expect(await get(action.url)).toEqual(action);
    await expectLinksBack(action, get);
  });

  test.each(documents)('$name counts down the documented rate limit', async ({ command, limits }) => {
    const read = async () => {
      const { headers } = await runCurl(fillIn(command, server));
      const told = [...headers].filter(([name]) => name.startsWith('x-rate-limit-'));
      for (const [, value] of told) expect(value).toMatch(/^\d+$/);
      return limits.map((name) => headers.get(name));
    };
    const [limit, remaining] = await read();
    expect(Number(limit)).toBeGreaterThan(Number(remaining));
    expect(await read()).toEqual([limit, String(Number(remaining) - 1)]);
  });

  const get = async (url: string) => {
    const response = await fetch(url, { headers: { authorization: `Bearer ${server.token}` } });
    return response.json();
  };
}

/** The command of a page as a reader would type it for this server. */
function fillIn(command: Document['command'], { url, token }: RunningServer): string {
  const filled = command.replace(documentedHost, url).replace('<YOUR-TOKEN>', token);
  return Object.entries(place).reduce(
    (text, [name, value]) => text.replace(`:${name}`, String(value)),
    filled,
  );
}

function secretsIn(body: Document['body']): string[] {
  return Object.entries(body).flatMap(([name, value]) =>
    secretFields.includes(name) ? [String(value)] : [],
  );
}
