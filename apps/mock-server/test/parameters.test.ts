import { describe, expect, test } from 'vitest';
import { startClient } from './client.js';

const project = '/workspaces/buddy/projects/company-website';

describe('a date in the query', () => {
  const commits = `${project}/repository/commits`;

  test.each(['since', 'until'])('%s must be a whole one with its time zone', async (name) => {
    const { get } = startClient();
    for (const text of ['+1', '0', '2024', '2024-10-01', '2024-10-01T12:00:00', 'yesterday']) {
      const { status, messages } = await get(`${commits}?${name}=${encodeURIComponent(text)}`);
      expect(status, text).toBe(400);
      expect(messages).toEqual([
        `${name}: must be a date and time, such as 2026-01-31T12:00:00Z; it is "${text}"`,
      ]);
    }
  });

  test('is compared as a time, whatever its time zone', async () => {
    const { get } = startClient();
    const count = async (query: string) => (await get(`${commits}?${query}`)).json.commits.length;
    expect(await count('since=2024-10-01T12:36:33Z')).toBe(1);
    expect(await count('since=2024-10-01T12:36:34Z')).toBe(0);
    expect(await count(`until=${encodeURIComponent('2024-10-01T14:36:33+02:00')}`)).toBe(1);
    expect(await count(`until=${encodeURIComponent('2024-10-01T14:36:33+03:00')}`)).toBe(0);
  });
});

describe('a choice of yes or no in the query', () => {
  test.each(['yes', '1', 'TRUE', 'toString', 'constructor', '__proto__', ''])('is not %j', async (text) => {
    const { status, messages } = await startClient().get(`${project}/pipelines/2?yaml=${text}`);
    expect(status).toBe(400);
    expect(messages).toEqual([`yaml: must be true or false; it is "${text}"`]);
  });
});
