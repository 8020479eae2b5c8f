import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stopEngine } from './engine.mjs';
import { stopRegistries } from './registries.mjs';

/** Stops what `up` started there and removes the directory; does nothing where there is no test bed. */
export async function down(directory) {
  if (!existsSync(directory)) return;
  // Whoever mistypes the directory must not lose it.
  if (!isTestBed(directory)) throw new Error(`${directory} holds something else; it is left as it is.`);
  await stopRegistries(directory);
  await stopEngine(directory);
  rmSync(directory, { recursive: true, force: true });
}

function isTestBed(directory) {
  const entries = readdirSync(directory);
  return entries.length === 0 || existsSync(join(directory, 'dockerd.log'));
}
