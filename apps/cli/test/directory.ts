import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';

const made: string[] = [];

afterEach(() => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true });
});

/** Makes a directory with some files for one test. */
export function directoryWith(files: Readonly<Record<string, string>>): string {
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'buddykit-cli-')));
  made.push(place);
  const path = join(place, 'files');
  mkdirSync(path);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  return path;
}

/** The home of the person to whom such a directory belongs. It goes with it. */
export function homeOf(directory: string): string {
  return join(directory, '../home');
}
