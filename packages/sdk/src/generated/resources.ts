// Generated from the contract in spec/ (sha256 f3ad7a5e06b827aa). Do not edit: change spec/, then run `pnpm generate`.

import type { Action, ActionList, ActionLog, AddAction, AddBuildAction, AddDockerfileAction, AddGroup, AddGroupMember, AddIntegration, AddMember, AddPermissionSet, AddPipeline, AddProject, AddProjectMember, AddRunDockerContainerAction, AddUserEmail, AddUserKey, AddVariable, AddWebhook, AddWorkspace, Branch, BranchList, BuildAction, Commit, CommitList, CommitSummary, ContentList, ContentView, DockerfileAction, EditAction, EditGroup, EditIntegration, EditMember, EditPermissionSet, EditPipeline, EditProject, EditProjectMember, EditUser, EditVariable, EditWebhook, EditWorkspace, Execution, ExecutionList, ExecutionSummary, Group, GroupList, GroupMember, GroupMemberList, Integration, IntegrationList, Member, MemberList, MemberProjectList, MemberSummary, OperateExecution, PermissionSet, PermissionSetList, Pipeline, PipelineList, PipelineSummary, PipelineView, PipelineYaml, Project, ProjectList, ProjectMember, ProjectMemberList, ProjectSummary, RunDockerContainerAction, RunExecution, Tag, TagList, User, UserEmail, UserEmailList, UserKey, UserKeyList, VariableList, Webhook, WebhookList, Workspace, WorkspaceList, WorkspaceVariable } from '@buddykit/core';
import type { CallOptions } from '../call-options.js';

export interface WorkspacesResource {
  /**
   * Lists the workspaces that the user of the token belongs to. The list is not paged.
   *
   * @throws {BuddyError}
   */
  list(
    params?: Record<string, never>,
    options?: CallOptions,
  ): Promise<WorkspaceList>;
  /**
   * Adds a workspace, owned by the user of the token. Only for self-hosted installations.
   *
   * @throws {BuddyError}
   */
  add(
    params: Record<string, never>,
    body: AddWorkspace,
    options?: CallOptions,
  ): Promise<Workspace>;
  /**
   * Gets the details of a workspace.
   *
   * @throws {BuddyError}
   */
  get(
    params?: {
      /** The workspace domain. */
      domain?: string;
    },
    options?: CallOptions,
  ): Promise<Workspace>;
  /**
   * Changes some fields of a workspace; those left out stay as they are. Only for self-hosted installations.
   *
   * @throws {BuddyError}
   */
  edit(
    params: {
      /** The workspace domain. */
      domain?: string;
    },
    body: EditWorkspace,
    options?: CallOptions,
  ): Promise<Workspace>;
  /**
   * Deletes a workspace with everything in it. The answer has no body. Only for self-hosted installations.
   *
   * @throws {BuddyError}
   */
  delete(
    params?: {
      /** The workspace domain. */
      domain?: string;
    },
    options?: CallOptions,
  ): Promise<void>;
}

export interface ProjectsResource {
  /**
   * Lists the projects of the user of the token, page by page. Administrators get all projects of the
   * workspace.
   *
   * @throws {BuddyError}
   */
  list(
    params?: {
      /** The workspace domain. */
      domain?: string;
      /** The number of the page. The results are split into pages of `per_page` elements each. */
      page?: number;
      /** The number of elements on a page. */
      per_page?: number;
      /** What the list is sorted by. */
      sort_by?: 'name' | 'create_date' | 'repository_size';
      /** The direction of the ordering. */
      sort_direction?: 'ASC' | 'DESC';
      /** If set to true, administrators get only the projects to which they belong. */
      membership?: boolean;
      /** Only projects with this status are returned. */
      status?: 'ACTIVE' | 'CLOSED';
    },
    options?: CallOptions,
  ): Promise<ProjectList>;
  /**
   * Gives what `list` gives, element by element, and asks for the next page when it is due.
   *
   * @throws {BuddyError}
   */
  iterate(
    params?: {
      /** The workspace domain. */
      domain?: string;
      /** The number of elements on a page. */
      per_page?: number;
      /** What the list is sorted by. */
      sort_by?: 'name' | 'create_date' | 'repository_size';
      /** The direction of the ordering. */
      sort_direction?: 'ASC' | 'DESC';
      /** If set to true, administrators get only the projects to which they belong. */
      membership?: boolean;
      /** Only projects with this status are returned. */
      status?: 'ACTIVE' | 'CLOSED';
    },
    options?: CallOptions,
  ): AsyncGenerator<ProjectSummary, void>;
  /**
   * Adds a project to the workspace. Every user may, unless an administrator restricted it in the settings of
   * the workspace.
   *
   * @throws {BuddyError}
   */
  add(
    params: {
      /** The workspace domain. */
      domain?: string;
    },
    body: AddProject,
    options?: CallOptions,
  ): Promise<Project>;
  /**
   * Gets the details of a project. Only for its members and for administrators.
   *
   * @throws {BuddyError}
   */
  get(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The name ID of the project. */
      project_name: string;
    },
    options?: CallOptions,
  ): Promise<Project>;
  /**
   * Changes some fields of a project; those left out stay as they are. Only for administrators.
   *
   * @throws {BuddyError}
   */
  edit(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The name ID of the project. */
      project_name: string;
    },
    body: EditProject,
    options?: CallOptions,
  ): Promise<Project>;
  /**
   * Deletes a project with everything in it. The answer has no body.
   *
   * @throws {BuddyError}
   */
  delete(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The name ID of the project. */
      project_name: string;
    },
    options?: CallOptions,
  ): Promise<void>;
}

export interface ProjectMembersResource {
  /**
   * Lists the members of a project, page by page.
   *
   * @throws {BuddyError}
   */
  list(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The name ID of the project. */
      project_name: string;
      /** The number of the page. The results are split into pages of `per_page` elements each. */
      page?: number;
      /** The number of elements on a page. */
      per_page?: number;
      /** What the list is sorted by. */
      sort_by?: 'email' | 'name';
      /** The direction of the ordering. */
      sort_direction?: 'ASC' | 'DESC';
    },
    options?: CallOptions,
  ): Promise<ProjectMemberList>;
  /**
   * Gives what `list` gives, element by element, and asks for the next page when it is due.
   *
   * @throws {BuddyError}
   */
  iterate(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The name ID of the project. */
      project_name: string;
      /** The number of elements on a page. */
      per_page?: number;
      /** What the list is sorted by. */
      sort_by?: 'email' | 'name';
      /** The direction of the ordering. */
      sort_direction?: 'ASC' | 'DESC';
    },
    options?: CallOptions,
  ): AsyncGenerator<MemberSummary, void>;
  /**
   * Adds a user of the workspace to a project. Only for administrators.
   *
   * @throws {BuddyError}
   */
  add(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The name ID of the project. */
      project_name: string;
    },
    body: AddProjectMember,
    options?: CallOptions,
  ): Promise<ProjectMember>;
  /**
   * Gets a member of a project. Only administrators of the project see what its members may do.
   *
   * @throws {BuddyError}
   */
  get(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The name ID of the project. */
      project_name: string;
      /** The numerical ID of the desired user. */
      member_id: number;
    },
    options?: CallOptions,
  ): Promise<ProjectMember>;
  /**
   * Changes what a member may do in a project. Only for administrators.
   *
   * @throws {BuddyError}
   */
  edit(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The name ID of the project. */
      project_name: string;
      /** The numerical ID of the desired user. */
      member_id: number;
    },
    body: EditProjectMember,
    options?: CallOptions,
  ): Promise<ProjectMember>;
  /**
   * Takes a member out of a project. The user stays in the workspace. The answer has no body.
   *
   * @throws {BuddyError}
   */
  delete(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The name ID of the project. */
      project_name: string;
      /** The numerical ID of the desired user. */
      member_id: number;
    },
    options?: CallOptions,
  ): Promise<void>;
}

export interface BranchesResource {
  /**
   * Lists the branches of the repository. The list is not paged.
   *
   * @throws {BuddyError}
   */
  list(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The name ID of the project. */
      project_name: string;
    },
    options?: CallOptions,
  ): Promise<BranchList>;
  /**
   * Gets a branch with its last commit.
   *
   * @throws {BuddyError}
   */
  get(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The name ID of the project. */
      project_name: string;
      /** The name of the branch. */
      name: string;
    },
    options?: CallOptions,
  ): Promise<Branch>;
}

export interface CommitsResource {
  /**
   * Lists the commits of the repository, page by page.
   *
   * @throws {BuddyError}
   */
  list(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The name ID of the project. */
      project_name: string;
      /** The number of the page. The results are split into pages of `per_page` elements each. */
      page?: number;
      /** The number of elements on a page. */
      per_page?: number;
      /** Only commits of this author are returned. */
      author?: string;
      /** Only commits that changed this path are returned. */
      path?: string;
      /** The commit, branch or tag to start from. The default branch when left out. */
      revision?: string;
      /** Only commits after this date are returned, such as `2016-01-01T00:00:00Z`. */
      since?: string;
      /** Only commits before this date are returned, such as `2016-01-31T00:00:00Z`. */
      until?: string;
    },
    options?: CallOptions,
  ): Promise<CommitList>;
  /**
   * Gives what `list` gives, element by element, and asks for the next page when it is due.
   *
   * @throws {BuddyError}
   */
  iterate(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The name ID of the project. */
      project_name: string;
      /** The number of elements on a page. */
      per_page?: number;
      /** Only commits of this author are returned. */
      author?: string;
      /** Only commits that changed this path are returned. */
      path?: string;
      /** The commit, branch or tag to start from. The default branch when left out. */
      revision?: string;
      /** Only commits after this date are returned, such as `2016-01-01T00:00:00Z`. */
      since?: string;
      /** Only commits before this date are returned, such as `2016-01-31T00:00:00Z`. */
      until?: string;
    },
    options?: CallOptions,
  ): AsyncGenerator<CommitSummary, void>;
  /**
   * Gets a commit with what it changed.
   *
   * @throws {BuddyError}
   */
  get(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The name ID of the project. */
      project_name: string;
      /** The revision of the commit. */
      revision: string;
    },
    options?: CallOptions,
  ): Promise<Commit>;
}

export interface TagsResource {
  /**
   * Lists the tags of the repository. The list is not paged.
   *
   * @throws {BuddyError}
   */
  list(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The name ID of the project. */
      project_name: string;
    },
    options?: CallOptions,
  ): Promise<TagList>;
  /**
   * Gets a tag with its commit.
   *
   * @throws {BuddyError}
   */
  get(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The name ID of the project. */
      project_name: string;
      /** The name of the tag. */
      name: string;
    },
    options?: CallOptions,
  ): Promise<Tag>;
}

export interface ContentsResource {
  /**
   * Lists the files and directories at the root of the repository.
   *
   * @throws {BuddyError}
   */
  list(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The name ID of the project. */
      project_name: string;
      /** The commit, branch or tag whose contents are returned. The default branch when left out. */
      revision?: string;
    },
    options?: CallOptions,
  ): Promise<ContentList>;
  /**
   * Gets a file of the repository, or what a directory holds.
   *
   * @throws {BuddyError}
   */
  get(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The name ID of the project. */
      project_name: string;
      /** The location of the file or directory in the repository. It may hold slashes. */
      path: string;
      /** The commit, branch or tag whose contents are returned. The default branch when left out. */
      revision?: string;
    },
    options?: CallOptions,
  ): Promise<ContentView>;
}

export interface PipelinesResource {
  /**
   * Lists the pipelines of a project, page by page.
   *
   * @throws {BuddyError}
   */
  list(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The name ID of the project. */
      project_name: string;
      /** The number of the page. The results are split into pages of `per_page` elements each. */
      page?: number;
      /** The number of elements on a page. */
      per_page?: number;
      /** What the list is sorted by. */
      sort_by?: 'name' | 'id';
      /** The direction of the ordering. */
      sort_direction?: 'ASC' | 'DESC';
    },
    options?: CallOptions,
  ): Promise<PipelineList>;
  /**
   * Gives what `list` gives, element by element, and asks for the next page when it is due.
   *
   * @throws {BuddyError}
   */
  iterate(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The name ID of the project. */
      project_name: string;
      /** The number of elements on a page. */
      per_page?: number;
      /** What the list is sorted by. */
      sort_by?: 'name' | 'id';
      /** The direction of the ordering. */
      sort_direction?: 'ASC' | 'DESC';
    },
    options?: CallOptions,
  ): AsyncGenerator<PipelineSummary, void>;
  /**
   * Adds a pipeline to a project. It has no actions yet.
   *
   * @throws {BuddyError}
   */
  add(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The name ID of the project. */
      project_name: string;
    },
    body: AddPipeline,
    options?: CallOptions,
  ): Promise<Pipeline>;
  /**
   * Gets a pipeline with its settings and its actions, or as a buddy.yml file.
   *
   * @throws {BuddyError}
   */
  get(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The name ID of the project. */
      project_name: string;
      /** The numerical ID of the desired pipeline. */
      pipeline_id: number;
      /** If set to true, the answer is the pipeline as a buddy.yml file, in base64. */
      yaml: true;
    },
    options?: CallOptions,
  ): Promise<PipelineYaml>;
  /**
   * Gets a pipeline with its settings and its actions, or as a buddy.yml file.
   *
   * @throws {BuddyError}
   */
  get(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The name ID of the project. */
      project_name: string;
      /** The numerical ID of the desired pipeline. */
      pipeline_id: number;
      /** If set to true, the answer is the pipeline as a buddy.yml file, in base64. */
      yaml?: false;
    },
    options?: CallOptions,
  ): Promise<Pipeline>;
  /**
   * Gets a pipeline with its settings and its actions, or as a buddy.yml file.
   *
   * @throws {BuddyError}
   */
  get(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The name ID of the project. */
      project_name: string;
      /** The numerical ID of the desired pipeline. */
      pipeline_id: number;
      /** If set to true, the answer is the pipeline as a buddy.yml file, in base64. */
      yaml?: boolean;
    },
    options?: CallOptions,
  ): Promise<PipelineView>;
  /**
   * Changes some settings of a pipeline, or clears its cache; what is left out stays as it is.
   *
   * @throws {BuddyError}
   */
  edit(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The name ID of the project. */
      project_name: string;
      /** The numerical ID of the desired pipeline. */
      pipeline_id: number;
    },
    body: EditPipeline,
    options?: CallOptions,
  ): Promise<Pipeline>;
  /**
   * Deletes a pipeline with its actions and its runs. The answer has no body.
   *
   * @throws {BuddyError}
   */
  delete(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The name ID of the project. */
      project_name: string;
      /** The numerical ID of the desired pipeline. */
      pipeline_id: number;
    },
    options?: CallOptions,
  ): Promise<void>;
}

export interface ExecutionsResource {
  /**
   * Lists the runs of a pipeline, the newest first. With `page`, the answer has the totals.
   *
   * @throws {BuddyError}
   */
  list(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The name ID of the project. */
      project_name: string;
      /** The numerical ID of the desired pipeline. */
      pipeline_id: number;
      /** The number of the page. The results are split into pages of `per_page` elements each. */
      page?: number;
      /** The number of elements on a page. */
      per_page?: number;
    },
    options?: CallOptions,
  ): Promise<ExecutionList>;
  /**
   * Gives what `list` gives, element by element, and asks for the next page when it is due.
   *
   * @throws {BuddyError}
   */
  iterate(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The name ID of the project. */
      project_name: string;
      /** The numerical ID of the desired pipeline. */
      pipeline_id: number;
      /** The number of elements on a page. */
      per_page?: number;
    },
    options?: CallOptions,
  ): AsyncGenerator<ExecutionSummary, void>;
  /**
   * Runs a pipeline. The run is queued when another one of the pipeline is in progress.
   *
   * @throws {BuddyError}
   */
  run(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The name ID of the project. */
      project_name: string;
      /** The numerical ID of the desired pipeline. */
      pipeline_id: number;
    },
    body: RunExecution,
    options?: CallOptions,
  ): Promise<Execution>;
  /**
   * Gets a run with what became of each action.
   *
   * @throws {BuddyError}
   */
  get(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The name ID of the project. */
      project_name: string;
      /** The numerical ID of the desired pipeline. */
      pipeline_id: number;
      /** The numerical ID of the desired run. The identifier in the address of the app is another one. */
      execution_id: number;
    },
    options?: CallOptions,
  ): Promise<Execution>;
  /**
   * Retries a run that failed or was terminated, cancels one that is queued or in progress, approves one that
   * waits for approval, or gives one the variables that it waits for.
   *
   * @throws {BuddyError}
   */
  operate(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The name ID of the project. */
      project_name: string;
      /** The numerical ID of the desired pipeline. */
      pipeline_id: number;
      /** The numerical ID of the desired run. The identifier in the address of the app is another one. */
      execution_id: number;
    },
    body: OperateExecution,
    options?: CallOptions,
  ): Promise<Execution>;
}

export interface LogsResource {
  /**
   * Gets what an action wrote in a run, and how far it is. The documentation names the path with `action`; clients
   * also use it with `actions`.
   *
   * @throws {BuddyError}
   */
  get(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The name ID of the project. */
      project_name: string;
      /** The numerical ID of the desired pipeline. */
      pipeline_id: number;
      /** The numerical ID of the desired run. The identifier in the address of the app is another one. */
      execution_id: number;
      /** The numerical ID of the desired action. */
      action_id: number;
    },
    options?: CallOptions,
  ): Promise<ActionLog>;
}

export interface ActionsResource {
  /**
   * Lists the actions of a pipeline in the order in which they run. The list is not paged.
   *
   * @throws {BuddyError}
   */
  list(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The name ID of the project. */
      project_name: string;
      /** The numerical ID of the desired pipeline. */
      pipeline_id: number;
    },
    options?: CallOptions,
  ): Promise<ActionList>;
  /**
   * Adds an action to a pipeline. Its `type` decides which fields it takes. The answer holds what was sent, less
   * the secrets, and what the server adds.
   *
   * @throws {BuddyError}
   */
  add(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The name ID of the project. */
      project_name: string;
      /** The numerical ID of the desired pipeline. */
      pipeline_id: number;
    },
    body: AddBuildAction,
    options?: CallOptions,
  ): Promise<BuildAction>;
  /**
   * Adds an action to a pipeline. Its `type` decides which fields it takes. The answer holds what was sent, less
   * the secrets, and what the server adds.
   *
   * @throws {BuddyError}
   */
  add(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The name ID of the project. */
      project_name: string;
      /** The numerical ID of the desired pipeline. */
      pipeline_id: number;
    },
    body: AddRunDockerContainerAction,
    options?: CallOptions,
  ): Promise<RunDockerContainerAction>;
  /**
   * Adds an action to a pipeline. Its `type` decides which fields it takes. The answer holds what was sent, less
   * the secrets, and what the server adds.
   *
   * @throws {BuddyError}
   */
  add(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The name ID of the project. */
      project_name: string;
      /** The numerical ID of the desired pipeline. */
      pipeline_id: number;
    },
    body: AddDockerfileAction,
    options?: CallOptions,
  ): Promise<DockerfileAction>;
  /**
   * Adds an action to a pipeline. Its `type` decides which fields it takes. The answer holds what was sent, less
   * the secrets, and what the server adds.
   *
   * @throws {BuddyError}
   */
  add(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The name ID of the project. */
      project_name: string;
      /** The numerical ID of the desired pipeline. */
      pipeline_id: number;
    },
    body: AddAction,
    options?: CallOptions,
  ): Promise<Action>;
  /**
   * Gets an action with all its fields. Secrets are left out.
   *
   * @throws {BuddyError}
   */
  get(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The name ID of the project. */
      project_name: string;
      /** The numerical ID of the desired pipeline. */
      pipeline_id: number;
      /** The numerical ID of the desired action. */
      action_id: number;
    },
    options?: CallOptions,
  ): Promise<Action>;
  /**
   * Changes some fields of an action; those left out stay as they are. The `type` of an action cannot change:
   * delete the action and add it again.
   *
   * @throws {BuddyError}
   */
  edit(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The name ID of the project. */
      project_name: string;
      /** The numerical ID of the desired pipeline. */
      pipeline_id: number;
      /** The numerical ID of the desired action. */
      action_id: number;
    },
    body: EditAction,
    options?: CallOptions,
  ): Promise<Action>;
  /**
   * Deletes an action. The answer has no body.
   *
   * @throws {BuddyError}
   */
  delete(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The name ID of the project. */
      project_name: string;
      /** The numerical ID of the desired pipeline. */
      pipeline_id: number;
      /** The numerical ID of the desired action. */
      action_id: number;
    },
    options?: CallOptions,
  ): Promise<void>;
}

export interface VariablesResource {
  /**
   * Lists variables. Without any parameter these are the variables of the workspace. The list is not paged.
   * Only for administrators.
   *
   * @throws {BuddyError}
   */
  list(
    params?: {
      /** The workspace domain. */
      domain?: string;
      /** If set, only variables of this project are returned. */
      projectName?: string;
      /** If set, only variables of this pipeline are returned. */
      pipelineId?: number;
      /** If set, only variables of this action are returned. */
      actionId?: number;
    },
    options?: CallOptions,
  ): Promise<VariableList>;
  /**
   * Adds a variable to the workspace, or to one of its projects, pipelines or actions. Only for
   * administrators.
   *
   * @throws {BuddyError}
   */
  add(
    params: {
      /** The workspace domain. */
      domain?: string;
    },
    body: AddVariable,
    options?: CallOptions,
  ): Promise<WorkspaceVariable>;
  /**
   * Gets a variable. An encrypted value comes sealed. Only for administrators.
   *
   * @throws {BuddyError}
   */
  get(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The numerical ID of the desired variable. */
      variable_id: number;
    },
    options?: CallOptions,
  ): Promise<WorkspaceVariable>;
  /**
   * Changes some fields of a variable; those left out stay as they are. Only for administrators.
   *
   * @throws {BuddyError}
   */
  edit(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The numerical ID of the desired variable. */
      variable_id: number;
    },
    body: EditVariable,
    options?: CallOptions,
  ): Promise<WorkspaceVariable>;
  /**
   * Deletes a variable. The answer has no body. Only for administrators.
   *
   * @throws {BuddyError}
   */
  delete(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The numerical ID of the desired variable. */
      variable_id: number;
    },
    options?: CallOptions,
  ): Promise<void>;
}

export interface IntegrationsResource {
  /**
   * Lists the integrations that the user of the token may see. The list is not paged.
   *
   * @throws {BuddyError}
   */
  list(
    params?: {
      /** The workspace domain. */
      domain?: string;
    },
    options?: CallOptions,
  ): Promise<IntegrationList>;
  /**
   * Adds an integration. Its `type` decides which credentials it takes. The answer holds what was sent, less
   * the secrets.
   *
   * @throws {BuddyError}
   */
  add(
    params: {
      /** The workspace domain. */
      domain?: string;
    },
    body: AddIntegration,
    options?: CallOptions,
  ): Promise<Integration>;
  /**
   * Gets an integration. Secrets are left out.
   *
   * @throws {BuddyError}
   */
  get(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The hash ID of the integration. */
      hash_id: string;
    },
    options?: CallOptions,
  ): Promise<Integration>;
  /**
   * Changes some fields of an integration; those left out stay as they are.
   *
   * @throws {BuddyError}
   */
  edit(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The hash ID of the integration. */
      hash_id: string;
    },
    body: EditIntegration,
    options?: CallOptions,
  ): Promise<Integration>;
  /**
   * Deletes an integration. The answer has no body.
   *
   * @throws {BuddyError}
   */
  delete(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The hash ID of the integration. */
      hash_id: string;
    },
    options?: CallOptions,
  ): Promise<void>;
}

export interface WebhooksResource {
  /**
   * Lists the webhooks of the workspace. The list is not paged. Only for administrators.
   *
   * @throws {BuddyError}
   */
  list(
    params?: {
      /** The workspace domain. */
      domain?: string;
    },
    options?: CallOptions,
  ): Promise<WebhookList>;
  /**
   * Adds a webhook to the workspace. Only for administrators.
   *
   * @throws {BuddyError}
   */
  add(
    params: {
      /** The workspace domain. */
      domain?: string;
    },
    body: AddWebhook,
    options?: CallOptions,
  ): Promise<Webhook>;
  /**
   * Gets a webhook with the requests that it sent. The secret key is left out. Only for administrators.
   *
   * @throws {BuddyError}
   */
  get(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The numerical ID of the desired webhook. */
      webhook_id: number;
    },
    options?: CallOptions,
  ): Promise<Webhook>;
  /**
   * Changes some fields of a webhook; those left out stay as they are. Only for administrators.
   *
   * @throws {BuddyError}
   */
  edit(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The numerical ID of the desired webhook. */
      webhook_id: number;
    },
    body: EditWebhook,
    options?: CallOptions,
  ): Promise<Webhook>;
  /**
   * Deletes a webhook. The answer has no body. Only for administrators.
   *
   * @throws {BuddyError}
   */
  delete(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The numerical ID of the desired webhook. */
      webhook_id: number;
    },
    options?: CallOptions,
  ): Promise<void>;
}

export interface MembersResource {
  /**
   * Lists the members of the workspace, page by page. Administrators get all users, others get their co-
   * workers.
   *
   * @throws {BuddyError}
   */
  list(
    params?: {
      /** The workspace domain. */
      domain?: string;
      /** The number of the page. The results are split into pages of `per_page` elements each. */
      page?: number;
      /** The number of elements on a page. */
      per_page?: number;
      /** What the list is sorted by. */
      sort_by?: 'name' | 'id';
      /** The direction of the ordering. */
      sort_direction?: 'ASC' | 'DESC';
    },
    options?: CallOptions,
  ): Promise<MemberList>;
  /**
   * Gives what `list` gives, element by element, and asks for the next page when it is due.
   *
   * @throws {BuddyError}
   */
  iterate(
    params?: {
      /** The workspace domain. */
      domain?: string;
      /** The number of elements on a page. */
      per_page?: number;
      /** What the list is sorted by. */
      sort_by?: 'name' | 'id';
      /** The direction of the ordering. */
      sort_direction?: 'ASC' | 'DESC';
    },
    options?: CallOptions,
  ): AsyncGenerator<MemberSummary, void>;
  /**
   * Invites a user to the workspace. Only for administrators.
   *
   * @throws {BuddyError}
   */
  add(
    params: {
      /** The workspace domain. */
      domain?: string;
    },
    body: AddMember,
    options?: CallOptions,
  ): Promise<Member>;
  /**
   * Gets the details of a member. Users who are no administrators must share a project with the member.
   *
   * @throws {BuddyError}
   */
  get(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The numerical ID of the desired user. */
      member_id: number;
    },
    options?: CallOptions,
  ): Promise<Member>;
  /**
   * Changes some fields of a member; those left out stay as they are. Only for administrators.
   *
   * @throws {BuddyError}
   */
  edit(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The numerical ID of the desired user. */
      member_id: number;
    },
    body: EditMember,
    options?: CallOptions,
  ): Promise<Member>;
  /**
   * Takes a member out of the workspace and its projects. The answer has no body.
   *
   * @throws {BuddyError}
   */
  delete(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The numerical ID of the desired user. */
      member_id: number;
    },
    options?: CallOptions,
  ): Promise<void>;
}

export interface MemberProjectsResource {
  /**
   * Lists the projects of a member, page by page. Users who are no administrators get those that they share
   * with the member.
   *
   * @throws {BuddyError}
   */
  list(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The numerical ID of the desired user. */
      member_id: number;
      /** If set to true, all projects of the member are returned. Only for administrators. */
      all?: boolean;
      /** The number of the page. The results are split into pages of `per_page` elements each. */
      page?: number;
      /** The number of elements on a page. */
      per_page?: number;
      /** What the list is sorted by. */
      sort_by?: 'name';
      /** The direction of the ordering. */
      sort_direction?: 'ASC' | 'DESC';
      /** Only projects with this status are returned. */
      status?: 'ACTIVE' | 'CLOSED';
    },
    options?: CallOptions,
  ): Promise<MemberProjectList>;
  /**
   * Gives what `list` gives, element by element, and asks for the next page when it is due.
   *
   * @throws {BuddyError}
   */
  iterate(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The numerical ID of the desired user. */
      member_id: number;
      /** If set to true, all projects of the member are returned. Only for administrators. */
      all?: boolean;
      /** The number of elements on a page. */
      per_page?: number;
      /** What the list is sorted by. */
      sort_by?: 'name';
      /** The direction of the ordering. */
      sort_direction?: 'ASC' | 'DESC';
      /** Only projects with this status are returned. */
      status?: 'ACTIVE' | 'CLOSED';
    },
    options?: CallOptions,
  ): AsyncGenerator<ProjectSummary, void>;
}

export interface GroupsResource {
  /**
   * Lists the groups of the workspace that the user of the token may see. The list is not paged.
   *
   * @throws {BuddyError}
   */
  list(
    params?: {
      /** The workspace domain. */
      domain?: string;
    },
    options?: CallOptions,
  ): Promise<GroupList>;
  /**
   * Adds a group of users to the workspace. Only for administrators.
   *
   * @throws {BuddyError}
   */
  add(
    params: {
      /** The workspace domain. */
      domain?: string;
    },
    body: AddGroup,
    options?: CallOptions,
  ): Promise<Group>;
  /**
   * Gets the details of a group.
   *
   * @throws {BuddyError}
   */
  get(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The numerical ID of the desired group. */
      group_id: number;
    },
    options?: CallOptions,
  ): Promise<Group>;
  /**
   * Changes some fields of a group; those left out stay as they are. Only for administrators.
   *
   * @throws {BuddyError}
   */
  edit(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The numerical ID of the desired group. */
      group_id: number;
    },
    body: EditGroup,
    options?: CallOptions,
  ): Promise<Group>;
  /**
   * Deletes a group. Its members stay in the workspace. The answer has no body. Only for administrators.
   *
   * @throws {BuddyError}
   */
  delete(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The numerical ID of the desired group. */
      group_id: number;
    },
    options?: CallOptions,
  ): Promise<void>;
}

export interface GroupMembersResource {
  /**
   * Lists the members of a group. The list is not paged.
   *
   * @throws {BuddyError}
   */
  list(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The numerical ID of the desired group. */
      group_id: number;
    },
    options?: CallOptions,
  ): Promise<GroupMemberList>;
  /**
   * Adds a user of the workspace to a group.
   *
   * @throws {BuddyError}
   */
  add(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The numerical ID of the desired group. */
      group_id: number;
    },
    body: AddGroupMember,
    options?: CallOptions,
  ): Promise<GroupMember>;
  /**
   * Gets a member of a group.
   *
   * @throws {BuddyError}
   */
  get(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The numerical ID of the desired group. */
      group_id: number;
      /** The numerical ID of the desired user. */
      member_id: number;
    },
    options?: CallOptions,
  ): Promise<GroupMember>;
  /**
   * Takes a member out of a group. The user stays in the workspace. The answer has no body.
   *
   * @throws {BuddyError}
   */
  delete(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The numerical ID of the desired group. */
      group_id: number;
      /** The numerical ID of the desired user. */
      member_id: number;
    },
    options?: CallOptions,
  ): Promise<void>;
}

export interface PermissionSetsResource {
  /**
   * Lists the permission sets of the workspace. The list is not paged. Only for administrators.
   *
   * @throws {BuddyError}
   */
  list(
    params?: {
      /** The workspace domain. */
      domain?: string;
    },
    options?: CallOptions,
  ): Promise<PermissionSetList>;
  /**
   * Adds a permission set to the workspace. Only for administrators.
   *
   * @throws {BuddyError}
   */
  add(
    params: {
      /** The workspace domain. */
      domain?: string;
    },
    body: AddPermissionSet,
    options?: CallOptions,
  ): Promise<PermissionSet>;
  /**
   * Gets a permission set. Only for administrators.
   *
   * @throws {BuddyError}
   */
  get(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The numerical ID of the desired permission set. */
      permission_set_id: number;
    },
    options?: CallOptions,
  ): Promise<PermissionSet>;
  /**
   * Changes some fields of a permission set that was added; those left out stay as they are. Only for
   * administrators.
   *
   * @throws {BuddyError}
   */
  edit(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The numerical ID of the desired permission set. */
      permission_set_id: number;
    },
    body: EditPermissionSet,
    options?: CallOptions,
  ): Promise<PermissionSet>;
  /**
   * Deletes a permission set that was added. The answer has no body. Only for administrators.
   *
   * @throws {BuddyError}
   */
  delete(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The numerical ID of the desired permission set. */
      permission_set_id: number;
    },
    options?: CallOptions,
  ): Promise<void>;
}

export interface UserResource {
  /**
   * Gets the details of the user of the token.
   *
   * @throws {BuddyError}
   */
  get(
    params?: Record<string, never>,
    options?: CallOptions,
  ): Promise<User>;
  /**
   * Changes some fields of the user of the token; those left out stay as they are.
   *
   * @throws {BuddyError}
   */
  edit(
    params: Record<string, never>,
    body: EditUser,
    options?: CallOptions,
  ): Promise<User>;
}

export interface UserEmailsResource {
  /**
   * Lists the e-mail addresses of the user of the token. The list is not paged.
   *
   * @throws {BuddyError}
   */
  list(
    params?: Record<string, never>,
    options?: CallOptions,
  ): Promise<UserEmailList>;
  /**
   * Adds an e-mail address, which the user has to confirm. Limited to 10 requests an hour.
   *
   * @throws {BuddyError}
   */
  add(
    params: Record<string, never>,
    body: AddUserEmail,
    options?: CallOptions,
  ): Promise<UserEmail>;
  /**
   * Deletes an e-mail address. The answer has no body.
   *
   * @throws {BuddyError}
   */
  delete(
    params: {
      /** The e-mail address. */
      email: string;
    },
    options?: CallOptions,
  ): Promise<void>;
}

export interface UserKeysResource {
  /**
   * Lists the public SSH keys of the user of the token. The list is not paged.
   *
   * @throws {BuddyError}
   */
  list(
    params?: Record<string, never>,
    options?: CallOptions,
  ): Promise<UserKeyList>;
  /**
   * Adds a public SSH key. Limited to 10 requests an hour.
   *
   * @throws {BuddyError}
   */
  add(
    params: Record<string, never>,
    body: AddUserKey,
    options?: CallOptions,
  ): Promise<UserKey>;
  /**
   * Gets a public SSH key.
   *
   * @throws {BuddyError}
   */
  get(
    params: {
      /** The numerical ID of the SSH key. */
      key_id: number;
    },
    options?: CallOptions,
  ): Promise<UserKey>;
  /**
   * Deletes a public SSH key. The answer has no body.
   *
   * @throws {BuddyError}
   */
  delete(
    params: {
      /** The numerical ID of the SSH key. */
      key_id: number;
    },
    options?: CallOptions,
  ): Promise<void>;
}

/** The resources of the API. */
export interface Resources {
  readonly workspaces: WorkspacesResource;
  readonly projects: ProjectsResource;
  readonly projectMembers: ProjectMembersResource;
  readonly branches: BranchesResource;
  readonly commits: CommitsResource;
  readonly tags: TagsResource;
  readonly contents: ContentsResource;
  readonly pipelines: PipelinesResource;
  readonly executions: ExecutionsResource;
  readonly logs: LogsResource;
  readonly actions: ActionsResource;
  readonly variables: VariablesResource;
  readonly integrations: IntegrationsResource;
  readonly webhooks: WebhooksResource;
  readonly members: MembersResource;
  readonly memberProjects: MemberProjectsResource;
  readonly groups: GroupsResource;
  readonly groupMembers: GroupMembersResource;
  readonly permissionSets: PermissionSetsResource;
  readonly user: UserResource;
  readonly userEmails: UserEmailsResource;
  readonly userKeys: UserKeysResource;
}
