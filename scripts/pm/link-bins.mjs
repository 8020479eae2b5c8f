import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

/**
 * Lets `npx buddykit` and `npx buddykit-mock` work in the clone's root. pnpm cannot do it: it links a bin
 * only when its file exists, and dist/ is built after the install; and a `workspace:` dependency in the root
 * would keep npm from reaching the `preinstall` script that tells people to use `npm start`.
 */
export function linkBins() {
  const directory = join(root, 'node_modules/.bin');
  mkdirSync(directory, { recursive: true });
  for (const { name, target } of appBins()) {
    writeScript(join(directory, name), `#!/bin/sh\nexec node "$(dirname "$0")/../../${target}" "$@"\n`);
    writeScript(
      join(directory, `${name}.cmd`),
      `@node "%~dp0\\..\\..\\${target.replaceAll('/', '\\')}" %*\r\n`,
    );
  }
}

function appBins() {
  const apps = join(root, 'apps');
  return readdirSync(apps).flatMap((app) => {
    const manifest = join(apps, app, 'package.json');
    if (!existsSync(manifest)) return [];
    const { bin = {} } = JSON.parse(readFileSync(manifest, 'utf8'));
    return Object.entries(bin).map(([name, file]) => ({ name, target: join('apps', app, file) }));
  });
}

function writeScript(path, text) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  writeFileSync(path, text);
  chmodSync(path, 0o755);
}
