import { invalid } from '../handle/invalid.js';
import { Collection } from './collection.js';

/** The handlers of webhooks. They are kept, and never sent. */
export const webhooks = new Collection({
  group: 'webhooks',
  noun: 'webhook',
  kind: 'webhook',
  idName: 'webhook_id',
  listName: 'webhooks',
  items: (workspace) => workspace.webhooks,
  appPath: (domain, id) => (id === undefined ? [domain, 'webhooks'] : [domain, 'webhook', id]),
  prepare: (fields, workspace) => {
    const unknown = (Array.isArray(fields.projects) ? fields.projects : []).filter(
      (name) => !workspace.projects.has(name),
    );
    if (unknown.length === 0) return { requests: [], ...fields };
    throw invalid([
      { path: 'projects', message: `names projects that the workspace does not have: ${unknown.join(', ')}` },
    ]);
  },
});
