import type { ActionFields } from './stored-fields.js';

/** What a simulated try writes when nobody scripted it: the image, the commands, and how it ended. */
export function defaultLog(fields: ActionFields, exitCode: number): string[] {
  const { docker_image_name: image, docker_image_tag: tag } = fields;
  const pull = typeof image === 'string' ? [`Pulling image ${image}:${tag}`] : [];
  const commands = commandsOf(fields).map((command) => `Executing command: ${command}`);
  const end =
    exitCode === 0
      ? 'Action finished successfully'
      : `Action failed with exit code ${exitCode}: see the logs above`;
  return [...pull, ...commands, end];
}

function commandsOf({ execute_commands: list, inline_commands: text }: ActionFields): string[] {
  if (Array.isArray(list)) return list.map(String);
  return typeof text === 'string' ? text.split('\n').filter((line) => line.trim() !== '') : [];
}
