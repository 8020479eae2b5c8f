import { execFile } from 'node:child_process';
import process from 'node:process';
import { promisify } from 'node:util';
import { ContractError } from '../contract-error.js';
import { findChangesetProgram, readReleasePlan } from './release-plan.js';

/**
 * Lets the repository's own Changesets make the versions that the pending changesets plan. Returns which, one sentence
 * each; nothing when none is pending.
 *
 * @throws ContractError with what Changesets said when it fails
 */
export async function makeVersions(root: string): Promise<string[]> {
  const { releases } = await readReleasePlan(root);
  const made = releases.filter(({ type }) => type !== 'none');
  if (made.length === 0) return [];
  const program = await findChangesetProgram(root);
  try {
    await promisify(execFile)(process.execPath, [program, 'version'], { cwd: root, maxBuffer: 2 ** 26 });
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error);
    throw new ContractError(`changeset version failed: ${said}`, { cause: error });
  }
  return made.map(({ name, newVersion }) => `Versioned ${name} ${newVersion}.`);
}
