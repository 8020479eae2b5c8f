import { join } from 'node:path';
import { defineConfig } from 'rolldown';
import { emitBin } from './build/emit-bin.js';
import { emitNotices } from './build/emit-notices.js';
import { emitTables } from './build/emit-tables.js';
import manifest from './package.json' with { type: 'json' };

export default defineConfig({
  input: 'src/main.ts',
  platform: 'node',
  // Node starts CommonJS sooner than modules, by a fifth of its whole start.
  output: { dir: 'dist', format: 'cjs', cleanDir: true, minify: true },
  transform: {
    inject: { Headers: [join(import.meta.dirname, 'src/send/light-headers.ts'), 'LightHeaders'] },
  },
  plugins: [emitTables(manifest.version), emitNotices(), emitBin()],
});
