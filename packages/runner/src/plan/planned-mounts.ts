import type { Compilation } from './compilation.js';
import { normaliseContainerPath, parseMapping } from './parse-mapping.js';
import type { PlannedMount } from './plan.js';

/** The fields of an action that say where its filesystem is. */
export interface MountFields {
  readonly volume_mappings?: readonly string[] | null;
  readonly working_directory?: string | null;
}

/** What an action mounts of the pipeline filesystem, and where its commands start. */
export interface Mounts {
  readonly mounts: readonly PlannedMount[];
  readonly workingDirectory: string;
}

/** Where the filesystem is mounted, and where the commands start: in its root. */
export function plannedMounts(fields: MountFields, compilation: Compilation): Mounts {
  const found = chosenMounts(fields, compilation);
  if (!compilation.request.capabilities.mountsDirectories) {
    compilation.refuse(
      'volume_mappings',
      'need an engine that has the files of this machine; this one is elsewhere. Use the engine of this machine, or ' +
        'RUN_DOCKER_CONTAINER with mount_filesystem_disable.',
    );
  }
  return found;
}

function chosenMounts(fields: MountFields, compilation: Compilation): Mounts {
  const written = compilation.text('working_directory', fields.working_directory);
  const directory =
    written === undefined ? undefined : containerPath('working_directory', written, compilation);
  const mappings = fields.volume_mappings ?? [];
  if (mappings.length === 0) return usualMount(directory, compilation);
  const mounts = mappings.flatMap((mapping, index) => plannedMount(mapping, index, compilation));
  refuseDoubled(mounts, compilation);
  const main = mounts.find(({ path }) => path === '/') ?? mounts[0];
  if (directory === undefined) {
    compilation.assume('Commands start where the root of the filesystem is mounted, or else its first part.');
  }
  return { mounts, workingDirectory: directory ?? main?.target ?? '/' };
}

function usualMount(directory: string | undefined, compilation: Compilation): Mounts {
  const { project } = compilation.request.pipeline;
  if (directory === undefined) {
    compilation.assume(
      'Without volume_mappings and working_directory the filesystem is mounted at /buddy/<project>.',
    );
  }
  const target = directory ?? `/buddy/${project.replace(/[^\w.-]/g, '-').replace(/^\.+$/, 'project')}`;
  return { mounts: [{ path: '/', target }], workingDirectory: target };
}

function plannedMount(written: string, index: number, compilation: Compilation): PlannedMount[] {
  const field = `volume_mappings[${index}]`;
  const filled = compilation.text(field, written);
  if (filled === undefined) return [];
  const mount = parseMapping(filled);
  if ('fault' in mount) {
    compilation.refuse(field, mount.fault);
    return [];
  }
  const fault = faultForEngine(mount, compilation);
  if (fault !== undefined) compilation.refuse(field, fault);
  return [mount];
}

function faultForEngine({ path }: PlannedMount, { request }: Compilation): string | undefined {
  if (path === '/' || request.capabilities.subDirectories !== 'none') return undefined;
  return (
    `this engine cannot make sure that "${path}" is not exchanged while the container starts. Map "/", run as root, or ` +
    'use Docker 26 or newer.'
  );
}

function refuseDoubled(mounts: readonly PlannedMount[], compilation: Compilation): void {
  const targets = mounts.map(({ target }) => target);
  const doubled = targets.find((target, index) => targets.indexOf(target) !== index);
  if (doubled !== undefined) compilation.refuse('volume_mappings', `mounts twice at ${doubled}.`);
}

function containerPath(field: string, written: string, compilation: Compilation): string {
  const path = normaliseContainerPath(written);
  if (typeof path === 'string') return path;
  compilation.refuse(field, path.fault);
  return '/';
}
