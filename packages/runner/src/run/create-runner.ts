import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Image } from '../engine/engine.js';
import { compilePlan } from '../plan/compile-plan.js';
import type { PlanRequest } from '../plan/plan-request.js';
import { systemClock } from '../time/system-clock.js';
import { filesystemDirectory } from '../workspace/filesystem-directory.js';
import { fromOwnerLabel, isAlive, ownProcess, toOwnerLabel } from './process-identity.js';
import { runActions } from './run-actions.js';
import { ownerLabelName, pipelineLabels, runnerLabel } from './run-labels.js';
import type { RunActionRequest, Runner, RunnerOptions } from './runner.js';
import type { Session } from './session.js';

/**
 * Makes a runner. What a runner that died left at the engine is removed first, and what this one makes is removed
 * should it die.
 *
 * @throws {EngineError} `ENGINE_UNAVAILABLE` when no engine answers.
 */
export async function createRunner(options: RunnerOptions): Promise<Runner> {
  const { engine, stateDirectory } = options;
  const capabilities = await engine.capabilities();
  await engine.sweep(runnerLabel, ({ [ownerLabelName]: label }) => {
    const owner = fromOwnerLabel(label);
    return owner !== undefined && !isAlive(owner);
  });
  const labels = { ...runnerLabel, [ownerLabelName]: toOwnerLabel(ownProcess()) };
  const guard = await engine.guard(labels);
  const session: Session = {
    engine,
    capabilities,
    stateDirectory,
    configuration: options.configuration ?? {},
    clock: options.clock ?? systemClock,
    newId: options.newId ?? (() => randomBytes(6).toString('hex')),
    labels,
    settingUp: new Map<string, Promise<Image>>(),
  };
  return {
    capabilities,
    plan: (request) => compilePlan(planRequest(request, session)),
    runAction: async ({ action, built = [], ...context }) => {
      const { actions } = await runActions({ ...context, actions: [action], built }, session, 'alone');
      const [result] = actions;
      if (result === undefined) throw new Error('An action that ran has a result.');
      return result;
    },
    runPipeline: (request) => runActions({ ...request, built: [] }, session, 'pipeline'),
    filesystem: (pipeline) => filesystemDirectory(stateDirectory, pipeline),
    clear: async (pipeline, what = {}) => {
      for (const volume of await engine.volumes(pipelineLabels(pipeline))) await engine.removeVolume(volume);
      if (what.filesystem !== true) return;
      await rm(dirname(await filesystemDirectory(stateDirectory, pipeline)), {
        recursive: true,
        force: true,
      });
    },
    close: () => guard.release(),
  };
}

function planRequest(
  { action, pipeline, run, variables }: Omit<RunActionRequest, 'onEvent' | 'signal'>,
  { capabilities, configuration }: Session,
): PlanRequest {
  return { action, pipeline, run, capabilities, configuration, ...(variables && { variables }) };
}
