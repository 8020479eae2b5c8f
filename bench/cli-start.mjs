import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { childEnvironment } from './child-environment.mjs';
import { formatRows } from './format-rows.mjs';
import { median } from './median.mjs';

const rounds = 41;
const reach = 1.6;
const bin = fileURLToPath(new URL('../apps/cli/dist/main.js', import.meta.url));
const bareGet = join(import.meta.dirname, 'cli-start/bare-get.cjs');
const path = '/workspaces/buddy/projects/company-website/pipelines/5/actions';
const action = { id: 1, name: 'Build', type: 'BUILD', trigger_time: 'ON_EVERY_EXECUTION' };
const place = { BUDDY_TOKEN: 'secret', BUDDY_WORKSPACE: 'buddy', BUDDY_PROJECT: 'company-website' };

/** The CPU time of whole processes of the CLI, over that of a Node that does nothing. */
export async function run() {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ actions: [action] }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    const url = `http://127.0.0.1:${server.address().port}`;
    const env = { ...childEnvironment, ...place, BUDDY_BASE_URL: url };
    return await measureAll(commands(url), env);
  } finally {
    server.close();
  }
}

function commands(url) {
  const list = ['actions', 'list', '--pipeline', '5'];
  const fields = ['--name=x', '--docker-image-name=node', '--docker-image-tag=20', '--execute-commands=ls'];
  return [
    { what: 'node -e 0', args: ['-e', '0'] },
    { what: 'buddykit --help', args: [bin, '--help'], reach },
    { what: 'buddykit actions add build --help', args: [bin, 'actions', 'add', 'build', '--help'], reach },
    { what: 'list, up to the request', args: [bin, ...list, '--dry-run'], reach, note: 'with --dry-run' },
    { what: 'list, with its answer', args: [bin, ...list], reach },
    {
      what: 'the same request by bare node:http',
      args: [bareGet, `${url}${path}`],
      note: 'the least there is',
    },
    {
      what: 'add, up to the request',
      args: [bin, 'actions', 'add', 'build', '--pipeline=5', ...fields, '--dry-run'],
      note: 'checks the body',
    },
  ];
}

async function measureAll(all, env) {
  const samples = [];
  // The first round fills the caches of the file system.
  for (let round = 0; round <= rounds; round += 1) {
    const costs = await measureRound(all, env);
    if (round > 0) samples.push(costs);
  }
  return all.map(({ args: _, ...row }, index) => ({
    ...row,
    value: median(samples.map((costs) => costs[index])),
    unit: 'ms CPU',
    ratio: median(samples.map((costs) => costs[index] / costs[0])),
  }));
}

// In turn, so that a slow moment of the machine slows all of them.
async function measureRound(all, env) {
  const costs = [];
  for (const { args } of all) costs.push(await measure(args, env));
  return costs;
}

/** User and system time of a process in milliseconds, as bash tells them: Node cannot ask for those of a child. */
async function measure(args, env) {
  const script = 'TIMEFORMAT="%3U %3S"; time "$@" >&3 2>&3 3>&-';
  const child = spawn('bash', ['--norc', '-c', script, 'bash', process.execPath, ...args], {
    env,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const [told, said, [code]] = await Promise.all([
    text(child.stderr),
    text(child.stdio[3]),
    once(child, 'close'),
  ]);
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}: ${said}`);
  const [user = Number.NaN, system = Number.NaN] = told.trim().split(' ').map(Number);
  return (user + system) * 1000;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(formatRows(await run()));
