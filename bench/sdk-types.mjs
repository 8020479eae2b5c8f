import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { childEnvironment } from './child-environment.mjs';
import { formatRows } from './format-rows.mjs';
import { programs } from './sdk/type-programs.mjs';

const packages = fileURLToPath(new URL('../packages/', import.meta.url));
// The compiler with the diagnostics that are counted, and the one that most users have.
const tsc = createRequire(join(packages, 'codegen/package.json')).resolve('typescript/bin/tsc');

const config = {
  compilerOptions: {
    target: 'ES2023',
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    module: 'NodeNext',
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  },
  include: ['program.mts'],
};

/** How many types the compiler makes to check programs of twenty calls. */
export async function run() {
  const folder = await mkdtemp(join(tmpdir(), 'buddykit-types-'));
  try {
    await install(folder);
    const rows = [];
    for (const [what, source] of Object.entries(programs))
      rows.push(toRow(what, await check(folder, source)));
    return rows;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function install(folder) {
  await mkdir(join(folder, 'node_modules/@buddykit'), { recursive: true });
  await symlink(join(packages, 'sdk'), join(folder, 'node_modules/@buddykit/sdk'));
  await symlink(join(packages, 'core'), join(folder, 'node_modules/@buddykit/core'));
  await symlink(join(packages, 'sdk/node_modules/openapi-fetch'), join(folder, 'node_modules/openapi-fetch'));
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
}

async function check(folder, source) {
  await writeFile(join(folder, 'program.mts'), source);
  const { stdout } = await promisify(execFile)(process.execPath, [tsc, '--extendedDiagnostics'], {
    cwd: folder,
    env: childEnvironment,
  }).catch((error) => {
    throw new Error(`The program does not compile:\n${error.stdout}`);
  });
  const read = (name) => Number(new RegExp(`^${name}:\\s+([\\d.]+)`, 'm').exec(stdout)?.[1]);
  return { instantiations: read('Instantiations'), seconds: read('Check time') };
}

function toRow(what, { instantiations, seconds }) {
  return {
    what,
    value: instantiations,
    unit: 'instantiations',
    ...(what.includes('@buddykit/sdk') && { reach: 9000 }),
    note: `checked in ${seconds} s`,
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(formatRows(await run()));
