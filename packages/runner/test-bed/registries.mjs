import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { lastLines, runningDaemon, startDaemon, stopDaemon } from './daemon.mjs';
import { insideNetwork } from './engine.mjs';
import { runProgram } from './run-program.mjs';
import { waitUntil } from './wait-until.mjs';

/** Two doors to the same images: one asks for a password, one is open. Both in the engine's network. */
export const registries = { closed: '127.0.0.1:5000', open: '127.0.0.1:5001' };

/** Of three lengths, since the header that carries them is padded to a multiple of three. */
const usernames = ['buddyworks', 'buddyworks1', 'buddyworks12'];

/** Starts both registries and gives the credentials of the closed one. */
export async function startRegistries(directory) {
  const credentials = { username: usernames[0], password: randomBytes(12).toString('hex') };
  mkdirSync(join(directory, 'images'), { recursive: true });
  const lines = usernames.map((name) =>
    runProgram('htpasswd', ['-Bin', name], { input: credentials.password }),
  );
  writeFileSync(join(directory, 'users'), (await Promise.all(lines)).join(''), { mode: 0o600 });
  for (const name of Object.keys(registries)) await startRegistry(directory, name);
  return credentials;
}

export async function stopRegistries(directory) {
  for (const name of Object.keys(registries)) await stopDaemon(directory, daemonName(name));
}

async function startRegistry(directory, name) {
  const file = join(directory, `registry-${name}.yml`);
  writeFileSync(file, JSON.stringify(settings(directory, name)), { mode: 0o600 });
  const command = insideNetwork(directory, ['docker-registry', 'serve', file]);
  startDaemon({ directory, name: daemonName(name), command });
  await waitUntil(`an answer of the ${name} registry`, 10, () => answers(directory, name));
}

// JSON is YAML.
function settings(directory, name) {
  const htpasswd = { realm: 'test', path: join(directory, 'users') };
  return {
    version: 0.1,
    log: { level: 'error', accesslog: { disabled: true } },
    storage: { filesystem: { rootdirectory: join(directory, 'images') } },
    http: { addr: registries[name] },
    ...(name === 'closed' && { auth: { htpasswd } }),
  };
}

// Asked from the engine's network, which is the only place from where it can be reached.
async function answers(directory, name) {
  if (!runningDaemon(directory, daemonName(name))) {
    throw new Error(`The ${name} registry ended:\n${lastLines(directory, daemonName(name))}`);
  }
  const [host, port] = registries[name].split(':');
  const probe = `require('node:net').connect(${port}, '${host}').on('connect', () => process.exit(0)).on('error', () => process.exit(1))`;
  const [program, ...parameters] = insideNetwork(directory, [process.execPath, '-e', probe]);
  return runProgram(program, parameters).then(
    () => true,
    () => false,
  );
}

function daemonName(name) {
  return `registry-${name}`;
}
