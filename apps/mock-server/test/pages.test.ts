import { type Operation, operations } from '@buddykit/core';
import { describe, expect, test } from 'vitest';
import { startRuns } from './runs.js';
import { action, shop } from './seeds.js';

const start = () => startRuns({ seed: shop([action('Test')]) });

/** The path with what exists in its places. */
function fill(path: string): string {
  const names: Record<string, string> = { domain: 'acme', project_name: 'shop', pipeline_id: '7' };
  return path.replace(/\{(\w+)\}/g, (_, name) => names[name] ?? '1');
}

describe('a page that cannot be', () => {
  const paged = Object.entries<Operation>(operations).filter(([, { parameters }]) =>
    parameters.some(({ name }) => name === 'page'),
  );

  test.each(paged)('of %s is refused', async (_, { path }) => {
    const { get } = await start();
    const target = fill(path);
    expect((await get(target)).status).toBe(200);
    for (const query of ['page=-1', 'page=0', 'page=1.5', 'page=', 'per_page=0', 'per_page=-20']) {
      const { status, messages } = await get(`${target}?${query}`);
      expect([query, status]).toEqual([query, 400]);
      expect(messages[0]).toContain(`${query.split('=')[0]}: must be a whole number of at least 1; it is `);
    }
  });

  test.each(paged)('of %s is empty when it is beyond the last one', async (_, { path }) => {
    const { get } = await start();
    const target = fill(path);
    const { status, json } = await get(`${target}?page=1000000`);
    expect(status).toBe(200);
    expect(Object.values(json).filter(Array.isArray)).toEqual([[]]);
  });
});
