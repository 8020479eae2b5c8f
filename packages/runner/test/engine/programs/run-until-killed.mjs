// Runs an action with all phases, tells where it is, and waits at one of them to be killed.
import process from 'node:process';
import { createDockerEngine, createRunner } from '@buddykit/runner';

const [stateDirectory, registry, last] = process.argv.slice(2);
// No type of action has all phases.
const isOfContainer = last === 'EXPORT';
const container = {
  type: 'RUN_DOCKER_CONTAINER',
  entrypoint: '/bin/sh',
  inline_commands: 'true',
  export_container_path: '/export.tar',
};
const build = {
  type: 'BUILD',
  // Not the layer of another test.
  setup_commands: [`sleep 1 # ${process.pid} ${Date.now()}`],
  execute_commands: [last === 'RUN' ? 'sleep 60' : 'true'],
  services: [{ type: 'REDIS', version: '7' }],
};

const engine = createDockerEngine();
const runner = await createRunner({
  engine,
  stateDirectory,
  configuration: { registries: { 'docker.io': registry } },
});
await runner.runAction({
  pipeline: { workspace: 'w', project: 'p', pipeline: `killed ${last}` },
  run: { id: 1, startedAt: new Date() },
  action: {
    name: 'All phases',
    docker_image_name: 'base/clients',
    docker_image_tag: '1',
    ...(isOfContainer ? container : build),
  },
  // The engine goes on with what it was told, while the test is told to kill.
  onEvent: (event) => {
    if (event.type === 'phase') process.stdout.write(`${event.phase}\n`);
  },
});
process.stdout.write('ended\n');
setInterval(() => {}, 1000);
