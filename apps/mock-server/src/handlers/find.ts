import { absent } from '../handle/refusal.js';
import type { Store, StoredAction, StoredPipeline } from '../store/store.js';

interface PipelinePath {
  domain: string;
  project_name: string;
  pipeline_id: number;
}

/**
 * The pipeline that a path names.
 *
 * @throws {Refusal} naming the first part of the path that does not exist
 */
export function findPipeline(store: Store, path: PipelinePath): StoredPipeline {
  const workspace = store.workspaces.get(path.domain);
  if (workspace === undefined) throw absent('workspace', path.domain);
  const project = workspace.projects.get(path.project_name);
  if (project === undefined) throw absent('project', path.project_name);
  const pipeline = project.pipelines.get(path.pipeline_id);
  if (pipeline === undefined) throw absent('pipeline', path.pipeline_id);
  return pipeline;
}

/**
 * The action of the pipeline that a path names.
 *
 * @throws {Refusal} when the pipeline has none with that id
 */
export function findAction(
  { actions }: StoredPipeline,
  { action_id: id }: { action_id: number },
): StoredAction {
  const action = actions.get(id);
  if (action === undefined) throw absent('action', id);
  return action;
}
