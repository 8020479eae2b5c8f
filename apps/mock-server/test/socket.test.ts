import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, test } from 'vitest';
import { actionsPath, publicBuild, startClient, toAnswer } from './client.js';

const { server } = startClient();
const authorization = 'Bearer secret';

afterEach(() => server.close());

describe('the server on a socket', () => {
  test('answers as it does in the process', async () => {
    const { url } = await server.listen();
    const init = {
      method: 'POST',
      body: JSON.stringify(publicBuild),
      headers: { authorization, 'content-type': 'application/json' },
    };
    const answer = await toAnswer(await fetch(`${url}${actionsPath}`, init));
    expect(answer.status).toBe(201);
    expect(answer.headers.get('content-type')).toBe('application/json');
    expect(answer.json.url).toBe(`${url}${actionsPath}/${answer.json.id}`);
  });

  test('binds to the loopback interface', async () => {
    expect((await server.listen()).url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  test('answers HEAD with the headers of GET', async () => {
    const { url } = await server.listen();
    const response = await fetch(`${url}${actionsPath}`, { method: 'HEAD', headers: { authorization } });
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  test('refuses a body over the limit in the envelope', async () => {
    const { url } = await server.listen({ bodyLimit: 100 });
    const init = {
      method: 'POST',
      body: JSON.stringify(publicBuild),
      headers: { authorization, 'content-type': 'application/json' },
    };
    const answer = await toAnswer(await fetch(`${url}${actionsPath}`, init));
    expect(answer).toMatchObject({ status: 413, messages: ['The body is longer than 100 bytes.'] });
    expect(answer.headers.get('X-Rate-Limit-Remaining')).not.toBeNull();
  });

  test('answers what is not HTTP in the envelope, and lives on', async () => {
    const { url } = await server.listen();
    expect(await speak(url, 'NONSENSE\r\n\r\n')).toContain(
      '{"errors":[{"message":"The request is not valid HTTP."}]}',
    );
    expect((await fetch(`${url}/openapi.json`)).status).toBe(200);
  });

  test('answers a path that cannot be decoded, and an unknown method', async () => {
    const { url } = await server.listen();
    expect((await fetch(`${url}/%zz`)).status).toBe(404);
    expect(
      (await fetch(`${url}${actionsPath.replace('buddy', '%zz')}`, { headers: { authorization } })).status,
    ).toBe(400);
    expect(
      await speak(url, `PROPFIND ${actionsPath} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`),
    ).toContain('405');
  });

  test('lives on when a client goes away in the middle of a body', async () => {
    const { url } = await server.listen();
    const { port } = new URL(url);
    const socket = connect(Number(port), '127.0.0.1');
    socket.write(`POST ${actionsPath} HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\n{"name`);
    await new Promise((resolve) => socket.once('connect', resolve));
    socket.destroy();
    expect((await fetch(`${url}/openapi.json`)).status).toBe(200);
  });

  test('rejects when the port is taken', async () => {
    const { url } = await server.listen();
    await expect(server.listen({ port: Number(new URL(url).port) })).rejects.toThrow('EADDRINUSE');
  });

  test('may be closed twice', async () => {
    await server.listen();
    await server.close();
    await expect(server.close()).resolves.toBeUndefined();
  });
});

async function speak(url: string, words: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.write(words);
  return text(socket);
}
