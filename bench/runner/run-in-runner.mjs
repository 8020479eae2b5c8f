import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { createDockerEngine, createRunner } from '../../packages/runner/dist/index.js';
import { childEnvironment } from '../child-environment.mjs';

const linesAtOnce = 1000;

/** A runner whose actions write their logs into files. */
export async function runInRunner(bed, directory) {
  const engine = createDockerEngine({ environment: { ...childEnvironment, DOCKER_HOST: bed.dockerHost } });
  const runner = await createRunner({
    engine,
    stateDirectory: directory,
    configuration: { registries: { 'docker.io': bed.openRegistry } },
  });
  return {
    action: (fields, pipeline = 'bench') => runAction({ runner, directory, pipeline }, fields),
    close: () => runner.close(),
  };
}

async function runAction({ runner, directory, pipeline }, fields) {
  const log = await open(join(directory, `${pipeline}.log`), 'w');
  const lines = [];
  const flush = () => log.write(`${lines.splice(0).join('\n')}\n`);
  const { status, failure } = await runner.runAction({
    pipeline: { workspace: 'bench', project: 'bench', pipeline },
    run: { id: 1, startedAt: new Date() },
    action: {
      name: 'Bench',
      type: 'BUILD',
      docker_image_name: 'base/busybox',
      docker_image_tag: '1',
      ...fields,
    },
    onEvent: (event) => {
      if (event.type === 'log' && lines.push(event.line) === linesAtOnce) return flush();
    },
  });
  await flush();
  await log.close();
  if (status !== 'SUCCESSFUL') throw new Error(`The action failed: ${failure?.message}`);
}
