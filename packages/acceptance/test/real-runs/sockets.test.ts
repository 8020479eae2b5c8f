import { once } from 'node:events';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { openServer } from './open-pipeline.js';
import { scripted } from './scripted.js';

interface Answer {
  status: number | undefined;
  text: string;
}

/** Asks with whatever Host header, as a browser does that was led here by a name of someone else. */
async function ask(url: string, headers: Record<string, string>): Promise<Answer> {
  const asked = request(url, { headers });
  asked.end();
  const [response] = await once(asked, 'response');
  return { status: response.statusCode, text: await text(response) };
}

describe('a server that really runs actions', () => {
  test.each(['0.0.0.0', '::', '192.0.2.1'])('is not bound to %s unless that is asked for', async (host) => {
    const { listen } = openServer({ engine: scripted({}) });
    await expect(listen({ host })).rejects.toThrow(/^\S+ is reached by other machines.*--expose-engine/);
  });

  test('is bound to another address when that is asked for', async () => {
    const { listen } = openServer({ engine: scripted({}), engineSettings: { expose: true } });
    expect((await listen({ host: '0.0.0.0' })).url).toMatch(/^http:\/\/0\.0\.0\.0:\d+$/);
  });

  test('does not listen when no engine answers', async () => {
    const fault = () => new Error('No engine is there.');
    const { listen } = openServer({ engine: scripted({}, { fault }) });
    await expect(listen()).rejects.toThrow('No engine is there.');
  });

  test('answers no request that names another host, whatever token it has', async () => {
    const { listen, token } = openServer({ engine: scripted({}) });
    const { url } = await listen();
    const authorization = `Bearer ${token}`;
    for (const path of ['/workspaces', '/__buddykit/state', '/openapi.json']) {
      for (const host of ['evil.test', 'evil.test:4567', '127.0.0.1.evil.test', 'localhost.evil.test']) {
        const answer = await ask(`${url}${path}`, { host, authorization });
        expect([path, host, answer.status]).toEqual([path, host, 403]);
        expect(answer.text).toContain('The Host header names');
      }
    }
  });

  test.each(['localhost', 'LOCALHOST:80', '127.0.0.1', '[::1]:4567', '10.1.2.3:99'])(
    'answers requests that name it as %s',
    async (host) => {
      const { listen, token } = openServer({ engine: scripted({}) });
      const { url } = await listen();
      const answer = await ask(`${url}/workspaces`, { host, authorization: `Bearer ${token}` });
      expect(answer.status).toBe(200);
    },
  );

  test('has a random token when none is given, and answers nobody without it', async () => {
    const tokens = [1, 2].map(() => openServer({ engine: scripted({}), token: undefined } as never).token);
    expect(new Set(tokens).size).toBe(2);
    const { listen } = openServer({ engine: scripted({}) });
    const { url } = await listen();
    for (const path of ['/workspaces', '/__buddykit/state']) {
      for (const authorization of ['', 'Bearer', 'Bearer wrong', 'Basic c2RrLXRva2Vu']) {
        expect((await ask(`${url}${path}`, { authorization })).status).toBe(401);
      }
    }
  });
});
