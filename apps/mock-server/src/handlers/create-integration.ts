import { createHash } from 'node:crypto';
import { invalid } from '../handle/invalid.js';
import type { Fields } from '../store/fields.js';
import type { Store, StoredWorkspace } from '../store/store.js';

/**
 * Adds an integration to a workspace and gives its hash, one of its own when none is chosen.
 *
 * @param fields the checked body of a request that adds one, with the chosen hash
 * @throws {Refusal} when the hash is taken, or it belongs to a project that the workspace does not have
 */
export function createIntegration(
  store: Store,
  workspace: StoredWorkspace,
  { hash_id: chosen, ...fields }: Fields,
): string {
  const { integrations, domain } = workspace;
  checkProject(workspace, fields);
  if (integrations.has(String(chosen))) {
    const message = `is taken: another integration has ${JSON.stringify(chosen)}`;
    throw invalid([{ path: 'hash_id', message }]);
  }
  const id = store.nextId('integration');
  const own = createHash('sha256').update(`${domain}/${id}`).digest('hex').slice(0, 24);
  const hash = String(chosen ?? own);
  integrations.set(hash, { id, fields });
  return hash;
}

/**
 * Checks that the project of an integration exists.
 *
 * @throws {Refusal} when it does not, or one is needed
 */
export function checkProject({ projects }: StoredWorkspace, { scope, project_name: name }: Fields): void {
  if (scope === 'PROJECT' && name === undefined) {
    throw invalid([
      { path: 'project_name', message: 'is required for an integration with the scope PROJECT' },
    ]);
  }
  if (name === undefined || projects.has(String(name))) return;
  throw invalid([
    { path: 'project_name', message: `must be a project of the workspace; it is ${JSON.stringify(name)}` },
  ]);
}
