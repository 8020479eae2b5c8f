import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generate } from './generate.js';
import { findStale, writeFiles } from './write/write-files.js';

const root = join(import.meta.dirname, '../../..');

try {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  const files = await generate(join(root, 'spec'));
  process.exitCode = values.check ? await check(files) : await write(files);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function check(files: Awaited<ReturnType<typeof generate>>): Promise<number> {
  const stale = await findStale(root, files);
  for (const { path } of stale)
    console.error(`${path} is stale: run \`pnpm generate\` and commit the result.`);
  if (stale.length === 0) console.log(`All ${files.length} generated files are fresh.`);
  return stale.length === 0 ? 0 : 1;
}

async function write(files: Awaited<ReturnType<typeof generate>>): Promise<number> {
  const written = await writeFiles(root, files);
  for (const path of written) console.log(`Wrote ${path}.`);
  if (written.length === 0) console.log(`All ${files.length} generated files were fresh.`);
  return 0;
}
