import type { ContainerSpec } from '../engine/container-spec.js';
import type { Image } from '../engine/engine.js';
import { isShell } from '../plan/is-shell.js';
import type { ContainerPlan } from '../plan/plan.js';

/** The parts of a container that say which process it has. */
export type Process = Pick<ContainerSpec, 'entrypoint' | 'command'>;

/** What is started: as the plan says, but no shell gets the path of a shell as its script. */
export function processOf({ entrypoint, command, shell, setup }: ContainerPlan, image: Image): Process {
  const own = entrypoint ?? (setup === undefined ? undefined : image.entrypoint);
  const program = (entrypoint ?? image.entrypoint).at(-1);
  const isDoubled = shell === undefined && entrypoint === undefined && isShell(program);
  const given = isDoubled && command?.[0] === '/bin/sh' ? command.slice(1) : command;
  return { ...(own && { entrypoint: own }), ...(given && { command: given }) };
}
