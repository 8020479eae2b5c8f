import { execFileSync } from 'node:child_process';
import type { RunIdentity } from '@buddykit/runner';

/** The branch and the commit of a directory, for the variables that tell them; nothing where there is no git. */
export function readRevision(directory: string): Pick<RunIdentity, 'branch' | 'revision'> {
  const revision = git(directory, 'rev-parse', '--verify', 'HEAD');
  const branch = git(directory, 'symbolic-ref', '--short', 'HEAD');
  return { ...(revision && { revision }), ...(branch && { branch }) };
}

function git(directory: string, ...args: string[]): string {
  try {
    const stdio = ['ignore', 'pipe', 'ignore'] as const;
    return execFileSync('git', ['-C', directory, ...args], { encoding: 'utf8', stdio: [...stdio] }).trim();
  } catch {
    return '';
  }
}
