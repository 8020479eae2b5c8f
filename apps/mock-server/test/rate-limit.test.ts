import { describe, expect, test } from 'vitest';
import { actionsPath, startClient } from './client.js';

function startLimited() {
  let time = Date.UTC(2026, 0, 1);
  const client = startClient({ rateLimit: { limit: 2, windowSeconds: 60 }, now: () => time });
  const pass = (seconds: number) => {
    time += seconds * 1000;
  };
  return { ...client, pass };
}

describe('the rate limit', () => {
  test('counts down in the headers and tells when the window ends', async () => {
    const client = startLimited();
    const { headers } = await client.get(actionsPath);
    expect(headers.get('X-Rate-Limit-Limit')).toBe('2');
    expect(headers.get('X-Rate-Limit-Remaining')).toBe('1');
    expect(headers.get('X-Rate-Limit-Reset')).toBe(String(Date.UTC(2026, 0, 1) / 1000 + 60));
  });

  test('answers 429 in the envelope when it is exceeded, and changes nothing', async () => {
    const client = startLimited();
    await client.get(actionsPath);
    await client.get(actionsPath);
    const answer = await client.delete(`${actionsPath}/1`);
    expect(answer).toMatchObject({ status: 429, messages: ['Rate limit exceeded.'] });
    expect(answer.headers.get('X-Rate-Limit-Remaining')).toBe('0');
    client.pass(60);
    expect((await client.get(`${actionsPath}/1`)).status).toBe(200);
  });

  test('is not used up by those who have no token', async () => {
    const client = startLimited();
    for (const authorization of ['', 'Bearer x', 'Bearer y']) {
      await client.request('GET', actionsPath, { headers: { authorization } });
    }
    expect((await client.get(actionsPath)).status).toBe(200);
  });

  test('is told on errors too', async () => {
    const { headers, status } = await startLimited().get('/nowhere');
    expect(status).toBe(404);
    expect(headers.get('X-Rate-Limit-Remaining')).toBe('1');
  });
});
