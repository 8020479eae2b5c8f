import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'rolldown';

/** Makes the bundle a program: CommonJS within a package of modules, and executable. */
export function emitBin(): Plugin {
  return {
    name: 'emit-bin',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'package.json', source: '{"type":"commonjs"}\n' });
    },
    writeBundle({ dir = '.' }, bundle) {
      const entries = Object.values(bundle).filter((output) => output.type === 'chunk' && output.isEntry);
      for (const { fileName } of entries) chmodSync(join(dir, fileName), 0o755);
    },
  };
}
