import { copyFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { run } from '../checks/processes.mjs';
import { entriesOf } from './entries.mjs';

const strict = {
  strict: true,
  noEmitOnError: true,
  skipLibCheck: false,
  target: 'ES2023',
  resolveJsonModule: true,
};

/** The settings under which programs are compiled that use the packages. */
const settings = {
  nodenext: { ...strict, module: 'nodenext', lib: ['ES2023'], types: ['node'], outDir: 'out' },
  bundler: {
    ...strict,
    module: 'esnext',
    moduleResolution: 'bundler',
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    types: [],
    noEmit: true,
  },
};

/** The compilers of this workspace: that of the code, and that of the generator. */
export function findCompilers(root) {
  return ['package.json', 'packages/codegen/package.json'].map((manifest) => {
    const require = createRequire(join(root, manifest));
    const path = require.resolve('typescript/package.json');
    return { title: `TypeScript ${require(path).version}`, program: join(dirname(path), 'bin/tsc') };
  });
}

/** Compiles a program that uses all packages, with every compiler and every setting, and runs it. */
export async function checkConsumer(folder, { report, compilers, node }) {
  await copyFile(join(import.meta.dirname, 'consumer.ts'), join(folder, 'consumer.ts'));
  for (const { title, program } of compilers) {
    for (const [name, compilerOptions] of Object.entries(settings)) {
      await report.check(`a program compiles with ${title}, ${name}`, () =>
        compile({ folder, program, compilerOptions, files: ['consumer.ts'] }),
      );
    }
  }
  await report.check(`the compiled program runs on ${node.title}`, async () => {
    await run('node', ['out/consumer.js'], { cwd: folder, env: node.env, seconds: 30 });
  });
}

/** Compiles a program that names every entry of one package, where nothing else is installed but Node's types. */
export async function checkDeclarations({ manifest }, { report, folder, compiler }) {
  const entries = entriesOf(manifest);
  const lines = entries.map(({ specifier, isJson }, at) => {
    const attributes = isJson ? " with { type: 'json' }" : '';
    return `import * as entry${at} from '${specifier}'${attributes};\nexport type Entry${at} = typeof entry${at};`;
  });
  await writeFile(join(folder, 'entries.ts'), lines.join('\n'));
  const compilerOptions = { ...settings.nodenext, noEmit: true };
  await report.check(`${manifest.name}: its declarations need nothing that it does not bring`, () =>
    compile({ folder, program: compiler.program, compilerOptions, files: ['entries.ts'] }),
  );
}

async function compile({ folder, program, compilerOptions, files }) {
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  await run(process.execPath, [program, '-p', 'tsconfig.json'], { cwd: folder });
}
