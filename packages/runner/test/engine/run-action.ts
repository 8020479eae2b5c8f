import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type ActionResult,
  createRunner,
  type Engine,
  type RunActionRequest,
  type RunEvent,
  type RunnableAction,
  type Runner,
  type RunnerConfiguration,
} from '@buddykit/runner';
import { onTestFinished } from 'vitest';
import { parse } from 'yaml';
import type { TestBed } from './test-bed.js';

/** An action that ran, and what was told of it. */
export interface Ran {
  readonly result: ActionResult;
  readonly events: readonly RunEvent[];
  /** The lines of the log. */
  readonly log: readonly string[];
  /** Where its filesystem is. */
  readonly filesystem: string;
}

/** A runner whose actions find the images of the test bed, and the pipeline that they belong to. */
export interface TestRunner {
  readonly runner: Runner;
  run(action: unknown, more?: Partial<RunActionRequest>): Promise<Ran>;
}

export const pipeline = { workspace: 'buddy', project: 'company-website', pipeline: 'Test' };

/** Makes a runner that is closed, and whose files are gone, after the test. */
export async function makeRunner(
  bed: TestBed,
  engine: Engine,
  configuration: RunnerConfiguration = {},
): Promise<TestRunner> {
  const stateDirectory = mkdtempSync(join(tmpdir(), 'runner-actions-'));
  const registries = { 'docker.io': bed.openRegistry };
  const runner = await createRunner({
    engine,
    stateDirectory,
    configuration: { registries, ...configuration },
  });
  onTestFinished(async () => {
    await runner.clear(pipeline);
    await runner.close();
    rmSync(stateDirectory, { recursive: true, force: true });
  });
  return { runner, run: (action, more) => runAction(runner, action, more) };
}

/** A body of the documents. */
export function documentedAction(name: string): Record<string, unknown> {
  const file = new URL(`../../../../spec/examples/${name}.yaml`, import.meta.url);
  return parse(readFileSync(file, 'utf8')).value;
}

/** A BUILD action on busybox, and what is special about it. */
export function buildAction(fields: Record<string, unknown>): Record<string, unknown> {
  return {
    name: 'Build',
    type: 'BUILD',
    docker_image_name: 'base/busybox',
    docker_image_tag: '1',
    ...fields,
  };
}

async function runAction(
  runner: Runner,
  action: unknown,
  more: Partial<RunActionRequest> = {},
): Promise<Ran> {
  const events: RunEvent[] = [];
  const result = await runner.runAction({
    // Tests also run what the contract does not allow.
    action: action as RunnableAction,
    pipeline,
    run: { id: 1, startedAt: new Date() },
    ...more,
    onEvent: async (event) => {
      events.push(event);
      await more.onEvent?.(event);
    },
  });
  const log = events.flatMap((event) => (event.type === 'log' ? [event.line] : []));
  return { result, events, log, filesystem: await runner.filesystem(pipeline) };
}
