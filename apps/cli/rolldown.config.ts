import { join } from 'node:path';
import { defineConfig } from 'rolldown';
import { pointToWatcher, watcherOf } from '../../scripts/runner-watcher.mjs';
import { thirdPartyLicences } from '../../scripts/third-party-licences.mjs';
import { emitBin } from './build/emit-bin.js';
import { emitTables } from './build/emit-tables.js';
import { slimTables } from './build/slim-tables.js';
import { withoutRawClient } from './build/without-raw-client.js';
import manifest from './package.json' with { type: 'json' };

/** What every call needs besides what every start needs. */
const calling =
  /src.send.(send|fetch-over-http|light-headers)|openapi-fetch|packages.sdk|core.dist.(index|secrets|is-finished|generated.(secrets|statuses))/;

const cli = defineConfig({
  input: 'src/main.ts',
  platform: 'node',
  // What its `main` names finds its own parts at run time, where a bundle has none.
  resolve: { alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' } },
  output: {
    dir: 'dist',
    cleanDir: true,
    minify: true,
    // Node starts CommonJS sooner than modules, by a sixth of its whole start.
    format: 'cjs',
    // One file each: opening and compiling many small ones adds a tenth to a call.
    codeSplitting: {
      groups: [
        { name: 'start', tags: ['$initial'] },
        { name: 'contract', test: /packages.contract|jsonc-parser/, includeDependenciesRecursively: false },
        { name: 'send', test: calling, includeDependenciesRecursively: false },
      ],
    },
  },
  transform: {
    inject: { Headers: [join(import.meta.dirname, 'src/send/light-headers.ts'), 'LightHeaders'] },
  },
  plugins: [
    slimTables(),
    withoutRawClient(),
    emitTables(manifest.version),
    pointToWatcher(),
    thirdPartyLicences(),
    emitBin(),
  ],
});

export default [cli, watcherOf(import.meta.dirname)];
