import { invalid } from '../handle/invalid.js';
import type { Fields, Item } from '../store/fields.js';
import type { Store, StoredWorkspace } from '../store/store.js';

/**
 * Adds a workspace. As on a new installation it has two members, of whom the token's user owns it, and the three
 * permission sets that every workspace has.
 *
 * @param fields the checked body of a request that adds one
 * @param id the next one when left out
 * @throws {Refusal} when the domain is taken
 */
export function createWorkspace(
  { store, now }: { store: Store; now: number },
  fields: Fields,
  id?: number,
): StoredWorkspace {
  const domain = String(fields.domain);
  refuseTakenDomain(store, domain);
  const { user } = store.state;
  const owner: Item = { id: user.id, fields: { ...user.fields, admin: true } };
  const workspace: StoredWorkspace = {
    id: id ?? store.nextId('workspace'),
    domain,
    fields: { name: domain, frozen: false, ...fields },
    createdAt: now,
    ownerId: owner.id,
    members: new Map([[owner.id, owner]]),
    groups: new Map(),
    permissionSets: new Map(),
    webhooks: new Map(),
    integrations: new Map(),
    variables: new Map(),
    projects: new Map(),
  };
  store.state.workspaces.set(domain, workspace);
  const colleague = { email: `colleague@${domain}.example`, name: 'colleague', admin: false };
  addItem(workspace.members, store.nextId('member'), colleague);
  for (const permissionSet of standardSets)
    addItem(workspace.permissionSets, store.nextId('permissionSet'), { ...permissionSet });
  return workspace;
}

/**
 * Checks that there is no workspace of a domain.
 *
 * @throws {Refusal} when there is one
 */
export function refuseTakenDomain({ state }: Store, domain: string): void {
  if (!state.workspaces.has(domain)) return;
  throw invalid([{ path: 'domain', message: `is taken: there is a workspace ${JSON.stringify(domain)}` }]);
}

function addItem(items: Map<number, Item>, id: number, fields: Fields): Item {
  const item = { id, fields };
  items.set(id, item);
  return item;
}

const standardSets = [
  {
    name: 'Project Manager',
    type: 'CUSTOM',
    description: 'May do everything in a project.',
    repository_access_level: 'MANAGE',
    pipeline_access_level: 'READ_WRITE',
    sandbox_access_level: 'READ_WRITE',
  },
  {
    name: 'Developer',
    type: 'DEVELOPER',
    description: 'May change what is in a project.',
    repository_access_level: 'READ_WRITE',
    pipeline_access_level: 'READ_WRITE',
    sandbox_access_level: 'READ_WRITE',
  },
  {
    name: 'Read-only',
    type: 'READ_ONLY',
    description: 'May look at a project.',
    repository_access_level: 'READ_ONLY',
    pipeline_access_level: 'READ_ONLY',
    sandbox_access_level: 'READ_ONLY',
  },
];
