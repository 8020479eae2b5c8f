import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The file that a package's only command runs. */
export function binOf(name: string): string {
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: Record<string, string> };
  const [file, ...others] = Object.values(bin);
  if (file === undefined || others.length > 0)
    throw new Error(`${name} must have one command; it has ${bin}.`);
  return join(dirname(manifest), file);
}
