import type { Run } from '../executions/run.js';
import type { Commit } from '../store/repository.js';
import type {
  PipelineScope,
  StoredAction,
  StoredPipeline,
  StoredProject,
  StoredWorkspace,
} from '../store/store.js';
import { apiLink, appLink, avatarLink, type LinkBase, toDate } from './links.js';
import { withReference } from './settle-reference.js';

/** A project, and where its links point. */
export interface ProjectPlace extends LinkBase {
  workspace: StoredWorkspace;
  project: StoredProject;
}

/** A pipeline, and where its links point. */
export interface PipelinePlace extends ProjectPlace {
  pipeline: StoredPipeline;
}

/** A pipeline that a request names, with where links point. */
export function placeOf({ origin, appUrl }: LinkBase, scope: PipelineScope): PipelinePlace {
  const { workspace, project, pipeline } = scope;
  return { workspace, project, pipeline, origin, appUrl };
}

/** The parameters that name a project in a path. */
export function projectParams({ workspace, project }: ProjectPlace) {
  return { domain: workspace.domain, project_name: project.name };
}

// Here and below objects are filled by `Object.assign`, and not spread: on Node 20, each field that is added to a
// spread object costs a microsecond, and every response has dozens.

/** The parameters that name a pipeline in a path. */
export function pipelineParams(place: PipelinePlace) {
  const { workspace, project, pipeline } = place;
  return { domain: workspace.domain, project_name: project.name, pipeline_id: pipeline.id };
}

/** A member as everything shows it that someone made; undefined when the member is gone. */
export function presentMember(base: LinkBase, workspace: StoredWorkspace, id: number): object | undefined {
  const member = workspace.members.get(id);
  if (member === undefined) return undefined;
  // The documents write the address of a member with `member`, though the list is at `members`.
  const list = apiLink(base, 'members.list', { domain: workspace.domain });
  return {
    url: `${list.replace(/s$/, '')}/${id}`,
    html_url: appLink(base, workspace.domain, 'profile', id),
    id,
    ...member.fields,
    avatar_url: avatarLink(base, id),
    workspace_owner: workspace.ownerId === id,
  };
}

/** A project with everything that the server knows of it. */
export function presentProject(place: ProjectPlace): object {
  const { workspace, project } = place;
  return {
    url: apiLink(place, 'projects.get', projectParams(place)),
    html_url: appLink(place, workspace.domain, project.name),
    ...withReference(workspace, project.fields),
    name: project.name,
    create_date: toDate(project.createdAt),
    created_by: presentMember(place, workspace, project.creatorId),
    http_repository: appLink(place, workspace.domain, project.name),
    ssh_repository: `buddy@${new URL(place.appUrl).host}:${workspace.domain}/${project.name}`,
    default_branch: project.repository.defaultBranch,
  };
}

/** A pipeline with everything that the server knows of it. */
export function presentPipeline(place: PipelinePlace): object {
  const { workspace, project, pipeline } = place;
  return {
    ...presentPipelineSummary(place),
    create_date: toDate(pipeline.createdAt),
    project: presentProject(place),
    creator: presentMember(place, workspace, pipeline.creatorId),
    actions: [...pipeline.actions.values()].map((action) => {
      const { last_execution_status: status, ...shown } = presentActionSummary({ ...place, project }, action);
      return { ...shown, status, revision: action.lastRevision };
    }),
  };
}

/** A pipeline as other objects show it. */
export function presentPipelineSummary(place: PipelinePlace): object {
  const { workspace, project, pipeline } = place;
  const known = {
    url: apiLink(place, 'pipelines.get', pipelineParams(place)),
    html_url: appLink(place, workspace.domain, project.name, 'pipelines', 'pipeline', pipeline.id),
    id: pipeline.id,
  };
  return Object.assign(known, pipeline.fields, {
    last_execution_status: pipeline.lastStatus,
    last_execution_revision: pipeline.lastRevision ?? null,
  });
}

/** An action with everything that the server knows of it. */
export function presentAction(place: PipelinePlace, action: StoredAction): object {
  const pipeline = presentPipelineSummary(place);
  const shown = Object.assign(presentActionSummary(place, action), action.fields, { pipeline });
  return withReference(place.workspace, shown);
}

/** An action as other objects show it. */
export function presentActionSummary(place: PipelinePlace, { id, type, fields, lastStatus }: StoredAction) {
  const { workspace, project } = place;
  return {
    url: apiLink(place, 'actions.get', Object.assign(pipelineParams(place), { action_id: id })),
    html_url: appLink(place, workspace.domain, project.name, 'pipelines', 'action', id, 'edit'),
    id,
    name: fields.name,
    type,
    trigger_time: fields.trigger_time,
    disabled: fields.disabled,
    last_execution_status: lastStatus,
  };
}

/** A commit with everything that the server knows of it. */
export function presentCommit(place: ProjectPlace, revision: string): object {
  const { workspace, project } = place;
  const commit = project.repository.commits.find((candidate) => candidate.revision === revision);
  return {
    url: apiLink(place, 'commits.get', { ...projectParams(place), revision }),
    html_url: appLink(place, workspace.domain, project.name, 'repository', 'commit', revision),
    revision,
    ...(commit !== undefined && presentKnownCommit(place, commit)),
  };
}

function presentKnownCommit(place: ProjectPlace, { date, message, authorId }: Commit): object {
  const author = presentMember(place, place.workspace, authorId);
  return { author_date: toDate(date), commit_date: toDate(date), message, committer: author, author };
}

/** The parameters that name a run in a path. */
export function runParams(place: PipelinePlace, run: Run) {
  return { ...pipelineParams(place), execution_id: run.id };
}
