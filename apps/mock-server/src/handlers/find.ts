import type { Run } from '../executions/run.js';
import { absent } from '../handle/refusal.js';
import type {
  PipelineScope,
  Store,
  StoredAction,
  StoredPipeline,
  StoredProject,
  StoredWorkspace,
} from '../store/store.js';

interface WorkspacePath {
  domain: string;
}
interface ProjectPath extends WorkspacePath {
  project_name: string;
}
interface PipelinePath extends ProjectPath {
  pipeline_id: number;
}

/**
 * The workspace that a path names.
 *
 * @throws {Refusal} when there is none of that name
 */
export function findWorkspace({ state }: Store, { domain }: WorkspacePath): StoredWorkspace {
  return state.workspaces.get(domain) ?? absent('workspace', domain);
}

/**
 * The project that a path names, and its workspace.
 *
 * @throws {Refusal} naming the first part of the path that does not exist
 */
export function findProject(
  store: Store,
  path: ProjectPath,
): { workspace: StoredWorkspace; project: StoredProject } {
  const workspace = findWorkspace(store, path);
  const project = workspace.projects.get(path.project_name) ?? absent('project', path.project_name);
  return { workspace, project };
}

/**
 * The pipeline that a path names, and what it belongs to.
 *
 * @throws {Refusal} naming the first part of the path that does not exist
 */
export function findPipeline(store: Store, path: PipelinePath): PipelineScope {
  const { workspace, project } = findProject(store, path);
  const pipeline = project.pipelines.get(path.pipeline_id) ?? absent('pipeline', path.pipeline_id);
  return { workspace, project, pipeline };
}

/**
 * The action of a pipeline that a path names.
 *
 * @throws {Refusal} when the pipeline has none with that id
 */
export function findAction(
  { actions }: StoredPipeline,
  { action_id: id }: { action_id: number },
): StoredAction {
  return actions.get(id) ?? absent('action', id);
}

/**
 * The run of a pipeline that a path names.
 *
 * @throws {Refusal} when the pipeline has none with that id
 */
export function findRun({ runs }: StoredPipeline, { execution_id: id }: { execution_id: number }): Run {
  return runs.get(id) ?? absent('execution', id);
}
