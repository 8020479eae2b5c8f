import type { Compilation } from './compilation.js';
import type { ContainerPlan, PlannedSetup, Specific } from './plan.js';
import type { RunnableAction } from './plan-request.js';
import { plannedCaches } from './planned-caches.js';
import { plannedLimits } from './planned-limits.js';
import { plannedMounts } from './planned-mounts.js';
import { isHostName, plannedServices } from './planned-services.js';
import type { VariableSet } from './read-variables.js';
import { registrySource } from './registry-source.js';
import { scriptCommand, toScript } from './shell-script.js';

type BuildAction = Extract<RunnableAction, { type: 'BUILD' }>;

/** Source: https://buddy.works/docs/actions/services-and-databases/custom */
const usualHost = 'MainService';

/** What a BUILD action means. Undefined when it has no image. */
export function compileBuild(
  action: BuildAction,
  compilation: Compilation,
  variables: VariableSet,
): Specific<ContainerPlan> | undefined {
  refuseLaterFields(action, compilation);
  const image = registrySource(action, compilation);
  const shell = shellOf(action, compilation);
  const { mounts, workingDirectory } = plannedMounts(action, compilation);
  const script = toScript(
    action.execute_commands ?? [],
    action.execute_every_command === true ? 'go on' : 'stop',
  );
  const { command, files } = scriptCommand(shell, script);
  const services = plannedServices(action.services, compilation);
  const user = compilation.text('run_as_user', action.run_as_user);
  const setup = setupOf(action, shell, compilation);
  const host = hostOf(action, compilation);
  const caches = plannedCaches(action.cached_dirs, workingDirectory, compilation);
  tellOfCommands(action, compilation);
  if (image === undefined) return undefined;
  return {
    kind: 'container',
    image,
    ...(setup && { setup }),
    ...(action.reset_entrypoint === true && { entrypoint: [] }),
    command,
    shell,
    environment: Object.fromEntries(variables.values),
    ...(user !== undefined && { user }),
    workingDirectory,
    mounts,
    caches,
    files: [...variables.files, ...files],
    services,
    ...(services.length > 0 && { host }),
    limits: plannedLimits(compilation.request),
  };
}

/** What this contract does not have but a newer server may send, and what would go wrong in silence. */
function refuseLaterFields(action: BuildAction, compilation: Compilation): void {
  if (Reflect.get(action, 'use_image_from_action') !== true) return;
  compilation.refuse('use_image_from_action', 'is not supported for BUILD; use RUN_DOCKER_CONTAINER.');
}

function shellOf({ shell }: BuildAction, compilation: Compilation): string {
  if (shell == null || shell === 'SH') return 'sh';
  if (shell === 'BASH') return 'bash';
  compilation.refuse('shell', `"${shell}" is not supported; SH and BASH are.`);
  return 'sh';
}

function setupOf(
  { setup_commands: commands }: BuildAction,
  shell: string,
  compilation: Compilation,
): PlannedSetup | undefined {
  if (commands == null || commands.length === 0) return undefined;
  compilation.assume(
    'Setup commands run as the user of the image and see no variables: their layer is shared.',
  );
  return { commands, command: [shell, '-c', toScript(commands, 'stop')] };
}

function hostOf({ main_service_name: name }: BuildAction, compilation: Compilation): string {
  const host = compilation.text('main_service_name', name) ?? usualHost;
  if (!isHostName(host)) compilation.refuse('main_service_name', `"${host}" cannot be a host name.`);
  return host;
}

function tellOfCommands(action: BuildAction, compilation: Compilation): void {
  if (action.execute_every_command !== true) return;
  compilation.assume(
    'When every command is executed, the action ends with the first status that is not zero.',
  );
}
