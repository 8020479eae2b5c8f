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
const usernames = ['tester', 'tester1', 'tester12'];

/** The account in the documents' own example of a private registry. */
const documented = { username: 'buddyworks', password: 'top_secret_password' };

/** Starts both registries and gives the credentials of the closed one. */
export async function startRegistries(directory) {
  const password = randomBytes(12).toString('hex');
  const accounts = [documented, ...usernames.map((username) => ({ username, password }))];
  mkdirSync(join(directory, 'images'), { recursive: true });
  const lines = accounts.map((account) =>
    runProgram('htpasswd', ['-Bin', account.username], { input: account.password }),
  );
  writeFileSync(join(directory, 'users'), (await Promise.all(lines)).join(''), { mode: 0o600 });
  for (const name of Object.keys(registries)) await startRegistry(directory, name);
  return accounts[1];
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
