import { type EquivalentCommand, loginCommands } from './login-commands.js';
import type { BuildPlan } from './plan.js';

/** The commands that build an image, and send it to where it goes. */
export function buildCommands(plan: BuildPlan, filesystem: string): EquivalentCommand[] {
  const context = plan.context === '/' ? filesystem : filesystem + plan.context;
  const tag = plan.push?.reference;
  const build = [
    ...['docker', 'build', '--file', `${context}/${plan.dockerfile}`],
    ...(tag === undefined ? [] : ['--tag', tag]),
    ...(plan.platform === undefined ? [] : ['--platform', plan.platform]),
    ...Object.entries(plan.arguments).flatMap(([name, value]) => ['--build-arg', `${name}=${value}`]),
    context,
  ];
  const push = tag === undefined ? [] : [{ words: ['docker', 'push', tag] }];
  return [
    ...loginCommands(plan.push?.credentials),
    { comment: plan.buildkit ? 'with BuildKit' : 'with DOCKER_BUILDKIT=0', words: build },
    ...push,
  ];
}
