import { Collection } from './collection.js';

/** The handlers of permission sets. */
export const permissionSets = new Collection({
  group: 'permissionSets',
  noun: 'permission set',
  kind: 'permissionSet',
  idName: 'permission_set_id',
  listName: 'permission_sets',
  items: (workspace) => workspace.permissionSets,
  appPath: (domain, id) => [domain, 'people', 'permissions', ...(id === undefined ? [] : [id])],
  unique: 'name',
  prepare: (fields) => ({ type: 'CUSTOM', ...fields }),
});
