import { existsSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { lastLines, runningDaemon, startDaemon, stopDaemon } from './daemon.mjs';
import { runProgram } from './run-program.mjs';
import { waitUntil } from './wait-until.mjs';

/** Starts dockerd in a network namespace of its own, so that the machine's bridges and filters stay as they are. */
export async function startEngine(directory) {
  if (!runningDaemon(directory, 'dockerd')) {
    rmSync(join(directory, 'docker.pid'), { force: true });
    startDaemon({ directory, name: 'dockerd', command: engineCommand(directory) });
  }
  await waitUntil('an answer of dockerd', 30, () => answersOrFails(directory));
}

/** Stops dockerd and takes down the mounts that it leaves. */
export async function stopEngine(directory) {
  await stopDaemon(directory, 'dockerd');
  for (const mount of mountsBelow(directory)) await runProgram('umount', ['-l', mount]);
}

/** The address of the engine, as `DOCKER_HOST`. */
export function engineAddress(directory) {
  return `unix://${join(directory, 'docker.sock')}`;
}

/** A command that runs where the engine's network is. */
export function insideNetwork(directory, command) {
  const pid = runningDaemon(directory, 'dockerd');
  return ['nsenter', `--net=/proc/${pid}/ns/net`, '--', ...command];
}

// `ip netns exec` would mount /sys anew, where the control groups are then missing.
function engineCommand(directory) {
  const dockerd = [
    'dockerd',
    ...['--host', engineAddress(directory), '--pidfile', join(directory, 'docker.pid')],
    ...['--data-root', join(directory, 'data'), '--exec-root', join(directory, 'exec')],
    ...['--bip', '10.242.0.1/24'],
    ...['--default-address-pool', 'base=10.242.16.0/20,size=26', '--log-level', 'warn'],
  ];
  return ['unshare', '--net', '--', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh', ...dockerd];
}

async function answersOrFails(directory) {
  if (!runningDaemon(directory, 'dockerd')) {
    throw new Error(`dockerd ended:\n${lastLines(directory, 'dockerd')}`);
  }
  return existsSync(join(directory, 'docker.sock')) && (await answers(join(directory, 'docker.sock')));
}

function answers(socketPath) {
  return new Promise((resolve) => {
    const ping = request({ socketPath, path: '/_ping' }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    ping.on('error', () => resolve(false));
    ping.end();
  });
}

// The deepest first.
function mountsBelow(directory) {
  const mounts = readFileSync('/proc/self/mounts', 'utf8').split('\n');
  return mounts
    .map((line) => line.split(' ')[1] ?? '')
    .filter((path) => path.startsWith(`${directory}/`))
    .reverse();
}
