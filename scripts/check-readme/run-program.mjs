import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { run } from '../checks/processes.mjs';

/** The package of the workspace that has all the others, as a user who installed them. */
const user = 'packages/acceptance';

const compilerOptions = {
  strict: true,
  noEmitOnError: true,
  target: 'ES2023',
  lib: ['ES2023'],
  module: 'nodenext',
  types: ['node'],
  outDir: 'out',
};

/**
 * Compiles a block of TypeScript against the packages of this workspace, and runs it where its mark says so.
 *
 * @returns what it printed on standard output
 */
export async function runProgram({ text, options }, { root, folder, env }) {
  const require = createRequire(join(root, user, 'package.json'));
  const compiler = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');
  await mkdir(folder);
  await symlink(join(root, user, 'node_modules'), join(folder, 'node_modules'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await writeFile(join(folder, 'block.ts'), text);
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['block.ts'] }));
  await run(process.execPath, [compiler, '-p', 'tsconfig.json'], { cwd: folder });
  return options.run ? run(process.execPath, ['out/block.js'], { cwd: folder, env, seconds: 60 }) : '';
}
