import type { PlannedCredentials } from './plan.js';

/** One command that does what the runner does, or nearly. */
export interface EquivalentCommand {
  /** What the command alone does not say. */
  readonly comment?: string;
  /** The program and its arguments, with masks in place of secrets. */
  readonly words: readonly string[];
}

/** How someone gets into a registry. The password is read from the standard input. */
export function loginCommands(credentials: PlannedCredentials | undefined): EquivalentCommand[] {
  if (credentials === undefined) return [];
  const { registry, username, source } = credentials;
  const words = ['docker', 'login', '--username', String(username), '--password-stdin', registry];
  return [{ comment: `with the ${source}, for this run only`, words }];
}
