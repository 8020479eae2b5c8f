import { resolve, sep } from 'node:path';
import { EngineError } from '../engine/engine-error.js';
import type { ContainerBody } from './container-body.js';
import type { EngineAddress } from './engine-address.js';

const allowedSettings = new Set([
  'Init',
  'LogConfig',
  'Memory',
  'MemorySwap',
  'Mounts',
  'NanoCpus',
  'NetworkMode',
  'PidsLimit',
]);

interface MountBody {
  readonly Type: string;
  readonly Source?: string;
  readonly Target: string;
}

/**
 * Looks once more at what is about to be sent, whatever it was made from: nothing in it may give a container more than
 * any container has.
 *
 * @throws {EngineError} `UNSUPPORTED`, naming what is not allowed
 */
export function assertHarmless(body: ContainerBody, address: EngineAddress): void {
  const { Mounts: mounts, NetworkMode: network, ...others } = body.HostConfig;
  for (const setting of Object.keys(others)) {
    if (!allowedSettings.has(setting)) throw refused(`the setting ${setting}`);
  }
  if (typeof network === 'string' && /^(host$|container:|ns:)/.test(network))
    throw refused(`the network ${network}`);
  // Written by `containerBody`.
  for (const mount of (mounts ?? []) as readonly MountBody[]) assertHarmlessMount(mount, address);
}

function assertHarmlessMount({ Type, Source = '', Target }: MountBody, address: EngineAddress): void {
  const target = resolve('/', Target);
  if (target === '/' || /^\/(proc|sys|dev)(\/|$)/.test(target)) throw refused(`a mount at ${Target}`);
  if (Type === 'volume' && Source !== '' && !/^[a-zA-Z0-9][\w.-]+$/.test(Source)) {
    throw refused(`the volume ${Source}`);
  }
  if (Type === 'bind' && holdsSocket(Source, address)) {
    throw refused(`${Source}, which holds the socket of the engine,`);
  }
}

function holdsSocket(directory: string, address: EngineAddress): boolean {
  const sockets = ['/var/run/docker.sock', '/run/docker.sock', '/run/podman/podman.sock'];
  if (address.kind === 'unix') sockets.push(address.socketPath);
  const prefix = directory.endsWith(sep) ? directory : directory + sep;
  return sockets.some((socket) => socket === directory || socket.startsWith(prefix));
}

function refused(what: string): EngineError {
  return new EngineError('UNSUPPORTED', `A container with ${what} is refused: it could reach the host.`);
}
