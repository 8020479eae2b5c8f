import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Engine, Runner, RunnerConfiguration } from '@buddykit/runner';
import type { ContainerEngine, EngineSettings } from './engine-settings.js';

/** A runner, and how to let go of it and of all that was made for it. */
export interface OpenRunner {
  readonly runner: Runner;
  close(): Promise<void>;
}

/**
 * Loads and starts the runner, which a server that simulates never does.
 *
 * @throws {EngineError} `ENGINE_UNAVAILABLE` when no engine answers
 */
export async function openRunner(
  engine: 'docker' | ContainerEngine,
  { workspace }: EngineSettings,
  configuration: RunnerConfiguration,
): Promise<OpenRunner> {
  const { createDockerEngine, createRunner } = await import('@buddykit/runner');
  // The type of the option does without the runner's types, which whoever simulates does not have.
  const used = engine === 'docker' ? createDockerEngine() : (engine as unknown as Engine);
  await used.capabilities();
  const stateDirectory = workspace === undefined ? await temporary() : resolve(workspace);
  const runner = await createRunner({ engine: used, stateDirectory, configuration });
  return {
    runner,
    async close() {
      await runner.close();
      if (engine === 'docker') await used.close();
      if (workspace === undefined) await rm(stateDirectory, { recursive: true, force: true });
    },
  };
}

async function temporary(): Promise<string> {
  return mkdtemp(join(await realpath(tmpdir()), 'buddykit-mock-'));
}
