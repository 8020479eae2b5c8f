import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runningDaemon } from './daemon.mjs';
import { down } from './down.mjs';
import { engineAddress, startEngine } from './engine.mjs';
import { fillRegistries } from './images.mjs';
import { install } from './install.mjs';
import { registries, startRegistries } from './registries.mjs';

/** Starts the test bed, or says that it runs. What a broken start leaves is taken down. */
export async function up(directory) {
  const file = join(directory, 'engine.json');
  if (existsSync(file) && isRunning(directory)) return console.log(`The test bed runs: ${file}`);
  await install();
  await down(directory);
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  // Of a directory that was there before, too: it is going to hold a password.
  chmodSync(directory, 0o700);
  await start(directory, file).catch(async (error) => {
    await down(directory);
    throw error;
  });
  console.log(`The test bed is up: ${file}`);
}

async function start(directory, file) {
  await startEngine(directory);
  const credentials = await startRegistries(directory);
  await fillRegistries(directory);
  const bed = {
    dockerHost: engineAddress(directory),
    registry: { address: registries.closed, ...credentials },
    openRegistry: registries.open,
  };
  rmSync(file, { force: true });
  // The last step: who finds the file finds everything.
  writeFileSync(file, `${JSON.stringify(bed, null, 2)}\n`, { mode: 0o600 });
}

function isRunning(directory) {
  return ['dockerd', 'registry-open', 'registry-closed'].every((name) => runningDaemon(directory, name));
}
