import { buildCommands } from './build-commands.js';
import { type EquivalentCommand, loginCommands } from './login-commands.js';
import type { ContainerPlan, Plan, PlannedService, PlannedVolume, RegistrySource } from './plan.js';
import { quoteAll } from './quote.js';
import type { Text } from './secret.js';

/** What a plan leaves open. */
export interface CommandOptions {
  /** The directory of the pipeline filesystem. */
  readonly filesystem: string;
}

const network = 'buddykit-run';
const main = 'buddykit-action';

/** The plan as commands for `docker`, in their order: what a dry run shows. Secrets are masked. */
export function toCommands(plan: Plan, options: CommandOptions): EquivalentCommand[] {
  if (plan.kind === 'build') return buildCommands(plan, options.filesystem);
  return [
    ...imageCommands(plan),
    ...setupCommands(plan),
    ...serviceCommands(plan.services),
    runCommand(plan, options),
    ...exportCommands(plan, options),
    ...removeCommands(plan),
  ];
}

/** The same as lines for a shell, comments before their commands. */
export function printCommands(plan: Plan, options: CommandOptions): string {
  const lines = toCommands(plan, options).flatMap(({ comment, words }) => [
    ...(comment === undefined ? [] : comment.split('\n').map((line) => `# ${line}`)),
    quoteAll(words),
  ]);
  return `${lines.join('\n')}\n`;
}

function imageCommands({ image }: ContainerPlan): EquivalentCommand[] {
  if (image.from === 'action') return [];
  return [...loginCommands(image.credentials), pullCommand(image)];
}

function pullCommand({ reference, rule }: RegistrySource): EquivalentCommand {
  const words = ['docker', 'pull', reference];
  if (rule === 'always') return { words };
  const comment =
    rule === 'if-missing'
      ? 'only when the engine does not have it'
      : 'when the engine has it, the registry is only asked whether the credentials are right';
  return { comment, words };
}

function imageName({ image, setup }: ContainerPlan): string {
  return setup === undefined ? baseName(image) : 'buddykit-setup';
}

function baseName(image: ContainerPlan['image']): string {
  if (image.from === 'registry') return image.reference;
  if (image.action === 'previous') return 'image-of-the-previous-action';
  return 'id' in image.action ? `image-of-action-${image.action.id}` : `image-of-${image.action.name}`;
}

function setupCommands(plan: ContainerPlan): EquivalentCommand[] {
  const { setup } = plan;
  if (setup === undefined) return [];
  const [program = 'sh', ...rest] = setup.command;
  const base = baseName(plan.image);
  return [
    {
      comment: 'only when the image or the setup commands have changed',
      words: ['docker', 'run', '--name', 'buddykit-setup', '--init', '--entrypoint', program, base, ...rest],
    },
    { words: ['docker', 'commit', 'buddykit-setup', 'buddykit-setup'] },
    { words: ['docker', 'rm', 'buddykit-setup'] },
  ];
}

function serviceCommands(services: readonly PlannedService[]): EquivalentCommand[] {
  if (services.length === 0) return [];
  const started = services.flatMap((service) => [
    pullCommand(service.image),
    {
      comment: `${filesComment(service.files)}then wait until port ${service.port} answers`,
      words: [
        ...['docker', 'run', '--detach', '--init', '--name', `buddykit-${service.host}`],
        ...['--network', network, '--network-alias', service.host],
        ...limitFlags(service.limits),
        ...environmentFlags(service.environment),
        ...service.volumes.flatMap(volumeFlags),
        service.image.reference,
        ...(service.command ?? []),
      ],
    },
  ]);
  return [{ words: ['docker', 'network', 'create', network] }, ...started];
}

function runCommand(plan: ContainerPlan, { filesystem }: CommandOptions): EquivalentCommand {
  const [program, ...rest] = plan.entrypoint ?? [];
  const files = filesComment(plan.files);
  return {
    ...(files !== '' && { comment: files.replace(/, $/, '') }),
    words: [
      ...['docker', 'run', '--init', '--name', main],
      ...(plan.services.length > 0 ? ['--network', network, '--network-alias', plan.host ?? main] : []),
      ...limitFlags(plan.limits),
      ...(plan.user === undefined ? [] : ['--user', plan.user]),
      ...(plan.workingDirectory === undefined ? [] : ['--workdir', plan.workingDirectory]),
      ...plan.mounts.flatMap(({ path, target }) => [
        '--mount',
        fieldList([
          'type=bind',
          `source=${path === '/' ? filesystem : filesystem + path}`,
          `target=${target}`,
        ]),
      ]),
      ...plan.caches.flatMap(volumeFlags),
      ...environmentFlags(plan.environment),
      ...(plan.entrypoint === undefined ? [] : ['--entrypoint', program ?? '']),
      imageName(plan),
      ...rest,
      ...(plan.command ?? []),
    ],
  };
}

function filesComment(files: ContainerPlan['files']): string {
  const places = files.map(({ path, mode }) => `${path} (${mode.toString(8)})`);
  return places.length === 0 ? '' : `with the files ${places.join(', ')} in it, `;
}

function exportCommands({ exportPath }: ContainerPlan, { filesystem }: CommandOptions): EquivalentCommand[] {
  return exportPath === undefined
    ? []
    : [{ words: ['docker', 'export', '--output', `${filesystem}${exportPath}`, main] }];
}

function removeCommands({ services }: ContainerPlan): EquivalentCommand[] {
  const names = [main, ...services.map(({ host }) => `buddykit-${host}`)];
  const remove = { words: ['docker', 'rm', '--force', '--volumes', ...names] };
  return services.length === 0 ? [remove] : [remove, { words: ['docker', 'network', 'rm', network] }];
}

function limitFlags({ memory, cpus, processes }: ContainerPlan['limits']): string[] {
  return ['--memory', String(memory), '--cpus', String(cpus), '--pids-limit', String(processes)];
}

function environmentFlags(environment: Readonly<Record<string, Text>>): string[] {
  return Object.entries(environment).flatMap(([name, value]) => ['--env', `${name}=${String(value)}`]);
}

function volumeFlags({ volume, target }: PlannedVolume): string[] {
  return ['--mount', fieldList(['type=volume', `source=${volume}`, `target=${target}`])];
}

/** `--mount` reads its value as a line of CSV. */
function fieldList(fields: readonly string[]): string {
  return fields.map((field) => (/[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(',');
}
