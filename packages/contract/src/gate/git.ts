import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ContractError } from '../contract-error.js';

/** How a call of git went: what it printed, and what it complained of when it failed. */
export interface GitAnswer {
  readonly ok: boolean;
  readonly text: string;
}

/**
 * Asks git something about the repository that holds a folder.
 *
 * @throws ContractError when git is not installed
 */
export async function askGit(folder: string, args: readonly string[]): Promise<GitAnswer> {
  try {
    const { stdout } = await promisify(execFile)('git', args, { cwd: folder, maxBuffer: 2 ** 28 });
    return { ok: true, text: stdout.trim() };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if ('code' in error && error.code === 'ENOENT') {
      throw new ContractError('git is needed to look into the history, and is not installed.', {
        cause: error,
      });
    }
    return { ok: false, text: 'stderr' in error ? String(error.stderr).trim() : error.message };
  }
}

/**
 * What git answers to a question that has an answer in every repository.
 *
 * @throws ContractError with git's words when it fails
 */
export async function runGit(folder: string, args: readonly string[]): Promise<string> {
  const { ok, text } = await askGit(folder, args);
  if (!ok) throw new ContractError(`git ${args.join(' ')}: ${text}`);
  return text;
}
