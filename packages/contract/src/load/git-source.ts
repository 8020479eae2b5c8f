import { execFile } from 'node:child_process';
import { posix } from 'node:path';
import { promisify } from 'node:util';
import { ContractError } from '../contract-error.js';
import { toMebibytes } from './limits.js';
import type { Source } from './source.js';

interface GitFile {
  readonly revision: string;
  /** As git writes it: from the root of the repository, or from `cwd` when it starts with `./` or `../`. */
  readonly path: string;
  readonly cwd: string;
}

/** A file as a revision of a git repository has it, such as `main:spec/openapi.yaml`. */
export function gitSource(file: GitFile): Source {
  const name = `${file.revision}:${file.path}`;
  return {
    name,
    path: posix.normalize(file.path),
    isFile: false,
    read: (limit) => show(file, name, limit),
    resolve: (reference) => gitSource({ ...file, path: joinAs(file.path, reference) }),
  };
}

/** A path that starts with `./` keeps doing so: without it, git would read it from the root. */
function joinAs(path: string, reference: string): string {
  const joined = posix.join(posix.dirname(path), reference);
  return /^\.\.?\//.test(path) && !joined.startsWith('../') ? `./${joined}` : joined;
}

async function show({ revision, path, cwd }: GitFile, name: string, limit: number): Promise<Uint8Array> {
  const args = ['cat-file', 'blob', `${revision}:${path}`];
  try {
    const { stdout } = await promisify(execFile)('git', args, { cwd, encoding: 'buffer', maxBuffer: limit });
    return stdout;
  } catch (error) {
    throw new ContractError(`${name}: ${reasonOf(error, limit)}`, { cause: error });
  }
}

function reasonOf(error: unknown, limit: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'git is needed to read a revision, and is not installed';
  if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
    return `larger than ${toMebibytes(limit)}, the most that is read`;
  const stderr = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
  const said =
    stderr
      .trim()
      .split('\n')
      .at(-1)
      ?.replace(/^fatal: /, '') ?? '';
  return `no such file, and git cannot show it either (${said})`;
}
