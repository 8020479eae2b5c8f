import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';

/** What the compiler says of a place. */
export interface Diagnostic {
  file: string;
  line: number;
  message: string;
}

/** Compiles one file of a package, and what it imports, with the compiler and the settings of that package. */
export async function compile(root: string, folder: string, file: string): Promise<Diagnostic[]> {
  const directory = await mkdtemp(join(tmpdir(), 'buddykit-compile-'));
  try {
    await writeFile(join(directory, 'tsconfig.json'), JSON.stringify(settingsFor(root, folder, file)));
    const output = await runCompiler(join(root, folder), directory);
    return readDiagnostics(output, root, directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

function settingsFor(root: string, folder: string, file: string): object {
  return {
    extends: join(root, folder, 'tsconfig.json'),
    compilerOptions: { noEmit: true, typeRoots: [join(root, folder, 'node_modules/@types')] },
    files: [join(root, folder, file)],
    include: [],
  };
}

async function runCompiler(folder: string, directory: string): Promise<string> {
  const manifest = createRequire(join(folder, 'package.json')).resolve('typescript/package.json');
  const { bin } = JSON.parse(await readFile(manifest, 'utf8')) as { bin: { tsc: string } }; // npm says so.
  const args = [join(dirname(manifest), bin.tsc), '-p', directory, '--pretty', 'false'];
  try {
    await promisify(execFile)(process.execPath, args, { cwd: directory });
    return '';
  } catch (error) {
    // A compiler that finds something ends with another code than 0; what it found is on its output.
    const { stdout } = error as { stdout?: string };
    if (!stdout) throw error;
    return stdout;
  }
}

function readDiagnostics(output: string, root: string, directory: string): Diagnostic[] {
  const blocks = output.split(/\n(?=\S)/).filter((block) => block.trim() !== '');
  return blocks.map((block) => {
    const [, file, line, message] = /^(.+?)\((\d+),\d+\): error (TS\d+: [\s\S]+)$/.exec(block) ?? [];
    if (file === undefined) return { file: '', line: 0, message: block.trim() };
    return {
      file: relative(root, join(directory, file)),
      line: Number(line),
      message: String(message).trim(),
    };
  });
}
