// The one door to a fresh clone: `npm start` and `npm test` come here, so nobody needs pnpm beforehand.
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { root, run, runQuietly } from './pm/run.mjs';
import { setUp } from './pm/set-up.mjs';

const mockServer = join(root, 'apps/mock-server/dist/main.js');
const generator = join(root, 'packages/codegen/dist/main.js');
const judge = join(root, 'packages/contract/dist/main.js');
const usage =
  'Usage: node scripts/pm.mjs install | start | test | build | typecheck | generate | contract  [arguments]';

const parent = process.ppid;
const commands = {
  install: () => 0,
  start: startMockServer,
  test: (args) => runTasks(['test', 'typecheck', ...args]),
  build: (args) => runTasks(['build', ...args]),
  typecheck: (args) => runTasks(['typecheck', ...args]),
  generate,
  contract,
};

const [name, ...args] = process.argv.slice(2);
try {
  process.exitCode = await main();
} catch (error) {
  console.error(error.expected ? `\n${error.message}` : error);
  process.exitCode = 1;
}

function main() {
  if (!Object.hasOwn(commands, name ?? '')) {
    console.error(usage);
    return 2;
  }
  setUp();
  return commands[name](args);
}

async function startMockServer(options) {
  console.error('Building the mock server and the CLI (cached when nothing changed) ...');
  const status =
    refreshGenerated() || turboQuietly(['build', '--filter=buddykit', '--filter=@buddykit/mock-server']);
  if (status !== 0) return status;
  // Loaded into this process instead of started as a child: signals and the exit code need no relay.
  process.argv = [process.execPath, mockServer, ...options];
  if (process.env.npm_lifecycle_event === 'start') stopWithParent();
  await import(pathToFileURL(mockServer).href);
  return process.exitCode ?? 0;
}

// npm hands SIGTERM to the shell between us, and the shell dies without handing it on.
function stopWithParent() {
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 250).unref();
}

function runTasks(options) {
  return refreshGenerated() || run(process.execPath, [turbo(), 'run', ...options]);
}

function generate(options) {
  return (
    turboQuietly(['build', '--filter=@buddykit/codegen']) || run(process.execPath, [generator, ...options])
  );
}

// The judge loads the code generator to read the contract as the generated code has it.
function contract(options) {
  return (
    turboQuietly(['build', '--filter=@buddykit/contract', '--filter=@buddykit/codegen']) ||
    run(process.execPath, [judge, ...options])
  );
}

// Turbo hashes all files before the first task runs. Generated in the same run, new files would count as
// a change the next time, and everything would be built twice.
function refreshGenerated() {
  return turboQuietly(['generate', '--filter=@buddykit/codegen']);
}

function turboQuietly(options) {
  return runQuietly(process.execPath, [turbo(), 'run', ...options, '--output-logs=errors-only']);
}

function turbo() {
  return join(root, 'node_modules/turbo/bin/turbo');
}
