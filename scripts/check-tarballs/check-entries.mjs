import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../checks/processes.mjs';
import { entriesOf } from './entries.mjs';

/**
 * Loads every entry of an installed package, as a module and with `require`.
 *
 * @param {import('./pack.mjs').Packed} packed
 * @param {{ report: object, folder: string, node: import('./nodes.mjs').Node }} context
 */
export async function checkEntries({ manifest }, { report, folder, node }) {
  const entries = entriesOf(manifest);
  const { env, title } = node;
  const runs = (file) => run('node', [file], { cwd: folder, env, seconds: 30 });
  await writeFile(join(folder, 'entries.mjs'), entries.map(importOf).join('\n'));
  await writeFile(join(folder, 'entries.cjs'), entries.map(requireOf).join('\n'));
  await report.check(`${manifest.name}: every entry can be imported on ${title}`, async () => {
    await runs('entries.mjs');
    return `${entries.length} in all`;
  });
  const canRequire =
    (await run('node', ['-p', 'process.features.require_module'], { env })).trim() === 'true';
  const what = `${manifest.name}: every entry can be required on ${title}`;
  if (canRequire) await report.check(what, async () => void (await runs('entries.cjs')));
  else report.skip(what, 'it cannot load modules that way');
}

function importOf({ specifier, isJson }) {
  const attributes = isJson ? ", { with: { type: 'json' } }" : '';
  return expectExports(specifier, `await import('${specifier}'${attributes})`);
}

function requireOf({ specifier }) {
  return expectExports(specifier, `require('${specifier}')`);
}

function expectExports(specifier, expression) {
  return `if (Object.keys(${expression}).length === 0) throw new Error('${specifier} exports nothing');`;
}
