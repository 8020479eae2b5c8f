import type { ContainerState } from '../engine/container.js';

/** What the engine says of a container, as far as it is used. */
export interface ContainerAnswer {
  readonly State: {
    readonly Status: string;
    readonly Pid: number;
    readonly ExitCode: number;
    readonly OOMKilled: boolean;
    readonly Health?: { readonly Status: string } | null;
  };
}

const statuses: Readonly<Record<string, ContainerState['status']>> = {
  created: 'created',
  configured: 'created',
  initialized: 'created',
  running: 'running',
  restarting: 'running',
  paused: 'paused',
};

/** Says it in our words. */
export function toContainerState({ State }: ContainerAnswer): ContainerState {
  const status = statuses[State.Status] ?? 'exited';
  const exit = { exitCode: State.ExitCode, outOfMemory: State.OOMKilled };
  return { status, health: toHealth(State.Health?.Status), ...(status === 'exited' && { exit }) };
}

function toHealth(status: string | undefined): ContainerState['health'] {
  if (status === 'starting' || status === 'healthy' || status === 'unhealthy') return status;
  return 'none';
}
