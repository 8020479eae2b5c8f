import type { ContainerSpec, DirectoryMount } from '../engine/container-spec.js';
import type { Capabilities, Image } from '../engine/engine.js';
import type { Process } from './process-of.js';

/** The shell that the gate needs in the image. */
export const gateShell = '/bin/sh';

const script = 'IFS= read -r line || exit 125; unset line; exec "$@" </dev/null';

/** Whether the process must wait until the engine has seen that it mounted what was checked. */
export function needsGate(mounts: readonly DirectoryMount[], { subDirectories }: Capabilities): boolean {
  return subDirectories === 'gate' && mounts.some(({ path }) => path !== '');
}

/** The same process behind a line of its input: nothing of the image or the action runs before. */
export function withGate(
  process: Process,
  image: Image,
): Pick<ContainerSpec, 'entrypoint' | 'command' | 'waitsForLine'> {
  const entrypoint = process.entrypoint ?? image.entrypoint;
  const command = process.command ?? (process.entrypoint === undefined ? image.command : []);
  return {
    entrypoint: [gateShell, '-c', script, 'gate'],
    command: [...entrypoint, ...command],
    waitsForLine: true,
  };
}
