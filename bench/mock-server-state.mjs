import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { childEnvironment } from './child-environment.mjs';
import { median } from './median.mjs';

const loop = join(import.meta.dirname, 'mock-server', 'state-loop.mjs');
const home = new URL('../apps/mock-server/package.json', import.meta.url);

const rows = [
  { job: 'reset', what: 'reset', reach: 1 },
  { job: 'export', what: 'export of the state', reach: 10 },
  { job: 'import', what: 'import of the state', reach: 20 },
  { job: 'exportText', what: 'export as JSON text', note: 'as GET /__buddykit/state writes it' },
  { job: 'importText', what: 'import from JSON text', note: 'as PUT /__buddykit/state reads it' },
  { job: 'seed', what: 'a new server with a seed of 1,000 actions' },
];

/** Reset, export and import of a server in which 5,000 actions are stored, in process. */
export function run() {
  console.error('State');
  const entry = createRequire(home).resolve('@buddykit/mock-server');
  const text = execFileSync(process.execPath, [loop, entry], {
    env: childEnvironment,
    encoding: 'utf8',
    timeout: 120_000,
  });
  const samples = JSON.parse(text.trim().split('\n').at(-1));
  return rows.map(({ job, ...row }) => ({ ...row, value: median(samples[job]), unit: 'ms' }));
}
