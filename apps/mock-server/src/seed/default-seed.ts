import { withDefaults } from '@buddykit/core/check';
import { Store, type StoredPipeline } from '../store/store.js';

/** A store with the workspace, the project and the pipeline of the API's documents. */
export function seedStore(): Store {
  const store = new Store();
  const pipeline: StoredPipeline = {
    id: 2,
    fields: {
      name: 'Live mirror',
      on: 'CLICK',
      refs: ['refs/heads/master'],
      last_execution_status: 'SUCCESSFUL',
      last_execution_revision: '506a3963507943d6908154f4bc9646e829128a08',
    },
    actions: new Map(),
  };
  const project = { name: 'company-website', pipelines: new Map([[pipeline.id, pipeline]]) };
  store.workspaces.set('buddy', { domain: 'buddy', projects: new Map([[project.name, project]]) });
  seedImageBuild(store, pipeline);
  return store;
}

/** The action that a `docker_build_action_id` can name. */
function seedImageBuild(store: Store, pipeline: StoredPipeline): void {
  const id = store.nextActionId();
  const type = 'DOCKERFILE';
  const fields = withDefaults('actions.add', {
    name: 'Build Docker image',
    type,
    dockerfile_path: 'Dockerfile',
  });
  pipeline.actions.set(id, { id, type, fields });
}
