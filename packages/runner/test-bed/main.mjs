// A container engine for tests, made of Debian's packages: `up` starts it, `down` ends it, both as often as one likes.
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { down } from './down.mjs';
import { up } from './up.mjs';

const usage = `Usage: node packages/runner/test-bed/main.mjs up|down [--directory PATH]

up     installs what is missing from Debian's packages, starts a Docker engine and two registries in a network
       namespace of their own, fills the registries, and writes PATH/engine.json, which the tests read
down   stops all of that and removes PATH

Without --directory: BUDDYKIT_TEST_BED, or buddykit-test-bed in the system's temporary directory, where tests look.
Exit code 77: no engine can be had here (not root, not Linux, or the packages cannot be installed).`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { directory: { type: 'string' }, help: { type: 'boolean' } },
});
const directory = resolve(
  values.directory ?? process.env.BUDDYKIT_TEST_BED ?? join(tmpdir(), 'buddykit-test-bed'),
);
const commands = { up, down };
const command = commands[positionals[0]];

if (values.help || !command || positionals.length !== 1) {
  console.error(usage);
  process.exitCode = values.help ? 0 : 2;
} else {
  await command(directory).catch(fail);
}

function fail(error) {
  console.error(`${positionals[0]} failed: ${error.message}`);
  process.exitCode = error.exitCode ?? 1;
}
