import { createHash } from 'node:crypto';
import { invalid } from '../handle/invalid.js';
import type { Fields } from '../store/fields.js';
import type { Repository } from '../store/repository.js';
import type { Store, StoredProject, StoredWorkspace } from '../store/store.js';
import { creatorIn } from './creator-in.js';
import { settleReference } from './settle-reference.js';

/**
 * Adds a project to a workspace. Its repository has one commit on one branch, so that pipelines can run, and whoever
 * adds it is its first member, who may do everything.
 *
 * @param fields the checked body of a request that adds one
 * @throws {Refusal} when the workspace has one of that name
 */
export function createProject(
  { store, now }: { store: Store; now: number },
  workspace: StoredWorkspace,
  fields: Fields,
): StoredProject {
  const { display_name: displayName, name = toHandle(String(displayName)) } = fields;
  refuseTakenProject(workspace, String(name));
  const creatorId = creatorIn(workspace, store);
  const [permissionSet = 0] = workspace.permissionSets.keys();
  const project: StoredProject = {
    id: store.nextId('project'),
    name: String(name),
    fields: { status: 'ACTIVE', ...settleReference(workspace, fields), name },
    createdAt: now,
    creatorId,
    members: new Map([[creatorId, permissionSet]]),
    repository: newRepository(`${workspace.domain}/${name}`, now, creatorId),
    pipelines: new Map(),
  };
  workspace.projects.set(project.name, project);
  return project;
}

/**
 * Checks that a workspace has no project of a name.
 *
 * @throws {Refusal} when it has one
 */
export function refuseTakenProject({ projects }: StoredWorkspace, name: string): void {
  if (!projects.has(name)) return;
  throw invalid([{ path: 'name', message: `is taken: the workspace has a project ${JSON.stringify(name)}` }]);
}

function toHandle(displayName: string): string {
  const handle = displayName
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (handle !== '') return handle;
  const message = 'is required, since display_name has no letter or digit that it could be made from';
  throw invalid([{ path: 'name', message }]);
}

function newRepository(seed: string, now: number, authorId: number): Repository {
  const revision = createHash('sha1').update(seed).digest('hex');
  const commit = { revision, message: 'Initial commit\n', date: now, authorId, changes: ['README.md'] };
  return {
    defaultBranch: 'master',
    commits: [commit],
    branches: new Map([['master', revision]]),
    tags: new Map(),
    files: new Map([['README.md', `# ${seed}\n`]]),
  };
}
