import type { Container, ContainerState } from '../engine/container.js';
import { EngineError } from '../engine/engine-error.js';
import { commitContainer } from './commit-container.js';
import { type ContainerAnswer, toContainerState } from './container-answer.js';
import type { ContainerContext } from './container-context.js';
import { createContainerFiles } from './container-files.js';
import { createContainerProcess } from './container-process.js';
import { runExec } from './exec.js';
import { listensOn } from './listening-ports.js';
import { removeRootVolumes } from './root-volumes.js';
import { unlessMissing } from './unless-missing.js';

/** The verbs of a container that was made. */
export function createDockerContainer(context: ContainerContext): Container {
  const { client, spec, id } = context;
  const path = `/containers/${id}`;
  const post = (verb: string, query = {}) => client.send({ method: 'POST', path: `${path}/${verb}`, query });
  const inspect = (signal?: AbortSignal): Promise<ContainerState> =>
    client.json<ContainerAnswer>({ path: `${path}/json`, signal }).then(toContainerState);
  const process = createContainerProcess(context);
  return {
    id,
    name: spec.name,
    ...process,
    ...createContainerFiles(context, process),
    inspect,
    stop: (graceSeconds) => unlessMissing(post('stop', { t: Math.ceil(graceSeconds) })),
    kill: () => unlessEnded(post('kill')),
    pause: () => post('pause'),
    resume: () => post('unpause'),
    exec: (exec) => runExec(context, exec),
    isListening: (port, signal) => listensOn(context, port, signal),
    commit: (commit) => commitContainer(context, commit),
    async remove() {
      await unlessEnded(client.send({ method: 'DELETE', path, query: { force: true, v: true } }));
      if (context.facts.capabilities.subDirectories === 'engine') await removeRootVolumes(client, spec);
    },
  };
}

// Gone, ended, or being removed by somebody else.
async function unlessEnded(call: Promise<void>): Promise<void> {
  await unlessMissing(call).catch((error: unknown) => {
    if (!(error instanceof EngineError) || error.code !== 'CONFLICT') throw error;
  });
}
