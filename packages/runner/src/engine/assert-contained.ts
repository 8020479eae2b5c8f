import { homedir } from 'node:os';
import type { ContainerSpec, Mount } from './container-spec.js';

/** All that a container may be made of. Nothing else reaches an engine. */
const known: Readonly<Record<keyof ContainerSpec, true>> = {
  name: true,
  image: true,
  entrypoint: true,
  command: true,
  environment: true,
  user: true,
  workingDirectory: true,
  labels: true,
  mounts: true,
  network: true,
  limits: true,
  waitsForLine: true,
};

const systemPlaces = ['/proc', '/sys', '/dev'];
/** Where the sockets of engines are, and where the machine itself is described: neither these nor what holds them. */
const hostPlaces = [
  ...systemPlaces,
  '/run',
  '/var/run',
  '/etc',
  '/boot',
  '/var/lib/docker',
  '/var/lib/containers',
];
/** Where people and their keys are: what is below may be used. */
const homes = ['/root', '/home', '/Users', homedir()];

/**
 * The last look at a container before it is made: it has nothing but the known parts, shares no namespace with the
 * machine, and mounts nothing but directories below the pipeline filesystem and named volumes.
 *
 * @throws {Error} when it asks for more. That is a fault of this program, not of an action.
 */
export function assertContained(spec: ContainerSpec, filesystem: string): void {
  const unknown = Object.keys(spec).find((part) => !Object.hasOwn(known, part));
  if (unknown !== undefined) refuse(spec, `has an unknown part, ${unknown}`);
  const { network } = spec;
  const joined = network === undefined || network === 'none' ? '' : network.network;
  if (/^(host$|container:|ns:)/.test(joined)) refuse(spec, `would join the network ${joined}`);
  for (const mount of spec.mounts) assertMount(spec, mount, filesystem);
}

/** What is wrong with a directory as a pipeline filesystem: it would give away the machine. Undefined when it may be one. */
export function faultOfFilesystem(realPath: string): string | undefined {
  const places = [
    ...hostPlaces.filter((host) => isAt(host, realPath) || isAt(realPath, host)),
    ...homes.filter((home) => isAt(home, realPath)),
  ];
  // Everything is below the root, but not below it and a slash.
  const [place] = realPath === '/' ? ['the whole machine'] : places;
  if (place === undefined) return undefined;
  return `${realPath} cannot be a pipeline filesystem: actions could reach ${place}.`;
}

function assertMount(spec: ContainerSpec, mount: Mount, filesystem: string): void {
  const { target } = mount;
  const isPlace = target.startsWith('/') && target !== '/' && !target.split('/').includes('..');
  if (!isPlace || systemPlaces.some((place) => isAt(target, place))) refuse(spec, `would mount at ${target}`);
  if (mount.kind === 'volume') {
    if (!/^[a-zA-Z\d][\w.-]+$/.test(mount.volume)) refuse(spec, `would mount the volume ${mount.volume}`);
    return;
  }
  if (mount.root !== filesystem) refuse(spec, `would mount ${mount.root}, not the pipeline filesystem`);
  const isBelow = !mount.path.startsWith('/') && !mount.path.split('/').includes('..');
  if (!isBelow) refuse(spec, `would mount ${mount.path} of the pipeline filesystem`);
}

/** Whether a path is the place or below it. */
function isAt(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`);
}

function refuse({ name }: ContainerSpec, reason: string): never {
  throw new Error(`The container ${name} ${reason}. It was not made.`);
}
