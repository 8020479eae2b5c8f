import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { createDockerEngine, createRunner } from '../../packages/runner/dist/index.js';
import { childEnvironment } from '../child-environment.mjs';

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
  const log = createWriteStream(join(directory, `${pipeline}.log`), { highWaterMark: 1024 * 1024 });
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
    onEvent: (event) => (event.type === 'log' ? write(log, `${event.line}\n`) : undefined),
  });
  log.end();
  await once(log, 'close');
  if (status !== 'SUCCESSFUL') throw new Error(`The action failed: ${failure?.message}`);
}

function write(log, text) {
  if (log.write(text)) return undefined;
  return once(log, 'drain');
}
