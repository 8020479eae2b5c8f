import { basename, dirname, join } from 'node:path';
import { pointToWatcher, watcherOf } from '../../scripts/runner-watcher.mjs';
import { thirdPartyLicences } from '../../scripts/third-party-licences.mjs';

// One bundle with all that it needs: it starts in half the CPU, and whoever installs it gets one package. What really runs
// actions is a part of it that is only loaded when it is asked for.
const server = {
  input: { index: 'src/index.ts', main: 'src/main.ts' },
  platform: 'node',
  external: ['../package.json'],
  output: {
    dir: 'dist',
    format: 'esm',
    cleanDir: true,
    minify: { compress: true, mangle: false, codegen: false },
    chunkFileNames: 'chunks/[name]-[hash].js',
  },
  plugins: [pointToWatcher(), thirdPartyLicences()],
};

// The runner looks for its second program beside its own chunk.
const watcher = watcherOf(import.meta.dirname);
const { file } = watcher.output;
const beside = join(dirname(file), 'chunks', basename(file));

export default [server, { ...watcher, output: { ...watcher.output, file: beside } }];
