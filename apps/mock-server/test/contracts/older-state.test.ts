import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startTwo } from './two-clients.js';

/** An export of version 1, and what the server that made it answered. */
const { exported, answers } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../fixtures/state-version-1.json'), 'utf8'),
);
const pipelines = '/workspaces/acme/projects/shop/pipelines';

test('a state that was exported when there was one contract is read, and answers as before', async () => {
  const { server, old, fresh } = startTwo();
  server.control.importState(exported);
  expect(Object.keys(answers)).toHaveLength(5);
  for (const [path, before] of Object.entries(answers)) expect((await old.get(path)).json).toEqual(before);
  const { json } = await fresh.get(`${pipelines}/1`);
  expect(json.events).toEqual([{ type: 'SCHEDULE', cron: '0 0 * * *' }]);
  expect(json.trigger_conditions[0].timezone).toBe('Europe/Warsaw');
  expect((await fresh.get(`${pipelines}/1/actions/1`)).json.integration).toEqual({ identifier: 'abc' });
});
