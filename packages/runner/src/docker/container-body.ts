import { join } from 'node:path';
import type { ContainerSpec, DirectoryMount, Mount } from '../engine/container-spec.js';
import type { Capabilities } from '../engine/engine.js';
import { EngineError } from '../engine/engine-error.js';
import { rootVolumeLabel, rootVolumeName } from './root-volumes.js';

type SubDirectories = Capabilities['subDirectories'];

/** What the engine is sent to make a container. */
export interface ContainerBody {
  readonly Image: string;
  readonly HostConfig: Readonly<Record<string, unknown>>;
  readonly [field: string]: unknown;
}

/** Writes a container in the words of the Engine API. */
export function containerBody(spec: ContainerSpec, subDirectories: SubDirectories): ContainerBody {
  const hasInput = spec.waitsForLine ?? false;
  return {
    Image: spec.image,
    ...(spec.entrypoint && { Entrypoint: entrypoint(spec.entrypoint) }),
    ...(spec.command && { Cmd: spec.command }),
    ...(spec.user !== undefined && { User: spec.user }),
    ...(spec.workingDirectory !== undefined && { WorkingDir: spec.workingDirectory }),
    Env: Object.entries(spec.environment).map(([name, value]) => `${name}=${value}`),
    Labels: spec.labels,
    AttachStdin: hasInput,
    OpenStdin: hasInput,
    StdinOnce: hasInput,
    AttachStdout: true,
    AttachStderr: true,
    HostConfig: hostConfig(spec, subDirectories),
    ...networking(spec.network),
  };
}

function hostConfig(spec: ContainerSpec, subDirectories: SubDirectories): ContainerBody['HostConfig'] {
  return {
    // The first process of a container ignores signals that it does not handle, even its own.
    Init: true,
    // What the process writes is read as it comes; what a driver keeps would cost as much again.
    LogConfig: { Type: 'none' },
    Memory: spec.limits.memory,
    MemorySwap: spec.limits.memory,
    NanoCpus: Math.round(spec.limits.cpus * 1e9),
    PidsLimit: spec.limits.processes,
    Mounts: spec.mounts.map((mount) => mountBody(mount, spec, subDirectories)),
    ...(spec.network && { NetworkMode: spec.network === 'none' ? 'none' : spec.network.network }),
  };
}

// An empty list would leave the image's own.
function entrypoint(words: readonly string[]): readonly string[] {
  return words.length > 0 ? words : [''];
}

function networking(network: ContainerSpec['network']): Record<string, unknown> {
  if (!network || network === 'none') return {};
  const endpoint = { Aliases: network.aliases };
  return { NetworkingConfig: { EndpointsConfig: { [network.network]: endpoint } } };
}

function mountBody(mount: Mount, spec: ContainerSpec, subDirectories: SubDirectories) {
  if (mount.kind === 'directory') return directoryBody(mount, spec, subDirectories);
  const { volume, target, labels } = mount;
  return { Type: 'volume', Source: volume, Target: target, VolumeOptions: { Labels: labels } };
}

function directoryBody(mount: DirectoryMount, spec: ContainerSpec, subDirectories: SubDirectories) {
  const { root, path, target } = mount;
  if (path === '') return { Type: 'bind', Source: root, Target: target };
  if (subDirectories === 'engine') return subpathBody(mount, spec);
  if (subDirectories === 'gate' && spec.waitsForLine) {
    return { Type: 'bind', Source: join(root, path), Target: target };
  }
  const message =
    `This engine cannot mount ${path} of the pipeline filesystem safely, because it could not be told whether it ` +
    'was exchanged meanwhile. Map / instead, or use Docker 26 or newer, or run as root beside the engine.';
  throw new EngineError('UNSUPPORTED', message);
}

// The engine itself follows the path when it mounts, and refuses to leave the root.
function subpathBody({ root, path, target }: DirectoryMount, spec: ContainerSpec) {
  const driver = { Name: 'local', Options: { type: 'none', o: 'bind', device: root } };
  return {
    Type: 'volume',
    Source: rootVolumeName(spec.name, root),
    Target: target,
    VolumeOptions: {
      NoCopy: true,
      Subpath: path,
      Labels: { ...spec.labels, ...rootVolumeLabel },
      DriverConfig: driver,
    },
  };
}
