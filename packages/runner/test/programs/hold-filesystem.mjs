// Runs an action that never ends, on the filesystem of the tests' pipeline.
import process from 'node:process';
import { createRunner, createScriptedEngine } from '@buddykit/runner';

const [, , stateDirectory = ''] = process.argv;
const engine = createScriptedEngine({ run: () => ({ takes: 'forever' }) });
const runner = await createRunner({ engine, stateDirectory });
await runner.runAction({
  action: {
    name: 'Hold',
    type: 'BUILD',
    docker_image_name: 'library/node',
    docker_image_tag: '20',
    execute_commands: [],
  },
  pipeline: { workspace: 'buddy', project: 'company-website', pipeline: 'Live mirror' },
  run: { id: 1, startedAt: new Date() },
  onEvent: (event) => {
    if (event.type === 'phase' && event.phase === 'RUN') process.send?.('running');
  },
});
