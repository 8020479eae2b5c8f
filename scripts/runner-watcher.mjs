// The runner starts a second program, which removes what a killed run leaves behind. A bundle that holds the runner has
// to bring that program, as a file of its own beside the bundle.
import { createRequire } from 'node:module';
import { join } from 'node:path';

const written = './watch-main.js';
const bundled = './watch-main.mjs';

/** Makes the bundle find the program where `watcherOf` puts it. */
export function pointToWatcher() {
  return {
    name: 'point-to-watcher',
    transform(code, id) {
      return /runner.dist.docker.guard\.js$/.test(id) ? code.replace(written, bundled) : null;
    },
  };
}

/**
 * The configuration of a second bundle: the program alone.
 *
 * @param {string} packageFolder the folder of the package that holds the runner
 */
export function watcherOf(packageFolder) {
  const runner = createRequire(join(packageFolder, 'package.json')).resolve('@buddykit/runner/package.json');
  return {
    input: join(runner, '../dist/docker/watch-main.js'),
    platform: 'node',
    output: { file: join(packageFolder, 'dist', bundled), format: 'esm', minify: true },
  };
}
