import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** The file that `buddykit` runs. */
export const cliBin = binOf(require.resolve('buddykit/package.json'));

/** The file that `buddykit-mock` runs. */
export const mockServerBin = binOf(require.resolve('@buddykit/mock-server/package.json'));

function binOf(manifest: string): string {
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: Record<string, string> };
  const [file, ...others] = Object.values(bin);
  if (file === undefined || others.length > 0) throw new Error(`${manifest} is expected to have one bin.`);
  return join(dirname(manifest), file);
}
