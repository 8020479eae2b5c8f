import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { childEnvironment } from '../child-environment.mjs';
import { median } from '../median.mjs';

const loop = join(import.meta.dirname, 'fetch-loop.mjs');
const home = new URL('../../apps/mock-server/package.json', import.meta.url);

/** What a valid add costs without a socket, in our server and in those peers that can do without one. */
export function measureInProcess(peers) {
  console.error('In process');
  const ours = { node: process.execPath, entry: createRequire(home).resolve('@buddykit/mock-server') };
  const theirs = peers.filter(({ inProcess }) => inProcess !== undefined);
  return [
    { ...toRow('buddykit-mock', measure({ ...ours, count: 5000 })), reach: 120 },
    {
      what: 'valid add in process: the core of buddykit-mock alone',
      value: 'not measured',
      reach: 15,
      note: 'it has no public entry',
    },
    ...theirs.map(({ name, inProcess }) => toRow(name, measure({ ...inProcess, count: 500 }))),
  ];
}

function measure({ node, entry, count }) {
  const text = execFileSync(node, [loop, entry, String(count)], {
    env: childEnvironment,
    encoding: 'utf8',
    timeout: 120_000,
  });
  return median(JSON.parse(text.trim().split('\n').at(-1)));
}

function toRow(name, cost) {
  return {
    what: `valid add in process: ${name}`,
    value: cost,
    unit: 'µs CPU',
    note: 'fetch, with response.json()',
  };
}
