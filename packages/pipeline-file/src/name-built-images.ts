import type { Action } from '@buddykit/core';

/**
 * An action as a file can say it: the action whose image it uses is told by its name, since IDs are those of one
 * server. 0, which means the action before, stays.
 */
export function nameBuiltImages(action: Action, all: readonly Action[]): object {
  const { docker_build_action_id: id, ...rest }: Readonly<Record<string, unknown>> = { ...action };
  const builder = all.find((candidate) => candidate.id === id);
  return builder === undefined ? action : { ...rest, docker_build_action_name: builder.name };
}
