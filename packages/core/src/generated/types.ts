// Generated from the contract in spec/ (sha256 f3ad7a5e06b827aa). Do not edit: change spec/, then run `pnpm generate`.

import type { Unrecognized, UnrecognizedKind } from '../unrecognized.js';

export interface paths {
    "/workspaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the workspaces
         * @description Lists the workspaces that the user of the token belongs to. The list is not paged.
         */
        get: operations["workspaces.list"];
        put?: never;
        /**
         * Add a workspace
         * @description Adds a workspace, owned by the user of the token. Only for self-hosted installations.
         */
        post: operations["workspaces.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{domain}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
            };
            cookie?: never;
        };
        /**
         * Get a workspace
         * @description Gets the details of a workspace.
         */
        get: operations["workspaces.get"];
        put?: never;
        post?: never;
        /**
         * Delete a workspace
         * @description Deletes a workspace with everything in it. The answer has no body. Only for self-hosted installations.
         */
        delete: operations["workspaces.delete"];
        options?: never;
        head?: never;
        /**
         * Edit a workspace
         * @description Changes some fields of a workspace; those left out stay as they are. Only for self-hosted installations.
         */
        patch: operations["workspaces.edit"];
        trace?: never;
    };
    "/workspaces/{domain}/projects": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
            };
            cookie?: never;
        };
        /**
         * List the projects of a workspace
         * @description Lists the projects of the user of the token, page by page. Administrators get all projects of the
         *     workspace.
         */
        get: operations["projects.list"];
        put?: never;
        /**
         * Add a project
         * @description Adds a project to the workspace. Every user may, unless an administrator restricted it in the settings of
         *     the workspace.
         */
        post: operations["projects.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{domain}/projects/{project_name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
            };
            cookie?: never;
        };
        /**
         * Get a project
         * @description Gets the details of a project. Only for its members and for administrators.
         */
        get: operations["projects.get"];
        put?: never;
        post?: never;
        /**
         * Delete a project
         * @description Deletes a project with everything in it. The answer has no body.
         */
        delete: operations["projects.delete"];
        options?: never;
        head?: never;
        /**
         * Edit a project
         * @description Changes some fields of a project; those left out stay as they are. Only for administrators.
         */
        patch: operations["projects.edit"];
        trace?: never;
    };
    "/workspaces/{domain}/projects/{project_name}/members": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
            };
            cookie?: never;
        };
        /**
         * List the members of a project
         * @description Lists the members of a project, page by page.
         */
        get: operations["projectMembers.list"];
        put?: never;
        /**
         * Add a member to a project
         * @description Adds a user of the workspace to a project. Only for administrators.
         */
        post: operations["projectMembers.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{domain}/projects/{project_name}/members/{member_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
                /**
                 * @description The numerical ID of the desired user.
                 * @example 2
                 */
                member_id: components["parameters"]["MemberId"];
            };
            cookie?: never;
        };
        /**
         * Get a member of a project
         * @description Gets a member of a project. Only administrators of the project see what its members may do.
         */
        get: operations["projectMembers.get"];
        put?: never;
        post?: never;
        /**
         * Remove a member from a project
         * @description Takes a member out of a project. The user stays in the workspace. The answer has no body.
         */
        delete: operations["projectMembers.delete"];
        options?: never;
        head?: never;
        /**
         * Edit a member of a project
         * @description Changes what a member may do in a project. Only for administrators.
         */
        patch: operations["projectMembers.edit"];
        trace?: never;
    };
    "/workspaces/{domain}/projects/{project_name}/repository/branches": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
            };
            cookie?: never;
        };
        /**
         * List the branches of a repository
         * @description Lists the branches of the repository. The list is not paged.
         */
        get: operations["branches.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{domain}/projects/{project_name}/repository/branches/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
                /**
                 * @description The name of the branch.
                 * @example master
                 */
                name: components["parameters"]["BranchName"];
            };
            cookie?: never;
        };
        /**
         * Get a branch
         * @description Gets a branch with its last commit.
         */
        get: operations["branches.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{domain}/projects/{project_name}/repository/commits": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
            };
            cookie?: never;
        };
        /**
         * List the commits of a repository
         * @description Lists the commits of the repository, page by page.
         */
        get: operations["commits.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{domain}/projects/{project_name}/repository/commits/{revision}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
                /**
                 * @description The revision of the commit.
                 * @example 506a3963507943d6908154f4bc9646e829128a08
                 */
                revision: components["parameters"]["CommitRevision"];
            };
            cookie?: never;
        };
        /**
         * Get a commit
         * @description Gets a commit with what it changed.
         */
        get: operations["commits.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{domain}/projects/{project_name}/repository/tags": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
            };
            cookie?: never;
        };
        /**
         * List the tags of a repository
         * @description Lists the tags of the repository. The list is not paged.
         */
        get: operations["tags.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{domain}/projects/{project_name}/repository/tags/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
                /**
                 * @description The name of the tag.
                 * @example v1.0
                 */
                name: components["parameters"]["TagName"];
            };
            cookie?: never;
        };
        /**
         * Get a tag
         * @description Gets a tag with its commit.
         */
        get: operations["tags.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{domain}/projects/{project_name}/repository/contents": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
            };
            cookie?: never;
        };
        /**
         * List the contents of a repository
         * @description Lists the files and directories at the root of the repository.
         */
        get: operations["contents.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{domain}/projects/{project_name}/repository/contents/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
                /**
                 * @description The location of the file or directory in the repository. It may hold slashes.
                 * @example src/main.js
                 */
                path: components["parameters"]["ContentPath"];
            };
            cookie?: never;
        };
        /**
         * Get a file or directory of a repository
         * @description Gets a file of the repository, or what a directory holds.
         */
        get: operations["contents.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{domain}/projects/{project_name}/pipelines": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
            };
            cookie?: never;
        };
        /**
         * List the pipelines of a project
         * @description Lists the pipelines of a project, page by page.
         */
        get: operations["pipelines.list"];
        put?: never;
        /**
         * Add a pipeline to a project
         * @description Adds a pipeline to a project. It has no actions yet.
         */
        post: operations["pipelines.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{domain}/projects/{project_name}/pipelines/{pipeline_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
                /**
                 * @description The numerical ID of the desired pipeline.
                 * @example 2
                 */
                pipeline_id: components["parameters"]["PipelineId"];
            };
            cookie?: never;
        };
        /**
         * Get a pipeline
         * @description Gets a pipeline with its settings and its actions, or as a buddy.yml file.
         */
        get: operations["pipelines.get"];
        put?: never;
        post?: never;
        /**
         * Delete a pipeline
         * @description Deletes a pipeline with its actions and its runs. The answer has no body.
         */
        delete: operations["pipelines.delete"];
        options?: never;
        head?: never;
        /**
         * Edit a pipeline
         * @description Changes some settings of a pipeline, or clears its cache; what is left out stays as it is.
         */
        patch: operations["pipelines.edit"];
        trace?: never;
    };
    "/workspaces/{domain}/projects/{project_name}/pipelines/{pipeline_id}/executions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
                /**
                 * @description The numerical ID of the desired pipeline.
                 * @example 2
                 */
                pipeline_id: components["parameters"]["PipelineId"];
            };
            cookie?: never;
        };
        /**
         * List the runs of a pipeline
         * @description Lists the runs of a pipeline, the newest first. With `page`, the answer has the totals.
         */
        get: operations["executions.list"];
        put?: never;
        /**
         * Run a pipeline
         * @description Runs a pipeline. The run is queued when another one of the pipeline is in progress.
         */
        post: operations["executions.run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{domain}/projects/{project_name}/pipelines/{pipeline_id}/executions/{execution_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
                /**
                 * @description The numerical ID of the desired pipeline.
                 * @example 2
                 */
                pipeline_id: components["parameters"]["PipelineId"];
                /**
                 * @description The numerical ID of the desired run. The identifier in the address of the app is another one.
                 * @example 1
                 */
                execution_id: components["parameters"]["ExecutionId"];
            };
            cookie?: never;
        };
        /**
         * Get a run
         * @description Gets a run with what became of each action.
         */
        get: operations["executions.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Retry, cancel or approve a run
         * @description Retries a run that failed or was terminated, cancels one that is queued or in progress, approves one that
         *     waits for approval, or gives one the variables that it waits for.
         */
        patch: operations["executions.operate"];
        trace?: never;
    };
    "/workspaces/{domain}/projects/{project_name}/pipelines/{pipeline_id}/executions/{execution_id}/action/{action_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
                /**
                 * @description The numerical ID of the desired pipeline.
                 * @example 2
                 */
                pipeline_id: components["parameters"]["PipelineId"];
                /**
                 * @description The numerical ID of the desired run. The identifier in the address of the app is another one.
                 * @example 1
                 */
                execution_id: components["parameters"]["ExecutionId"];
                /**
                 * @description The numerical ID of the desired action.
                 * @example 2
                 */
                action_id: components["parameters"]["ActionId"];
            };
            cookie?: never;
        };
        /**
         * Get the log of an action in a run
         * @description Gets what an action wrote in a run, and how far it is. The documentation names the path with `action`; clients
         *     also use it with `actions`.
         */
        get: operations["logs.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{domain}/projects/{project_name}/pipelines/{pipeline_id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
                /**
                 * @description The numerical ID of the desired pipeline.
                 * @example 2
                 */
                pipeline_id: components["parameters"]["PipelineId"];
            };
            cookie?: never;
        };
        /**
         * List the actions of a pipeline
         * @description Lists the actions of a pipeline in the order in which they run. The list is not paged.
         */
        get: operations["actions.list"];
        put?: never;
        /**
         * Add an action to a pipeline
         * @description Adds an action to a pipeline. Its `type` decides which fields it takes. The answer holds what was sent, less
         *     the secrets, and what the server adds.
         */
        post: operations["actions.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{domain}/projects/{project_name}/pipelines/{pipeline_id}/actions/{action_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
                /**
                 * @description The numerical ID of the desired pipeline.
                 * @example 2
                 */
                pipeline_id: components["parameters"]["PipelineId"];
                /**
                 * @description The numerical ID of the desired action.
                 * @example 2
                 */
                action_id: components["parameters"]["ActionId"];
            };
            cookie?: never;
        };
        /**
         * Get an action
         * @description Gets an action with all its fields. Secrets are left out.
         */
        get: operations["actions.get"];
        put?: never;
        post?: never;
        /**
         * Delete an action
         * @description Deletes an action. The answer has no body.
         */
        delete: operations["actions.delete"];
        options?: never;
        head?: never;
        /**
         * Edit an action
         * @description Changes some fields of an action; those left out stay as they are. The `type` of an action cannot change:
         *     delete the action and add it again.
         */
        patch: operations["actions.edit"];
        trace?: never;
    };
    "/workspaces/{domain}/variables": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
            };
            cookie?: never;
        };
        /**
         * List variables
         * @description Lists variables. Without any parameter these are the variables of the workspace. The list is not paged.
         *     Only for administrators.
         */
        get: operations["variables.list"];
        put?: never;
        /**
         * Add a variable
         * @description Adds a variable to the workspace, or to one of its projects, pipelines or actions. Only for
         *     administrators.
         */
        post: operations["variables.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{domain}/variables/{variable_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The numerical ID of the desired variable.
                 * @example 1
                 */
                variable_id: components["parameters"]["VariableId"];
            };
            cookie?: never;
        };
        /**
         * Get a variable
         * @description Gets a variable. An encrypted value comes sealed. Only for administrators.
         */
        get: operations["variables.get"];
        put?: never;
        post?: never;
        /**
         * Delete a variable
         * @description Deletes a variable. The answer has no body. Only for administrators.
         */
        delete: operations["variables.delete"];
        options?: never;
        head?: never;
        /**
         * Edit a variable
         * @description Changes some fields of a variable; those left out stay as they are. Only for administrators.
         */
        patch: operations["variables.edit"];
        trace?: never;
    };
    "/workspaces/{domain}/integrations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
            };
            cookie?: never;
        };
        /**
         * List the integrations of a workspace
         * @description Lists the integrations that the user of the token may see. The list is not paged.
         */
        get: operations["integrations.list"];
        put?: never;
        /**
         * Add an integration
         * @description Adds an integration. Its `type` decides which credentials it takes. The answer holds what was sent, less
         *     the secrets.
         */
        post: operations["integrations.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{domain}/integrations/{hash_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The hash ID of the integration.
                 * @example 5ddb7c180fb38be67bd78a88a
                 */
                hash_id: components["parameters"]["HashId"];
            };
            cookie?: never;
        };
        /**
         * Get an integration
         * @description Gets an integration. Secrets are left out.
         */
        get: operations["integrations.get"];
        put?: never;
        post?: never;
        /**
         * Delete an integration
         * @description Deletes an integration. The answer has no body.
         */
        delete: operations["integrations.delete"];
        options?: never;
        head?: never;
        /**
         * Edit an integration
         * @description Changes some fields of an integration; those left out stay as they are.
         */
        patch: operations["integrations.edit"];
        trace?: never;
    };
    "/workspaces/{domain}/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
            };
            cookie?: never;
        };
        /**
         * List the webhooks of a workspace
         * @description Lists the webhooks of the workspace. The list is not paged. Only for administrators.
         */
        get: operations["webhooks.list"];
        put?: never;
        /**
         * Add a webhook
         * @description Adds a webhook to the workspace. Only for administrators.
         */
        post: operations["webhooks.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{domain}/webhooks/{webhook_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The numerical ID of the desired webhook.
                 * @example 1
                 */
                webhook_id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /**
         * Get a webhook
         * @description Gets a webhook with the requests that it sent. The secret key is left out. Only for administrators.
         */
        get: operations["webhooks.get"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook
         * @description Deletes a webhook. The answer has no body. Only for administrators.
         */
        delete: operations["webhooks.delete"];
        options?: never;
        head?: never;
        /**
         * Edit a webhook
         * @description Changes some fields of a webhook; those left out stay as they are. Only for administrators.
         */
        patch: operations["webhooks.edit"];
        trace?: never;
    };
    "/workspaces/{domain}/members": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
            };
            cookie?: never;
        };
        /**
         * List the members of a workspace
         * @description Lists the members of the workspace, page by page. Administrators get all users, others get their co-
         *     workers.
         */
        get: operations["members.list"];
        put?: never;
        /**
         * Add a member to a workspace
         * @description Invites a user to the workspace. Only for administrators.
         */
        post: operations["members.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{domain}/members/{member_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The numerical ID of the desired user.
                 * @example 2
                 */
                member_id: components["parameters"]["MemberId"];
            };
            cookie?: never;
        };
        /**
         * Get a member of a workspace
         * @description Gets the details of a member. Users who are no administrators must share a project with the member.
         */
        get: operations["members.get"];
        put?: never;
        post?: never;
        /**
         * Remove a member from a workspace
         * @description Takes a member out of the workspace and its projects. The answer has no body.
         */
        delete: operations["members.delete"];
        options?: never;
        head?: never;
        /**
         * Edit a member of a workspace
         * @description Changes some fields of a member; those left out stay as they are. Only for administrators.
         */
        patch: operations["members.edit"];
        trace?: never;
    };
    "/workspaces/{domain}/members/{member_id}/projects": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The numerical ID of the desired user.
                 * @example 2
                 */
                member_id: components["parameters"]["MemberId"];
            };
            cookie?: never;
        };
        /**
         * List the projects of a member
         * @description Lists the projects of a member, page by page. Users who are no administrators get those that they share
         *     with the member.
         */
        get: operations["memberProjects.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{domain}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
            };
            cookie?: never;
        };
        /**
         * List the groups of a workspace
         * @description Lists the groups of the workspace that the user of the token may see. The list is not paged.
         */
        get: operations["groups.list"];
        put?: never;
        /**
         * Add a group
         * @description Adds a group of users to the workspace. Only for administrators.
         */
        post: operations["groups.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{domain}/groups/{group_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The numerical ID of the desired group.
                 * @example 1
                 */
                group_id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /**
         * Get a group
         * @description Gets the details of a group.
         */
        get: operations["groups.get"];
        put?: never;
        post?: never;
        /**
         * Delete a group
         * @description Deletes a group. Its members stay in the workspace. The answer has no body. Only for administrators.
         */
        delete: operations["groups.delete"];
        options?: never;
        head?: never;
        /**
         * Edit a group
         * @description Changes some fields of a group; those left out stay as they are. Only for administrators.
         */
        patch: operations["groups.edit"];
        trace?: never;
    };
    "/workspaces/{domain}/groups/{group_id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The numerical ID of the desired group.
                 * @example 1
                 */
                group_id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /**
         * List the members of a group
         * @description Lists the members of a group. The list is not paged.
         */
        get: operations["groupMembers.list"];
        put?: never;
        /**
         * Add a member to a group
         * @description Adds a user of the workspace to a group.
         */
        post: operations["groupMembers.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{domain}/groups/{group_id}/members/{member_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The numerical ID of the desired group.
                 * @example 1
                 */
                group_id: components["parameters"]["GroupId"];
                /**
                 * @description The numerical ID of the desired user.
                 * @example 2
                 */
                member_id: components["parameters"]["MemberId"];
            };
            cookie?: never;
        };
        /**
         * Get a member of a group
         * @description Gets a member of a group.
         */
        get: operations["groupMembers.get"];
        put?: never;
        post?: never;
        /**
         * Remove a member from a group
         * @description Takes a member out of a group. The user stays in the workspace. The answer has no body.
         */
        delete: operations["groupMembers.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{domain}/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
            };
            cookie?: never;
        };
        /**
         * List the permission sets of a workspace
         * @description Lists the permission sets of the workspace. The list is not paged. Only for administrators.
         */
        get: operations["permissionSets.list"];
        put?: never;
        /**
         * Add a permission set
         * @description Adds a permission set to the workspace. Only for administrators.
         */
        post: operations["permissionSets.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{domain}/permissions/{permission_set_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The numerical ID of the desired permission set.
                 * @example 3
                 */
                permission_set_id: components["parameters"]["PermissionSetId"];
            };
            cookie?: never;
        };
        /**
         * Get a permission set
         * @description Gets a permission set. Only for administrators.
         */
        get: operations["permissionSets.get"];
        put?: never;
        post?: never;
        /**
         * Delete a permission set
         * @description Deletes a permission set that was added. The answer has no body. Only for administrators.
         */
        delete: operations["permissionSets.delete"];
        options?: never;
        head?: never;
        /**
         * Edit a permission set
         * @description Changes some fields of a permission set that was added; those left out stay as they are. Only for
         *     administrators.
         */
        patch: operations["permissionSets.edit"];
        trace?: never;
    };
    "/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the user of the token
         * @description Gets the details of the user of the token.
         */
        get: operations["user.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Edit the user of the token
         * @description Changes some fields of the user of the token; those left out stay as they are.
         */
        patch: operations["user.edit"];
        trace?: never;
    };
    "/user/emails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the e-mail addresses of the user
         * @description Lists the e-mail addresses of the user of the token. The list is not paged.
         */
        get: operations["userEmails.list"];
        put?: never;
        /**
         * Add an e-mail address to the user
         * @description Adds an e-mail address, which the user has to confirm. Limited to 10 requests an hour.
         */
        post: operations["userEmails.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/emails/{email}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The e-mail address.
                 * @example mike.benson@buddy.works
                 */
                email: components["parameters"]["Email"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete an e-mail address of the user
         * @description Deletes an e-mail address. The answer has no body.
         */
        delete: operations["userEmails.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the SSH keys of the user
         * @description Lists the public SSH keys of the user of the token. The list is not paged.
         */
        get: operations["userKeys.list"];
        put?: never;
        /**
         * Add an SSH key to the user
         * @description Adds a public SSH key. Limited to 10 requests an hour.
         */
        post: operations["userKeys.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/keys/{key_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The numerical ID of the SSH key.
                 * @example 1
                 */
                key_id: components["parameters"]["KeyId"];
            };
            cookie?: never;
        };
        /**
         * Get an SSH key of the user
         * @description Gets a public SSH key.
         */
        get: operations["userKeys.get"];
        put?: never;
        post?: never;
        /**
         * Delete an SSH key of the user
         * @description Deletes a public SSH key. The answer has no body.
         */
        delete: operations["userKeys.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description What may be done. */
        AccessLevel: ("DENIED" | "DEFAULT" | "READ_ONLY" | "RUN_ONLY" | "READ_WRITE") | Unrecognized;
        /**
         * @description What may be done.
         * @enum {string}
         */
        AccessLevelInput: "DENIED" | "DEFAULT" | "READ_ONLY" | "RUN_ONLY" | "READ_WRITE";
        /** @description An action with all its fields. Secrets are left out. */
        Action: components["schemas"]["BuildAction"] | components["schemas"]["RunDockerContainerAction"] | components["schemas"]["DockerfileAction"] | components["schemas"]["UnknownAction"];
        /** @description What became of one action in a run. */
        ActionExecution: {
            status: components["schemas"]["ActionExecutionStatus"];
            /** @description How much of the action is done, in percent. */
            progress: number;
            action: components["schemas"]["ActionSummary"];
            /**
             * Format: date-time
             * @description When the action started.
             */
            start_date?: string | null;
            /**
             * Format: date-time
             * @description When the action ended.
             */
            finish_date?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description How an action fared in a run. `NOT_EXECUTED` says that its turn did not come. */
        ActionExecutionStatus: ("INITIAL" | "ENQUEUED" | "INPROGRESS" | "SUCCESSFUL" | "FAILED" | "SKIPPED" | "TERMINATED" | "NOT_EXECUTED" | "WAITING_FOR_APPLY" | "WAITING_FOR_VARIABLES") | Unrecognized;
        /** @description The actions of a pipeline, in the order in which they run. The list is not paged. */
        ActionList: {
            /** @description The address of the list in the API. */
            url: string;
            /** @description The address of the list in the app. */
            html_url: string;
            /** @description The actions. */
            actions: components["schemas"]["ActionSummary"][];
        } & {
            [key: string]: unknown;
        };
        /** @description What one action wrote in a run. */
        ActionLog: {
            status: components["schemas"]["ActionExecutionStatus"];
            /** @description How much of the action is done, in percent. */
            progress: number;
            action: components["schemas"]["LoggedAction"];
            /**
             * Format: date-time
             * @description When the action started.
             */
            start_date?: string | null;
            /**
             * Format: date-time
             * @description When the action ended.
             */
            finish_date?: string | null;
            /** @description The lines of the log. */
            log: string[];
        } & {
            [key: string]: unknown;
        };
        /** @description Asks how another action of the pipeline ended. */
        ActionStatusCondition: {
            /**
             * @description The kind of condition.
             * @enum {string}
             */
            trigger_condition: "ACTION_STATUS_IS" | "ACTION_STATUS_IS_NOT";
            /** @description The name of that action. */
            trigger_action_name: string;
            /** @description The status that is asked for. `SUPRESSED` is spelt like this on the wire. */
            trigger_status: ("SUCCESSFUL" | "SKIPPED" | "SUPRESSED" | "FAILED") | Unrecognized;
        } & {
            [key: string]: unknown;
        };
        /** @description Asks how another action of the pipeline ended. */
        ActionStatusConditionInput: {
            /**
             * @description The kind of condition.
             * @enum {string}
             */
            trigger_condition: "ACTION_STATUS_IS" | "ACTION_STATUS_IS_NOT";
            /** @description The name of that action. */
            trigger_action_name: string;
            /**
             * @description The status that is asked for. `SUPRESSED` is spelt like this on the wire.
             * @enum {string}
             */
            trigger_status: "SUCCESSFUL" | "SKIPPED" | "SUPRESSED" | "FAILED";
        };
        /** @description An action as lists show it. */
        ActionSummary: {
            /** @description The address of the action in the API. */
            url: string;
            /** @description The address of the action in the app. */
            html_url: string;
            /** @description The ID of the action. */
            id: number;
            /** @description The name of the action. */
            name: string;
            /** @description The type of the action. */
            type: string;
            /** @description When in the run the action is executed. */
            trigger_time?: string | null;
            last_execution_status?: components["schemas"]["ExecutionStatus"] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description The action to add. Its `type` decides which fields it takes. */
        AddAction: components["schemas"]["AddBuildAction"] | components["schemas"]["AddRunDockerContainerAction"] | components["schemas"]["AddDockerfileAction"];
        /** @description An integration with Amazon Web Services. */
        AddAmazonIntegration: {
            /** @description The address of this object in the API. */
            readonly url?: unknown;
            /** @description The address of this object in the app. */
            readonly html_url?: unknown;
            /** @description The hash ID of the integration. */
            readonly hash_id?: unknown;
            /** @description How Buddy proves to the service who it is. */
            readonly auth_type?: unknown;
            /** @description The name of the integration. */
            name: string;
            /** @description A readable ID of the integration. */
            identifier?: string | null;
            /**
             * @description Whether the integration is there for the workspace or for one project.
             * @enum {string}
             */
            scope: "WORKSPACE" | "PROJECT";
            /** @description The name ID of the project. Required if `scope` is set to `PROJECT`. */
            project_name?: string | null;
            /** @description If set to true, all pipelines may use the integration. */
            all_pipelines_allowed?: boolean | null;
            /** @description The pipelines that may use the integration. */
            allowed_pipelines?: components["schemas"]["AllowedPipelineInput"][] | null;
            permissions?: components["schemas"]["IntegrationPermissionsInput"] | null;
            /** @description The access key. */
            access_key: string;
            /** @description The secret key. */
            secret_key: string;
            /** @description The roles that are assumed one after the other. */
            role_assumptions?: components["schemas"]["RoleAssumptionInput"][] | null;
            /**
             * @description The type of the integration.
             * @constant
             */
            type: "AMAZON";
        };
        /** @description An integration with Azure. */
        AddAzureIntegration: {
            /** @description The address of this object in the API. */
            readonly url?: unknown;
            /** @description The address of this object in the app. */
            readonly html_url?: unknown;
            /** @description The hash ID of the integration. */
            readonly hash_id?: unknown;
            /** @description How Buddy proves to the service who it is. */
            readonly auth_type?: unknown;
            /** @description The name of the integration. */
            name: string;
            /** @description A readable ID of the integration. */
            identifier?: string | null;
            /**
             * @description Whether the integration is there for the workspace or for one project.
             * @enum {string}
             */
            scope: "WORKSPACE" | "PROJECT";
            /** @description The name ID of the project. Required if `scope` is set to `PROJECT`. */
            project_name?: string | null;
            /** @description If set to true, all pipelines may use the integration. */
            all_pipelines_allowed?: boolean | null;
            /** @description The pipelines that may use the integration. */
            allowed_pipelines?: components["schemas"]["AllowedPipelineInput"][] | null;
            permissions?: components["schemas"]["IntegrationPermissionsInput"] | null;
            /** @description The application ID. */
            app_id: string;
            /** @description The tenant ID. */
            tenant_id: string;
            /** @description The password at the service. */
            password: string;
            /**
             * @description The type of the integration.
             * @constant
             */
            type: "AZURE_CLOUD";
        };
        /** @description An integration with Backblaze. */
        AddBackblazeIntegration: {
            /** @description The address of this object in the API. */
            readonly url?: unknown;
            /** @description The address of this object in the app. */
            readonly html_url?: unknown;
            /** @description The hash ID of the integration. */
            readonly hash_id?: unknown;
            /** @description How Buddy proves to the service who it is. */
            readonly auth_type?: unknown;
            /** @description The name of the integration. */
            name: string;
            /** @description A readable ID of the integration. */
            identifier?: string | null;
            /**
             * @description Whether the integration is there for the workspace or for one project.
             * @enum {string}
             */
            scope: "WORKSPACE" | "PROJECT";
            /** @description The name ID of the project. Required if `scope` is set to `PROJECT`. */
            project_name?: string | null;
            /** @description If set to true, all pipelines may use the integration. */
            all_pipelines_allowed?: boolean | null;
            /** @description The pipelines that may use the integration. */
            allowed_pipelines?: components["schemas"]["AllowedPipelineInput"][] | null;
            permissions?: components["schemas"]["IntegrationPermissionsInput"] | null;
            /** @description The ID of the key. */
            key_id: string;
            /** @description The key itself. */
            application_key: string;
            /**
             * @description The type of the integration.
             * @constant
             */
            type: "BACKBLAZE";
        };
        /** @description A BUILD action to add. Which fields its image needs follows from the credentials that are given. */
        AddBuildAction: components["schemas"]["AddBuildActionWithPublicImage"] | components["schemas"]["AddBuildActionWithPrivateRegistryImage"] | components["schemas"]["AddBuildActionWithDockerHubImage"] | components["schemas"]["AddBuildActionWithGoogleImage"] | components["schemas"]["AddBuildActionWithAmazonImage"];
        /**
         * an image from the Amazon ECR
         * @description An image from the Amazon Elastic Container Registry of a region.
         */
        AddBuildActionWithAmazonImage: {
            /** @description The address of the action in the API. */
            readonly url?: unknown;
            /** @description The address of the action in the app. */
            readonly html_url?: unknown;
            /** @description The ID of the action. */
            readonly id?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly last_execution_status?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly pipeline?: unknown;
            /** @description The name of the action. */
            name: string;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             * @enum {string|null}
             */
            trigger_time?: "ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE" | null;
            /** @description The conditions under which the action runs; all must hold. None means always. */
            trigger_conditions?: components["schemas"]["TriggerConditionInput"][] | null;
            /**
             * @description How the next action relates to this one: it waits, it runs beside this one when a runner is free, or it
             *     runs beside this one only with enough runners.
             * @enum {string|null}
             */
            run_next?: "WAIT_ON_SUCCESS" | "IN_SOFT_PARALLEL" | "IN_HARD_PARALLEL" | null;
            /** @description For `ON_FAILURE`, whether the action runs only on the first of several failures in a row. */
            run_only_on_first_failure?: boolean | null;
            /**
             * @description If set to true, a failure of the action becomes a warning and the run goes on.
             * @default false
             */
            ignore_errors?: boolean | null;
            /**
             * @description If set to true, the action is skipped.
             * @default false
             */
            disabled?: boolean | null;
            /** @description After how many seconds the action is stopped. */
            timeout?: number | null;
            /** @description How often a failed action is tried again. */
            retry_count?: number | null;
            /** @description The pause between the tries, in seconds. */
            retry_interval?: number | null;
            /** @description The variables of the action. */
            variables?: components["schemas"]["VariableInput"][] | null;
            /** @description The name of the Docker image. */
            docker_image_name: string;
            /** @description The tag of the Docker image. */
            docker_image_tag: string;
            /** @description The commands that will be executed. */
            execute_commands: string[];
            /**
             * @description All build commands are run as the default user defined in the selected Docker image. Can be set to another
             *     username (on the condition that this user exists in the selected image).
             */
            run_as_user?: string | null;
            /**
             * @description The path preceding the colon is the filesystem path (the folder from the filesystem to be mounted in the
             *     container). The path after the colon is the container path (the path in the container, where this
             *     filesystem will be located).
             */
            volume_mappings?: string[] | null;
            /** @description The dependencies & directories to be cached and available to every execution in this pipeline. */
            cached_dirs?: string[] | null;
            /** @description The command that will be executed only on the first run. */
            setup_commands?: string[] | null;
            /**
             * @description The containers with the services that will be attached to this environment. Available types: MYSQL,
             *     MONGO_DB, MARIADB, POSTGRE_SQL, REDIS, MEMCACHED, ELASTICSEARCH.
             */
            services?: components["schemas"]["ServiceInput"][] | null;
            /** @description If set to true all commands will be executed regardless of the result of the previous command. */
            execute_every_command?: boolean | null;
            /** @description The directory of the container in which the filesystem is mounted and the commands start. */
            working_directory?: string | null;
            /** @description The host name of the build container, under which the services find it. */
            main_service_name?: string | null;
            /**
             * @description The shell that runs the commands.
             * @default SH
             * @enum {string|null}
             */
            shell?: "SH" | "BASH" | null;
            /** @description If set to true, an image that was pulled before is not pulled again. */
            cache_base_image?: boolean | null;
            /** @description If set to true, the cached image is used when pulling fails. Only for official images. */
            ignore_image_pull_failures?: boolean | null;
            /**
             * @description If set to true, the entrypoint of the image is not used.
             * @default false
             */
            reset_entrypoint?: boolean | null;
            /** @description The username required to connect to the Docker registry. */
            login?: null;
            /** @description The password required to connect to the Docker registry. */
            password?: null;
            /** @description The url to the Docker registry or GCR. Required for Google GCR. */
            registry?: null;
            /** @description The integration. Required for using the image from the Amazon ECR, Google GCR and Docker Hub. */
            integration: components["schemas"]["IntegrationReferenceInput"];
            /** @description The name of the Amazon S3 region. Required for using the image from the Amazon ECR. */
            region: string;
            /**
             * @description The ID of the action after which the new one is inserted; 0 puts it first. Without it the new action
             *     becomes the last.
             */
            after_action_id?: number | null;
            /**
             * @description The type of the action. Should be set to BUILD.
             * @constant
             */
            type: "BUILD";
        };
        /**
         * an image from Docker Hub through an integration
         * @description A private image from Docker Hub.
         */
        AddBuildActionWithDockerHubImage: {
            /** @description The address of the action in the API. */
            readonly url?: unknown;
            /** @description The address of the action in the app. */
            readonly html_url?: unknown;
            /** @description The ID of the action. */
            readonly id?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly last_execution_status?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly pipeline?: unknown;
            /** @description The name of the action. */
            name: string;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             * @enum {string|null}
             */
            trigger_time?: "ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE" | null;
            /** @description The conditions under which the action runs; all must hold. None means always. */
            trigger_conditions?: components["schemas"]["TriggerConditionInput"][] | null;
            /**
             * @description How the next action relates to this one: it waits, it runs beside this one when a runner is free, or it
             *     runs beside this one only with enough runners.
             * @enum {string|null}
             */
            run_next?: "WAIT_ON_SUCCESS" | "IN_SOFT_PARALLEL" | "IN_HARD_PARALLEL" | null;
            /** @description For `ON_FAILURE`, whether the action runs only on the first of several failures in a row. */
            run_only_on_first_failure?: boolean | null;
            /**
             * @description If set to true, a failure of the action becomes a warning and the run goes on.
             * @default false
             */
            ignore_errors?: boolean | null;
            /**
             * @description If set to true, the action is skipped.
             * @default false
             */
            disabled?: boolean | null;
            /** @description After how many seconds the action is stopped. */
            timeout?: number | null;
            /** @description How often a failed action is tried again. */
            retry_count?: number | null;
            /** @description The pause between the tries, in seconds. */
            retry_interval?: number | null;
            /** @description The variables of the action. */
            variables?: components["schemas"]["VariableInput"][] | null;
            /** @description The name of the Docker image. */
            docker_image_name: string;
            /** @description The tag of the Docker image. */
            docker_image_tag: string;
            /** @description The commands that will be executed. */
            execute_commands: string[];
            /**
             * @description All build commands are run as the default user defined in the selected Docker image. Can be set to another
             *     username (on the condition that this user exists in the selected image).
             */
            run_as_user?: string | null;
            /**
             * @description The path preceding the colon is the filesystem path (the folder from the filesystem to be mounted in the
             *     container). The path after the colon is the container path (the path in the container, where this
             *     filesystem will be located).
             */
            volume_mappings?: string[] | null;
            /** @description The dependencies & directories to be cached and available to every execution in this pipeline. */
            cached_dirs?: string[] | null;
            /** @description The command that will be executed only on the first run. */
            setup_commands?: string[] | null;
            /**
             * @description The containers with the services that will be attached to this environment. Available types: MYSQL,
             *     MONGO_DB, MARIADB, POSTGRE_SQL, REDIS, MEMCACHED, ELASTICSEARCH.
             */
            services?: components["schemas"]["ServiceInput"][] | null;
            /** @description If set to true all commands will be executed regardless of the result of the previous command. */
            execute_every_command?: boolean | null;
            /** @description The directory of the container in which the filesystem is mounted and the commands start. */
            working_directory?: string | null;
            /** @description The host name of the build container, under which the services find it. */
            main_service_name?: string | null;
            /**
             * @description The shell that runs the commands.
             * @default SH
             * @enum {string|null}
             */
            shell?: "SH" | "BASH" | null;
            /** @description If set to true, an image that was pulled before is not pulled again. */
            cache_base_image?: boolean | null;
            /** @description If set to true, the cached image is used when pulling fails. Only for official images. */
            ignore_image_pull_failures?: boolean | null;
            /**
             * @description If set to true, the entrypoint of the image is not used.
             * @default false
             */
            reset_entrypoint?: boolean | null;
            /** @description The username required to connect to the Docker registry. */
            login?: null;
            /** @description The password required to connect to the Docker registry. */
            password?: null;
            /** @description The url to the Docker registry or GCR. Required for Google GCR. */
            registry?: null;
            /** @description The integration. Required for using the image from the Amazon ECR, Google GCR and Docker Hub. */
            integration: components["schemas"]["IntegrationReferenceInput"];
            /** @description The name of the Amazon S3 region. Required for using the image from the Amazon ECR. */
            region?: null;
            /**
             * @description The ID of the action after which the new one is inserted; 0 puts it first. Without it the new action
             *     becomes the last.
             */
            after_action_id?: number | null;
            /**
             * @description The type of the action. Should be set to BUILD.
             * @constant
             */
            type: "BUILD";
        };
        /**
         * an image from the Google Container Registry through an integration
         * @description An image from `gcr.io` or one of its regional hosts.
         */
        AddBuildActionWithGoogleImage: {
            /** @description The address of the action in the API. */
            readonly url?: unknown;
            /** @description The address of the action in the app. */
            readonly html_url?: unknown;
            /** @description The ID of the action. */
            readonly id?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly last_execution_status?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly pipeline?: unknown;
            /** @description The name of the action. */
            name: string;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             * @enum {string|null}
             */
            trigger_time?: "ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE" | null;
            /** @description The conditions under which the action runs; all must hold. None means always. */
            trigger_conditions?: components["schemas"]["TriggerConditionInput"][] | null;
            /**
             * @description How the next action relates to this one: it waits, it runs beside this one when a runner is free, or it
             *     runs beside this one only with enough runners.
             * @enum {string|null}
             */
            run_next?: "WAIT_ON_SUCCESS" | "IN_SOFT_PARALLEL" | "IN_HARD_PARALLEL" | null;
            /** @description For `ON_FAILURE`, whether the action runs only on the first of several failures in a row. */
            run_only_on_first_failure?: boolean | null;
            /**
             * @description If set to true, a failure of the action becomes a warning and the run goes on.
             * @default false
             */
            ignore_errors?: boolean | null;
            /**
             * @description If set to true, the action is skipped.
             * @default false
             */
            disabled?: boolean | null;
            /** @description After how many seconds the action is stopped. */
            timeout?: number | null;
            /** @description How often a failed action is tried again. */
            retry_count?: number | null;
            /** @description The pause between the tries, in seconds. */
            retry_interval?: number | null;
            /** @description The variables of the action. */
            variables?: components["schemas"]["VariableInput"][] | null;
            /** @description The name of the Docker image. */
            docker_image_name: string;
            /** @description The tag of the Docker image. */
            docker_image_tag: string;
            /** @description The commands that will be executed. */
            execute_commands: string[];
            /**
             * @description All build commands are run as the default user defined in the selected Docker image. Can be set to another
             *     username (on the condition that this user exists in the selected image).
             */
            run_as_user?: string | null;
            /**
             * @description The path preceding the colon is the filesystem path (the folder from the filesystem to be mounted in the
             *     container). The path after the colon is the container path (the path in the container, where this
             *     filesystem will be located).
             */
            volume_mappings?: string[] | null;
            /** @description The dependencies & directories to be cached and available to every execution in this pipeline. */
            cached_dirs?: string[] | null;
            /** @description The command that will be executed only on the first run. */
            setup_commands?: string[] | null;
            /**
             * @description The containers with the services that will be attached to this environment. Available types: MYSQL,
             *     MONGO_DB, MARIADB, POSTGRE_SQL, REDIS, MEMCACHED, ELASTICSEARCH.
             */
            services?: components["schemas"]["ServiceInput"][] | null;
            /** @description If set to true all commands will be executed regardless of the result of the previous command. */
            execute_every_command?: boolean | null;
            /** @description The directory of the container in which the filesystem is mounted and the commands start. */
            working_directory?: string | null;
            /** @description The host name of the build container, under which the services find it. */
            main_service_name?: string | null;
            /**
             * @description The shell that runs the commands.
             * @default SH
             * @enum {string|null}
             */
            shell?: "SH" | "BASH" | null;
            /** @description If set to true, an image that was pulled before is not pulled again. */
            cache_base_image?: boolean | null;
            /** @description If set to true, the cached image is used when pulling fails. Only for official images. */
            ignore_image_pull_failures?: boolean | null;
            /**
             * @description If set to true, the entrypoint of the image is not used.
             * @default false
             */
            reset_entrypoint?: boolean | null;
            /** @description The username required to connect to the Docker registry. */
            login?: null;
            /** @description The password required to connect to the Docker registry. */
            password?: null;
            /** @description The url to the Docker registry or GCR. Required for Google GCR. */
            registry: string;
            /** @description The integration. Required for using the image from the Amazon ECR, Google GCR and Docker Hub. */
            integration: components["schemas"]["IntegrationReferenceInput"];
            /** @description The name of the Amazon S3 region. Required for using the image from the Amazon ECR. */
            region?: null;
            /**
             * @description The ID of the action after which the new one is inserted; 0 puts it first. Without it the new action
             *     becomes the last.
             */
            after_action_id?: number | null;
            /**
             * @description The type of the action. Should be set to BUILD.
             * @constant
             */
            type: "BUILD";
        };
        /**
         * an image from a private registry
         * @description An image from a registry that wants a username and a password. This is also how the documents use the Google
         *     Container Registry in a BUILD action, with a registry such as `gcr.io`.
         */
        AddBuildActionWithPrivateRegistryImage: {
            /** @description The address of the action in the API. */
            readonly url?: unknown;
            /** @description The address of the action in the app. */
            readonly html_url?: unknown;
            /** @description The ID of the action. */
            readonly id?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly last_execution_status?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly pipeline?: unknown;
            /** @description The name of the action. */
            name: string;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             * @enum {string|null}
             */
            trigger_time?: "ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE" | null;
            /** @description The conditions under which the action runs; all must hold. None means always. */
            trigger_conditions?: components["schemas"]["TriggerConditionInput"][] | null;
            /**
             * @description How the next action relates to this one: it waits, it runs beside this one when a runner is free, or it
             *     runs beside this one only with enough runners.
             * @enum {string|null}
             */
            run_next?: "WAIT_ON_SUCCESS" | "IN_SOFT_PARALLEL" | "IN_HARD_PARALLEL" | null;
            /** @description For `ON_FAILURE`, whether the action runs only on the first of several failures in a row. */
            run_only_on_first_failure?: boolean | null;
            /**
             * @description If set to true, a failure of the action becomes a warning and the run goes on.
             * @default false
             */
            ignore_errors?: boolean | null;
            /**
             * @description If set to true, the action is skipped.
             * @default false
             */
            disabled?: boolean | null;
            /** @description After how many seconds the action is stopped. */
            timeout?: number | null;
            /** @description How often a failed action is tried again. */
            retry_count?: number | null;
            /** @description The pause between the tries, in seconds. */
            retry_interval?: number | null;
            /** @description The variables of the action. */
            variables?: components["schemas"]["VariableInput"][] | null;
            /** @description The name of the Docker image. */
            docker_image_name: string;
            /** @description The tag of the Docker image. */
            docker_image_tag: string;
            /** @description The commands that will be executed. */
            execute_commands: string[];
            /**
             * @description All build commands are run as the default user defined in the selected Docker image. Can be set to another
             *     username (on the condition that this user exists in the selected image).
             */
            run_as_user?: string | null;
            /**
             * @description The path preceding the colon is the filesystem path (the folder from the filesystem to be mounted in the
             *     container). The path after the colon is the container path (the path in the container, where this
             *     filesystem will be located).
             */
            volume_mappings?: string[] | null;
            /** @description The dependencies & directories to be cached and available to every execution in this pipeline. */
            cached_dirs?: string[] | null;
            /** @description The command that will be executed only on the first run. */
            setup_commands?: string[] | null;
            /**
             * @description The containers with the services that will be attached to this environment. Available types: MYSQL,
             *     MONGO_DB, MARIADB, POSTGRE_SQL, REDIS, MEMCACHED, ELASTICSEARCH.
             */
            services?: components["schemas"]["ServiceInput"][] | null;
            /** @description If set to true all commands will be executed regardless of the result of the previous command. */
            execute_every_command?: boolean | null;
            /** @description The directory of the container in which the filesystem is mounted and the commands start. */
            working_directory?: string | null;
            /** @description The host name of the build container, under which the services find it. */
            main_service_name?: string | null;
            /**
             * @description The shell that runs the commands.
             * @default SH
             * @enum {string|null}
             */
            shell?: "SH" | "BASH" | null;
            /** @description If set to true, an image that was pulled before is not pulled again. */
            cache_base_image?: boolean | null;
            /** @description If set to true, the cached image is used when pulling fails. Only for official images. */
            ignore_image_pull_failures?: boolean | null;
            /**
             * @description If set to true, the entrypoint of the image is not used.
             * @default false
             */
            reset_entrypoint?: boolean | null;
            /** @description The username required to connect to the Docker registry. */
            login: string;
            /** @description The password required to connect to the Docker registry. */
            password: string;
            /** @description The url to the Docker registry or GCR. Required for Google GCR. */
            registry: string;
            /** @description The integration. Required for using the image from the Amazon ECR, Google GCR and Docker Hub. */
            integration?: null;
            /** @description The name of the Amazon S3 region. Required for using the image from the Amazon ECR. */
            region?: null;
            /**
             * @description The ID of the action after which the new one is inserted; 0 puts it first. Without it the new action
             *     becomes the last.
             */
            after_action_id?: number | null;
            /**
             * @description The type of the action. Should be set to BUILD.
             * @constant
             */
            type: "BUILD";
        };
        /**
         * a public image
         * @description An image that needs no credentials.
         */
        AddBuildActionWithPublicImage: {
            /** @description The address of the action in the API. */
            readonly url?: unknown;
            /** @description The address of the action in the app. */
            readonly html_url?: unknown;
            /** @description The ID of the action. */
            readonly id?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly last_execution_status?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly pipeline?: unknown;
            /** @description The name of the action. */
            name: string;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             * @enum {string|null}
             */
            trigger_time?: "ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE" | null;
            /** @description The conditions under which the action runs; all must hold. None means always. */
            trigger_conditions?: components["schemas"]["TriggerConditionInput"][] | null;
            /**
             * @description How the next action relates to this one: it waits, it runs beside this one when a runner is free, or it
             *     runs beside this one only with enough runners.
             * @enum {string|null}
             */
            run_next?: "WAIT_ON_SUCCESS" | "IN_SOFT_PARALLEL" | "IN_HARD_PARALLEL" | null;
            /** @description For `ON_FAILURE`, whether the action runs only on the first of several failures in a row. */
            run_only_on_first_failure?: boolean | null;
            /**
             * @description If set to true, a failure of the action becomes a warning and the run goes on.
             * @default false
             */
            ignore_errors?: boolean | null;
            /**
             * @description If set to true, the action is skipped.
             * @default false
             */
            disabled?: boolean | null;
            /** @description After how many seconds the action is stopped. */
            timeout?: number | null;
            /** @description How often a failed action is tried again. */
            retry_count?: number | null;
            /** @description The pause between the tries, in seconds. */
            retry_interval?: number | null;
            /** @description The variables of the action. */
            variables?: components["schemas"]["VariableInput"][] | null;
            /** @description The name of the Docker image. */
            docker_image_name: string;
            /** @description The tag of the Docker image. */
            docker_image_tag: string;
            /** @description The commands that will be executed. */
            execute_commands: string[];
            /**
             * @description All build commands are run as the default user defined in the selected Docker image. Can be set to another
             *     username (on the condition that this user exists in the selected image).
             */
            run_as_user?: string | null;
            /**
             * @description The path preceding the colon is the filesystem path (the folder from the filesystem to be mounted in the
             *     container). The path after the colon is the container path (the path in the container, where this
             *     filesystem will be located).
             */
            volume_mappings?: string[] | null;
            /** @description The dependencies & directories to be cached and available to every execution in this pipeline. */
            cached_dirs?: string[] | null;
            /** @description The command that will be executed only on the first run. */
            setup_commands?: string[] | null;
            /**
             * @description The containers with the services that will be attached to this environment. Available types: MYSQL,
             *     MONGO_DB, MARIADB, POSTGRE_SQL, REDIS, MEMCACHED, ELASTICSEARCH.
             */
            services?: components["schemas"]["ServiceInput"][] | null;
            /** @description If set to true all commands will be executed regardless of the result of the previous command. */
            execute_every_command?: boolean | null;
            /** @description The directory of the container in which the filesystem is mounted and the commands start. */
            working_directory?: string | null;
            /** @description The host name of the build container, under which the services find it. */
            main_service_name?: string | null;
            /**
             * @description The shell that runs the commands.
             * @default SH
             * @enum {string|null}
             */
            shell?: "SH" | "BASH" | null;
            /** @description If set to true, an image that was pulled before is not pulled again. */
            cache_base_image?: boolean | null;
            /** @description If set to true, the cached image is used when pulling fails. Only for official images. */
            ignore_image_pull_failures?: boolean | null;
            /**
             * @description If set to true, the entrypoint of the image is not used.
             * @default false
             */
            reset_entrypoint?: boolean | null;
            /** @description The username required to connect to the Docker registry. */
            login?: null;
            /** @description The password required to connect to the Docker registry. */
            password?: null;
            /** @description The url to the Docker registry or GCR. Required for Google GCR. */
            registry?: null;
            /** @description The integration. Required for using the image from the Amazon ECR, Google GCR and Docker Hub. */
            integration?: null;
            /** @description The name of the Amazon S3 region. Required for using the image from the Amazon ECR. */
            region?: null;
            /**
             * @description The ID of the action after which the new one is inserted; 0 puts it first. Without it the new action
             *     becomes the last.
             */
            after_action_id?: number | null;
            /**
             * @description The type of the action. Should be set to BUILD.
             * @constant
             */
            type: "BUILD";
        };
        /** @description An integration with Cloudflare. */
        AddCloudflareIntegration: components["schemas"]["AddCloudflareIntegrationWithCloudflareToken"] | components["schemas"]["AddCloudflareIntegrationWithCloudflareApiKey"];
        /**
         * the API key of an account
         * @description Cloudflare through the API key of an account.
         */
        AddCloudflareIntegrationWithCloudflareApiKey: {
            /** @description The address of this object in the API. */
            readonly url?: unknown;
            /** @description The address of this object in the app. */
            readonly html_url?: unknown;
            /** @description The hash ID of the integration. */
            readonly hash_id?: unknown;
            /** @description How Buddy proves to the service who it is. */
            readonly auth_type?: unknown;
            /** @description The name of the integration. */
            name: string;
            /** @description A readable ID of the integration. */
            identifier?: string | null;
            /**
             * @description Whether the integration is there for the workspace or for one project.
             * @enum {string}
             */
            scope: "WORKSPACE" | "PROJECT";
            /** @description The name ID of the project. Required if `scope` is set to `PROJECT`. */
            project_name?: string | null;
            /** @description If set to true, all pipelines may use the integration. */
            all_pipelines_allowed?: boolean | null;
            /** @description The pipelines that may use the integration. */
            allowed_pipelines?: components["schemas"]["AllowedPipelineInput"][] | null;
            permissions?: components["schemas"]["IntegrationPermissionsInput"] | null;
            /** @description The token of the service. */
            token?: null;
            /** @description The API key. For `GOOGLE_SERVICE_ACCOUNT` the key of the service account, as JSON. */
            api_key: string;
            /** @description The e-mail address of the account. Required if `api_key` is sent. */
            email: string;
            /**
             * @description The type of the integration.
             * @constant
             */
            type: "CLOUDFLARE";
        };
        /**
         * a token
         * @description Cloudflare through a token.
         */
        AddCloudflareIntegrationWithCloudflareToken: {
            /** @description The address of this object in the API. */
            readonly url?: unknown;
            /** @description The address of this object in the app. */
            readonly html_url?: unknown;
            /** @description The hash ID of the integration. */
            readonly hash_id?: unknown;
            /** @description How Buddy proves to the service who it is. */
            readonly auth_type?: unknown;
            /** @description The name of the integration. */
            name: string;
            /** @description A readable ID of the integration. */
            identifier?: string | null;
            /**
             * @description Whether the integration is there for the workspace or for one project.
             * @enum {string}
             */
            scope: "WORKSPACE" | "PROJECT";
            /** @description The name ID of the project. Required if `scope` is set to `PROJECT`. */
            project_name?: string | null;
            /** @description If set to true, all pipelines may use the integration. */
            all_pipelines_allowed?: boolean | null;
            /** @description The pipelines that may use the integration. */
            allowed_pipelines?: components["schemas"]["AllowedPipelineInput"][] | null;
            permissions?: components["schemas"]["IntegrationPermissionsInput"] | null;
            /** @description The token of the service. */
            token: string;
            /** @description The API key. For `GOOGLE_SERVICE_ACCOUNT` the key of the service account, as JSON. */
            api_key?: null;
            /** @description The e-mail address of the account. Required if `api_key` is sent. */
            email?: null;
            /**
             * @description The type of the integration.
             * @constant
             */
            type: "CLOUDFLARE";
        };
        /** @description A DOCKERFILE action to add. It builds an image. */
        AddDockerfileAction: components["schemas"]["AddDockerfileActionWithNoPush"] | components["schemas"]["AddDockerfileActionWithLoginPush"] | components["schemas"]["AddDockerfileActionWithIntegrationPush"];
        /**
         * an image that is pushed through an integration
         * @description An image that is pushed to a registry that the integration knows.
         */
        AddDockerfileActionWithIntegrationPush: {
            /** @description The address of the action in the API. */
            readonly url?: unknown;
            /** @description The address of the action in the app. */
            readonly html_url?: unknown;
            /** @description The ID of the action. */
            readonly id?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly last_execution_status?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly pipeline?: unknown;
            /** @description The name of the action. */
            name: string;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             * @enum {string|null}
             */
            trigger_time?: "ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE" | null;
            /** @description The conditions under which the action runs; all must hold. None means always. */
            trigger_conditions?: components["schemas"]["TriggerConditionInput"][] | null;
            /**
             * @description How the next action relates to this one: it waits, it runs beside this one when a runner is free, or it
             *     runs beside this one only with enough runners.
             * @enum {string|null}
             */
            run_next?: "WAIT_ON_SUCCESS" | "IN_SOFT_PARALLEL" | "IN_HARD_PARALLEL" | null;
            /** @description For `ON_FAILURE`, whether the action runs only on the first of several failures in a row. */
            run_only_on_first_failure?: boolean | null;
            /**
             * @description If set to true, a failure of the action becomes a warning and the run goes on.
             * @default false
             */
            ignore_errors?: boolean | null;
            /**
             * @description If set to true, the action is skipped.
             * @default false
             */
            disabled?: boolean | null;
            /** @description After how many seconds the action is stopped. */
            timeout?: number | null;
            /** @description How often a failed action is tried again. */
            retry_count?: number | null;
            /** @description The pause between the tries, in seconds. */
            retry_interval?: number | null;
            /** @description The variables of the action. */
            variables?: components["schemas"]["VariableInput"][] | null;
            /** @description The path of the Dockerfile in the filesystem of the pipeline. */
            dockerfile_path: string;
            /** @description The directory of the filesystem that is sent to the build. */
            context_path?: string | null;
            /** @description The tag that the built image gets. */
            docker_image_tag?: string | null;
            /** @description The url to the registry that the image is pushed to, such as `gcr.io`. */
            registry?: string | null;
            /** @description The name that the image gets in the registry. */
            repository?: string | null;
            /**
             * @description The kind of registry. Required for the GitHub Container Registry.
             * @enum {string|null}
             */
            docker_registry?: "NONE" | "DOCKER_HUB" | "AMAZON_ECR" | "GOOGLE_GCR" | "GOOGLE_ARTIFACT_REGISTRY" | "GIT_HUB_CONTAINER_REGISTRY" | "OTHER" | null;
            /** @description The build arguments, each as `key=value`. */
            build_args?: string[] | null;
            /** @description If set to true, the registry is reached without a valid certificate. */
            insecure_registry?: boolean | null;
            /** @description If set to true, images that are no longer used stay on the builder. */
            do_not_prune_images?: boolean | null;
            /**
             * @description Whether the image is built with BuildKit.
             * @default true
             */
            buildkit?: boolean | null;
            /**
             * @description The platform that the image is built for.
             * @default linux/amd64
             */
            target_platform?: string | null;
            /**
             * @description How much the image tells of how it was built.
             * @default NONE
             * @enum {string|null}
             */
            provenance?: "NONE" | "MIN" | "MAX" | null;
            /**
             * @description Which layers are cached.
             * @default MIN
             * @enum {string|null}
             */
            cache_mode?: "MIN" | "MAX" | null;
            /** @description The username required to connect to the registry. */
            login?: null;
            /** @description The password required to connect to the registry. */
            password?: null;
            /**
             * @description The integration. For Amazon ECR, Google GCR, Google Artifact Registry, GitHub Container Registry and Docker
             *     Hub.
             */
            integration: components["schemas"]["IntegrationReferenceInput"];
            /** @description The name of the Amazon region. Required for the Amazon ECR. */
            region?: string | null;
            /**
             * @description The ID of the action after which the new one is inserted; 0 puts it first. Without it the new action
             *     becomes the last.
             */
            after_action_id?: number | null;
            /**
             * @description The type of the action. Should be set to DOCKERFILE.
             * @constant
             */
            type: "DOCKERFILE";
        };
        /**
         * an image that is pushed with a username and a password
         * @description An image that is pushed to a registry that wants a username and a password.
         */
        AddDockerfileActionWithLoginPush: {
            /** @description The address of the action in the API. */
            readonly url?: unknown;
            /** @description The address of the action in the app. */
            readonly html_url?: unknown;
            /** @description The ID of the action. */
            readonly id?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly last_execution_status?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly pipeline?: unknown;
            /** @description The name of the action. */
            name: string;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             * @enum {string|null}
             */
            trigger_time?: "ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE" | null;
            /** @description The conditions under which the action runs; all must hold. None means always. */
            trigger_conditions?: components["schemas"]["TriggerConditionInput"][] | null;
            /**
             * @description How the next action relates to this one: it waits, it runs beside this one when a runner is free, or it
             *     runs beside this one only with enough runners.
             * @enum {string|null}
             */
            run_next?: "WAIT_ON_SUCCESS" | "IN_SOFT_PARALLEL" | "IN_HARD_PARALLEL" | null;
            /** @description For `ON_FAILURE`, whether the action runs only on the first of several failures in a row. */
            run_only_on_first_failure?: boolean | null;
            /**
             * @description If set to true, a failure of the action becomes a warning and the run goes on.
             * @default false
             */
            ignore_errors?: boolean | null;
            /**
             * @description If set to true, the action is skipped.
             * @default false
             */
            disabled?: boolean | null;
            /** @description After how many seconds the action is stopped. */
            timeout?: number | null;
            /** @description How often a failed action is tried again. */
            retry_count?: number | null;
            /** @description The pause between the tries, in seconds. */
            retry_interval?: number | null;
            /** @description The variables of the action. */
            variables?: components["schemas"]["VariableInput"][] | null;
            /** @description The path of the Dockerfile in the filesystem of the pipeline. */
            dockerfile_path: string;
            /** @description The directory of the filesystem that is sent to the build. */
            context_path?: string | null;
            /** @description The tag that the built image gets. */
            docker_image_tag?: string | null;
            /** @description The url to the registry that the image is pushed to, such as `gcr.io`. */
            registry?: string | null;
            /** @description The name that the image gets in the registry. */
            repository?: string | null;
            /**
             * @description The kind of registry. Required for the GitHub Container Registry.
             * @enum {string|null}
             */
            docker_registry?: "NONE" | "DOCKER_HUB" | "AMAZON_ECR" | "GOOGLE_GCR" | "GOOGLE_ARTIFACT_REGISTRY" | "GIT_HUB_CONTAINER_REGISTRY" | "OTHER" | null;
            /** @description The build arguments, each as `key=value`. */
            build_args?: string[] | null;
            /** @description If set to true, the registry is reached without a valid certificate. */
            insecure_registry?: boolean | null;
            /** @description If set to true, images that are no longer used stay on the builder. */
            do_not_prune_images?: boolean | null;
            /**
             * @description Whether the image is built with BuildKit.
             * @default true
             */
            buildkit?: boolean | null;
            /**
             * @description The platform that the image is built for.
             * @default linux/amd64
             */
            target_platform?: string | null;
            /**
             * @description How much the image tells of how it was built.
             * @default NONE
             * @enum {string|null}
             */
            provenance?: "NONE" | "MIN" | "MAX" | null;
            /**
             * @description Which layers are cached.
             * @default MIN
             * @enum {string|null}
             */
            cache_mode?: "MIN" | "MAX" | null;
            /** @description The username required to connect to the registry. */
            login: string;
            /** @description The password required to connect to the registry. */
            password: string;
            /**
             * @description The integration. For Amazon ECR, Google GCR, Google Artifact Registry, GitHub Container Registry and Docker
             *     Hub.
             */
            integration?: null;
            /** @description The name of the Amazon region. Required for the Amazon ECR. */
            region?: null;
            /**
             * @description The ID of the action after which the new one is inserted; 0 puts it first. Without it the new action
             *     becomes the last.
             */
            after_action_id?: number | null;
            /**
             * @description The type of the action. Should be set to DOCKERFILE.
             * @constant
             */
            type: "DOCKERFILE";
        };
        /**
         * an image without registry credentials
         * @description Without a registry the image stays local, for a later RUN_DOCKER_CONTAINER action.
         */
        AddDockerfileActionWithNoPush: {
            /** @description The address of the action in the API. */
            readonly url?: unknown;
            /** @description The address of the action in the app. */
            readonly html_url?: unknown;
            /** @description The ID of the action. */
            readonly id?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly last_execution_status?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly pipeline?: unknown;
            /** @description The name of the action. */
            name: string;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             * @enum {string|null}
             */
            trigger_time?: "ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE" | null;
            /** @description The conditions under which the action runs; all must hold. None means always. */
            trigger_conditions?: components["schemas"]["TriggerConditionInput"][] | null;
            /**
             * @description How the next action relates to this one: it waits, it runs beside this one when a runner is free, or it
             *     runs beside this one only with enough runners.
             * @enum {string|null}
             */
            run_next?: "WAIT_ON_SUCCESS" | "IN_SOFT_PARALLEL" | "IN_HARD_PARALLEL" | null;
            /** @description For `ON_FAILURE`, whether the action runs only on the first of several failures in a row. */
            run_only_on_first_failure?: boolean | null;
            /**
             * @description If set to true, a failure of the action becomes a warning and the run goes on.
             * @default false
             */
            ignore_errors?: boolean | null;
            /**
             * @description If set to true, the action is skipped.
             * @default false
             */
            disabled?: boolean | null;
            /** @description After how many seconds the action is stopped. */
            timeout?: number | null;
            /** @description How often a failed action is tried again. */
            retry_count?: number | null;
            /** @description The pause between the tries, in seconds. */
            retry_interval?: number | null;
            /** @description The variables of the action. */
            variables?: components["schemas"]["VariableInput"][] | null;
            /** @description The path of the Dockerfile in the filesystem of the pipeline. */
            dockerfile_path: string;
            /** @description The directory of the filesystem that is sent to the build. */
            context_path?: string | null;
            /** @description The tag that the built image gets. */
            docker_image_tag?: string | null;
            /** @description The url to the registry that the image is pushed to, such as `gcr.io`. */
            registry?: string | null;
            /** @description The name that the image gets in the registry. */
            repository?: string | null;
            /**
             * @description The kind of registry. Required for the GitHub Container Registry.
             * @enum {string|null}
             */
            docker_registry?: "NONE" | "DOCKER_HUB" | "AMAZON_ECR" | "GOOGLE_GCR" | "GOOGLE_ARTIFACT_REGISTRY" | "GIT_HUB_CONTAINER_REGISTRY" | "OTHER" | null;
            /** @description The build arguments, each as `key=value`. */
            build_args?: string[] | null;
            /** @description If set to true, the registry is reached without a valid certificate. */
            insecure_registry?: boolean | null;
            /** @description If set to true, images that are no longer used stay on the builder. */
            do_not_prune_images?: boolean | null;
            /**
             * @description Whether the image is built with BuildKit.
             * @default true
             */
            buildkit?: boolean | null;
            /**
             * @description The platform that the image is built for.
             * @default linux/amd64
             */
            target_platform?: string | null;
            /**
             * @description How much the image tells of how it was built.
             * @default NONE
             * @enum {string|null}
             */
            provenance?: "NONE" | "MIN" | "MAX" | null;
            /**
             * @description Which layers are cached.
             * @default MIN
             * @enum {string|null}
             */
            cache_mode?: "MIN" | "MAX" | null;
            /** @description The username required to connect to the registry. */
            login?: null;
            /** @description The password required to connect to the registry. */
            password?: null;
            /**
             * @description The integration. For Amazon ECR, Google GCR, Google Artifact Registry, GitHub Container Registry and Docker
             *     Hub.
             */
            integration?: null;
            /** @description The name of the Amazon region. Required for the Amazon ECR. */
            region?: null;
            /**
             * @description The ID of the action after which the new one is inserted; 0 puts it first. Without it the new action
             *     becomes the last.
             */
            after_action_id?: number | null;
            /**
             * @description The type of the action. Should be set to DOCKERFILE.
             * @constant
             */
            type: "DOCKERFILE";
        };
        /** @description An integration with Google Cloud through a service account. */
        AddGoogleIntegration: {
            /** @description The address of this object in the API. */
            readonly url?: unknown;
            /** @description The address of this object in the app. */
            readonly html_url?: unknown;
            /** @description The hash ID of the integration. */
            readonly hash_id?: unknown;
            /** @description How Buddy proves to the service who it is. */
            readonly auth_type?: unknown;
            /** @description The name of the integration. */
            name: string;
            /** @description A readable ID of the integration. */
            identifier?: string | null;
            /**
             * @description Whether the integration is there for the workspace or for one project.
             * @enum {string}
             */
            scope: "WORKSPACE" | "PROJECT";
            /** @description The name ID of the project. Required if `scope` is set to `PROJECT`. */
            project_name?: string | null;
            /** @description If set to true, all pipelines may use the integration. */
            all_pipelines_allowed?: boolean | null;
            /** @description The pipelines that may use the integration. */
            allowed_pipelines?: components["schemas"]["AllowedPipelineInput"][] | null;
            permissions?: components["schemas"]["IntegrationPermissionsInput"] | null;
            /** @description The API key. For `GOOGLE_SERVICE_ACCOUNT` the key of the service account, as JSON. */
            api_key: string;
            /**
             * @description The type of the integration.
             * @constant
             */
            type: "GOOGLE_SERVICE_ACCOUNT";
        };
        /** @description The group to add. */
        AddGroup: {
            /** @description The address of this object in the API. */
            readonly url?: unknown;
            /** @description The address of this object in the app. */
            readonly html_url?: unknown;
            /** @description The ID of the group. */
            readonly id?: unknown;
            /** @description The name of the group. */
            name: string;
            /** @description The description of the group. */
            description?: string | null;
            /** @description If set to true, the group is added to every new project. */
            auto_assign_to_new_projects?: boolean | null;
            /** @description The ID of the permission set that the group gets in new projects. */
            auto_assign_permission_set_id?: number | null;
        };
        /** @description The user to add to the group. */
        AddGroupMember: {
            /** @description The numerical ID of the desired user. */
            id: number;
            /** @default MEMBER */
            status?: components["schemas"]["GroupMemberStatusInput"] | null;
        };
        /** @description The integration to add. Its `type` decides which credentials it takes. */
        AddIntegration: components["schemas"]["AddTokenIntegration"] | components["schemas"]["AddShopifyIntegration"] | components["schemas"]["AddRackspaceIntegration"] | components["schemas"]["AddCloudflareIntegration"] | components["schemas"]["AddAmazonIntegration"] | components["schemas"]["AddSpacesIntegration"] | components["schemas"]["AddLoginIntegration"] | components["schemas"]["AddAzureIntegration"] | components["schemas"]["AddGoogleIntegration"] | components["schemas"]["AddBackblazeIntegration"] | components["schemas"]["AddPushoverIntegration"];
        /** @description An integration that needs a username and a password. */
        AddLoginIntegration: {
            /** @description The address of this object in the API. */
            readonly url?: unknown;
            /** @description The address of this object in the app. */
            readonly html_url?: unknown;
            /** @description The hash ID of the integration. */
            readonly hash_id?: unknown;
            /** @description How Buddy proves to the service who it is. */
            readonly auth_type?: unknown;
            /** @description The name of the integration. */
            name: string;
            /** @description A readable ID of the integration. */
            identifier?: string | null;
            /**
             * @description Whether the integration is there for the workspace or for one project.
             * @enum {string}
             */
            scope: "WORKSPACE" | "PROJECT";
            /** @description The name ID of the project. Required if `scope` is set to `PROJECT`. */
            project_name?: string | null;
            /** @description If set to true, all pipelines may use the integration. */
            all_pipelines_allowed?: boolean | null;
            /** @description The pipelines that may use the integration. */
            allowed_pipelines?: components["schemas"]["AllowedPipelineInput"][] | null;
            permissions?: components["schemas"]["IntegrationPermissionsInput"] | null;
            /** @description The username at the service. */
            username: string;
            /** @description The password at the service. */
            password: string;
            /**
             * @description The type of the integration.
             * @enum {string}
             */
            type: "UPCLOUD" | "DOCKER_HUB";
        };
        /** @description The user to add to the workspace. */
        AddMember: {
            /** @description The e-mail address of the user. */
            email: string;
        };
        /** @description The permission set to add. */
        AddPermissionSet: {
            /** @description The address of this object in the API. */
            readonly url?: unknown;
            /** @description The address of this object in the app. */
            readonly html_url?: unknown;
            /** @description The ID of the permission set. */
            readonly id?: unknown;
            /** @description Whether the set comes with the workspace or was added by an administrator. */
            readonly type?: unknown;
            /** @description The name of the permission set. */
            name: string;
            /** @description The description of the permission set. */
            description?: string | null;
            /**
             * @description What may be done with the repository.
             * @enum {string}
             */
            repository_access_level: "READ_ONLY" | "READ_WRITE" | "MANAGE";
            /**
             * @description What may be done with the pipelines.
             * @enum {string}
             */
            pipeline_access_level: "DENIED" | "READ_ONLY" | "RUN_ONLY" | "READ_WRITE";
            /**
             * @description What may be done with the sandboxes.
             * @enum {string}
             */
            sandbox_access_level: "DENIED" | "READ_ONLY" | "READ_WRITE";
            /**
             * @description What may be done with the members of the project.
             * @enum {string|null}
             */
            project_team_access_level?: "READ_ONLY" | "MANAGE" | null;
        };
        /** @description The pipeline to add. */
        AddPipeline: {
            /** @description The address of the pipeline in the API. */
            readonly url?: unknown;
            /** @description The address of the pipeline in the app. */
            readonly html_url?: unknown;
            /** @description The ID of the pipeline. */
            readonly id?: unknown;
            /** @description How the last run ended, or how far the current one is. */
            readonly last_execution_status?: unknown;
            /** @description The revision of the last run. Null when the pipeline never ran. */
            readonly last_execution_revision?: unknown;
            /** @description The name of the pipeline. */
            name: string;
            /**
             * @description What starts the pipeline.
             * @enum {string}
             */
            on: "CLICK" | "EVENT" | "SCHEDULE";
            /**
             * @description The branches, tags or wildcards that the pipeline runs on, such as `refs/heads/master`. For `CLICK` and
             *     `SCHEDULE`.
             */
            refs?: string[] | null;
            /** @description The events that start the pipeline, when `on` is `EVENT`. */
            events?: components["schemas"]["PipelineEventInput"][] | null;
            /** @description The conditions under which the pipeline runs; all must hold. None means always. */
            trigger_conditions?: components["schemas"]["TriggerConditionInput"][] | null;
            /**
             * @description If set to true, every run starts from scratch.
             * @default false
             */
            always_from_scratch?: boolean | null;
            /**
             * @description If set to true, the cache is cleared before every run.
             * @default false
             */
            auto_clear_cache?: boolean | null;
            /**
             * @description If set to true, queued runs are not collapsed to the most recent one.
             * @default false
             */
            no_skip_to_most_recent?: boolean | null;
            /**
             * @description If set to true, no commit status is sent to the repository host.
             * @default false
             */
            do_not_create_commit_status?: boolean | null;
            /**
             * Format: date-time
             * @description For `SCHEDULE`, when the first run starts.
             */
            start_date?: string | null;
            /** @description For `SCHEDULE`, the minutes between two runs. */
            delay?: number | null;
            /** @description For `SCHEDULE`, a CRON expression in place of `start_date` and `delay`. */
            cron?: string | null;
            /**
             * @description For `SCHEDULE`, whether the schedule is paused.
             * @default false
             */
            paused?: boolean | null;
            /**
             * @description For `SCHEDULE`, after how many failures in a row the schedule is paused.
             * @default 100
             */
            pause_on_repeated_failures?: number | null;
            /**
             * @description If set to true, a failure does not count for the status of the project.
             * @default false
             */
            ignore_fail_on_project_status?: boolean | null;
            /**
             * @description The title of the runs.
             * @default $BUDDY_EXECUTION_REVISION_SUBJECT
             */
            execution_message_template?: string | null;
            /** @description How soon the runs of the pipeline leave the queue. */
            priority?: components["schemas"]["PriorityInput"] | null;
            /**
             * @description If set to true, all refs of the repository are fetched.
             * @default false
             */
            fetch_all_refs?: boolean | null;
            /**
             * @description If set to true, a run fails when its environment is prepared with warnings.
             * @default true
             */
            fail_on_prepare_env_warning?: boolean | null;
            /**
             * @description If set to true, several runs of the pipeline may be in progress at once.
             * @default false
             */
            concurrent_pipeline_runs?: boolean | null;
            /** @description How many commits are fetched. Existing clients send 0 for all of them. */
            clone_depth?: number | null;
            /** @description The address of the site that the pipeline deploys to. */
            target_site_url?: string | null;
            /** @description The name of the self-hosted runner of the pipeline. */
            worker?: string | null;
            /**
             * @description If set to true, the pipeline cannot run.
             * @default false
             */
            disabled?: boolean | null;
            /** @description Why the pipeline is disabled. */
            disabled_reason?: string | null;
            /**
             * @description If set to true, a run needs a comment.
             * @default false
             */
            description_required?: boolean | null;
            /**
             * @description What the changes of a run are compared with.
             * @default LATEST_RUN
             * @enum {string|null}
             */
            git_changeset_base?: "LATEST_RUN" | "LATEST_RUN_MATCHING_REF" | "PULL_REQUEST" | null;
            /**
             * @description How changed files are found.
             * @default DATE_MODIFIED
             * @enum {string|null}
             */
            filesystem_changeset_base?: "DATE_MODIFIED" | "CONTENTS" | null;
            /**
             * @description Who shares the cache of Docker layers.
             * @default PIPELINE
             * @enum {string|null}
             */
            cache_scope?: "PIPELINE" | "PROJECT" | "WORKSPACE" | null;
            /** @description The variables of the pipeline. */
            variables?: components["schemas"]["VariableInput"][] | null;
            permissions?: components["schemas"]["PipelinePermissionsInput"] | null;
            /**
             * @description Whether the pipeline is defined here or by a file of another project.
             * @enum {string|null}
             */
            definition_source?: "LOCAL" | "REMOTE" | null;
            /** @description For `REMOTE`, the name ID of the project with the definition. */
            remote_project_name?: string | null;
            /** @description For `REMOTE`, the branch with the definition. */
            remote_branch?: string | null;
            /** @description For `REMOTE`, the path of the definition. */
            remote_path?: string | null;
            /** @description For `REMOTE`, the parameters of the definition. */
            remote_parameters?: components["schemas"]["RemoteParameterInput"][] | null;
        };
        /** @description The project to add. Where its repository is follows from the fields that are given. */
        AddProject: components["schemas"]["AddProjectWithBuddyRepository"] | components["schemas"]["AddProjectWithIntegratedRepository"] | components["schemas"]["AddProjectWithCustomRepository"] | components["schemas"]["AddProjectWithCustomRepositoryKey"];
        /** @description The user to add to the project, and what this user may do in it. */
        AddProjectMember: {
            /** @description The numerical ID of the desired user. */
            id: number;
            permission_set: components["schemas"]["PermissionSetReference"];
        };
        /**
         * a repository that Buddy hosts, or none
         * @description A project that needs no other host.
         */
        AddProjectWithBuddyRepository: {
            /** @description The address of this object in the API. */
            readonly url?: unknown;
            /** @description The address of this object in the app. */
            readonly html_url?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly status?: unknown;
            /** @description The name ID of the project, unique in the workspace. Made from `display_name` when left out. */
            name?: string | null;
            /** @description The full name of the project. */
            display_name: string;
            /** @description When the project was created. */
            readonly create_date?: unknown;
            /** @description The user who created the project. */
            readonly created_by?: unknown;
            /** @description The address of the repository over HTTPS. */
            readonly http_repository?: unknown;
            /** @description The address of the repository over SSH. */
            readonly ssh_repository?: unknown;
            /** @description The default branch of the repository. */
            readonly default_branch?: unknown;
            /**
             * @description Whether the project is public or private.
             * @default PRIVATE
             * @enum {string|null}
             */
            access?: "PUBLIC" | "PRIVATE" | null;
            /** @description If set to true, the runs of the project fetch the submodules. */
            fetch_submodules?: boolean | null;
            /** @description The name of the key that fetches the submodules. Required when `fetch_submodules` is true. */
            fetch_submodules_env_key?: string | null;
            /** @description If set to true, the project takes pull requests. Only for repositories on GitHub. */
            allow_pull_requests?: boolean | null;
            /** @description If set to true, the default branch follows that of GitHub, GitLab or Bitbucket. */
            update_default_branch_from_external?: boolean | null;
            /** @description The integration with the host of the repository. */
            integration?: null;
            /** @description The repository at Bitbucket, GitHub or GitLab, such as `buddy/landing-page`. */
            external_project_id?: null;
            /** @description The ID of the project in GitLab. */
            git_lab_project_id?: null;
            /** @description The address of another Git repository, over HTTPS or SSH. */
            custom_repo_url?: null;
            /** @description The username for that repository. */
            custom_repo_user?: null;
            /** @description The password for that repository. Required when `custom_repo_url` starts with `https`. */
            custom_repo_pass?: null;
            /** @description The ID of the SSH key for that repository. Sent by existing clients. */
            custom_repo_ssh_key_id?: null;
            /** @description If set to true, the project has no repository. */
            without_repo?: boolean | null;
            /** @description What newer clients call `without_repo`. */
            without_repository?: boolean | null;
        };
        /**
         * another Git repository with a username
         * @description A project with a repository anywhere, reached with a username and a password.
         */
        AddProjectWithCustomRepository: {
            /** @description The address of this object in the API. */
            readonly url?: unknown;
            /** @description The address of this object in the app. */
            readonly html_url?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly status?: unknown;
            /** @description The name ID of the project, unique in the workspace. Made from `display_name` when left out. */
            name?: string | null;
            /** @description The full name of the project. */
            display_name: string;
            /** @description When the project was created. */
            readonly create_date?: unknown;
            /** @description The user who created the project. */
            readonly created_by?: unknown;
            /** @description The address of the repository over HTTPS. */
            readonly http_repository?: unknown;
            /** @description The address of the repository over SSH. */
            readonly ssh_repository?: unknown;
            /** @description The default branch of the repository. */
            readonly default_branch?: unknown;
            /**
             * @description Whether the project is public or private.
             * @default PRIVATE
             * @enum {string|null}
             */
            access?: "PUBLIC" | "PRIVATE" | null;
            /** @description If set to true, the runs of the project fetch the submodules. */
            fetch_submodules?: boolean | null;
            /** @description The name of the key that fetches the submodules. Required when `fetch_submodules` is true. */
            fetch_submodules_env_key?: string | null;
            /** @description If set to true, the project takes pull requests. Only for repositories on GitHub. */
            allow_pull_requests?: boolean | null;
            /** @description If set to true, the default branch follows that of GitHub, GitLab or Bitbucket. */
            update_default_branch_from_external?: boolean | null;
            /** @description The integration with the host of the repository. */
            integration?: null;
            /** @description The repository at Bitbucket, GitHub or GitLab, such as `buddy/landing-page`. */
            external_project_id?: null;
            /** @description The ID of the project in GitLab. */
            git_lab_project_id?: null;
            /** @description The address of another Git repository, over HTTPS or SSH. */
            custom_repo_url: string;
            /** @description The username for that repository. */
            custom_repo_user: string;
            /** @description The password for that repository. Required when `custom_repo_url` starts with `https`. */
            custom_repo_pass?: string | null;
            /** @description The ID of the SSH key for that repository. Sent by existing clients. */
            custom_repo_ssh_key_id?: null;
            /** @description If set to true, the project has no repository. */
            without_repo?: null;
            /** @description What newer clients call `without_repo`. */
            without_repository?: null;
        };
        /**
         * another Git repository with an SSH key
         * @description A project with a repository anywhere, reached with an SSH key of the workspace.
         */
        AddProjectWithCustomRepositoryKey: {
            /** @description The address of this object in the API. */
            readonly url?: unknown;
            /** @description The address of this object in the app. */
            readonly html_url?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly status?: unknown;
            /** @description The name ID of the project, unique in the workspace. Made from `display_name` when left out. */
            name?: string | null;
            /** @description The full name of the project. */
            display_name: string;
            /** @description When the project was created. */
            readonly create_date?: unknown;
            /** @description The user who created the project. */
            readonly created_by?: unknown;
            /** @description The address of the repository over HTTPS. */
            readonly http_repository?: unknown;
            /** @description The address of the repository over SSH. */
            readonly ssh_repository?: unknown;
            /** @description The default branch of the repository. */
            readonly default_branch?: unknown;
            /**
             * @description Whether the project is public or private.
             * @default PRIVATE
             * @enum {string|null}
             */
            access?: "PUBLIC" | "PRIVATE" | null;
            /** @description If set to true, the runs of the project fetch the submodules. */
            fetch_submodules?: boolean | null;
            /** @description The name of the key that fetches the submodules. Required when `fetch_submodules` is true. */
            fetch_submodules_env_key?: string | null;
            /** @description If set to true, the project takes pull requests. Only for repositories on GitHub. */
            allow_pull_requests?: boolean | null;
            /** @description If set to true, the default branch follows that of GitHub, GitLab or Bitbucket. */
            update_default_branch_from_external?: boolean | null;
            /** @description The integration with the host of the repository. */
            integration?: null;
            /** @description The repository at Bitbucket, GitHub or GitLab, such as `buddy/landing-page`. */
            external_project_id?: null;
            /** @description The ID of the project in GitLab. */
            git_lab_project_id?: null;
            /** @description The address of another Git repository, over HTTPS or SSH. */
            custom_repo_url: string;
            /** @description The username for that repository. */
            custom_repo_user?: null;
            /** @description The password for that repository. Required when `custom_repo_url` starts with `https`. */
            custom_repo_pass?: null;
            /** @description The ID of the SSH key for that repository. Sent by existing clients. */
            custom_repo_ssh_key_id: number;
            /** @description If set to true, the project has no repository. */
            without_repo?: null;
            /** @description What newer clients call `without_repo`. */
            without_repository?: null;
        };
        /**
         * a repository of GitHub, GitLab or Bitbucket through an integration
         * @description A project that is integrated with the host of its repository.
         */
        AddProjectWithIntegratedRepository: {
            /** @description The address of this object in the API. */
            readonly url?: unknown;
            /** @description The address of this object in the app. */
            readonly html_url?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly status?: unknown;
            /** @description The name ID of the project, unique in the workspace. Made from `display_name` when left out. */
            name?: string | null;
            /** @description The full name of the project. */
            display_name: string;
            /** @description When the project was created. */
            readonly create_date?: unknown;
            /** @description The user who created the project. */
            readonly created_by?: unknown;
            /** @description The address of the repository over HTTPS. */
            readonly http_repository?: unknown;
            /** @description The address of the repository over SSH. */
            readonly ssh_repository?: unknown;
            /** @description The default branch of the repository. */
            readonly default_branch?: unknown;
            /**
             * @description Whether the project is public or private.
             * @default PRIVATE
             * @enum {string|null}
             */
            access?: "PUBLIC" | "PRIVATE" | null;
            /** @description If set to true, the runs of the project fetch the submodules. */
            fetch_submodules?: boolean | null;
            /** @description The name of the key that fetches the submodules. Required when `fetch_submodules` is true. */
            fetch_submodules_env_key?: string | null;
            /** @description If set to true, the project takes pull requests. Only for repositories on GitHub. */
            allow_pull_requests?: boolean | null;
            /** @description If set to true, the default branch follows that of GitHub, GitLab or Bitbucket. */
            update_default_branch_from_external?: boolean | null;
            /** @description The integration with the host of the repository. */
            integration: components["schemas"]["IntegrationReferenceInput"];
            /** @description The repository at Bitbucket, GitHub or GitLab, such as `buddy/landing-page`. */
            external_project_id: string;
            /** @description The ID of the project in GitLab. */
            git_lab_project_id?: string | null;
            /** @description The address of another Git repository, over HTTPS or SSH. */
            custom_repo_url?: null;
            /** @description The username for that repository. */
            custom_repo_user?: null;
            /** @description The password for that repository. Required when `custom_repo_url` starts with `https`. */
            custom_repo_pass?: null;
            /** @description The ID of the SSH key for that repository. Sent by existing clients. */
            custom_repo_ssh_key_id?: null;
            /** @description If set to true, the project has no repository. */
            without_repo?: null;
            /** @description What newer clients call `without_repo`. */
            without_repository?: null;
        };
        /** @description An integration with Pushover. The documents name no credentials for it. */
        AddPushoverIntegration: {
            /** @description The address of this object in the API. */
            readonly url?: unknown;
            /** @description The address of this object in the app. */
            readonly html_url?: unknown;
            /** @description The hash ID of the integration. */
            readonly hash_id?: unknown;
            /** @description How Buddy proves to the service who it is. */
            readonly auth_type?: unknown;
            /** @description The name of the integration. */
            name: string;
            /** @description A readable ID of the integration. */
            identifier?: string | null;
            /**
             * @description Whether the integration is there for the workspace or for one project.
             * @enum {string}
             */
            scope: "WORKSPACE" | "PROJECT";
            /** @description The name ID of the project. Required if `scope` is set to `PROJECT`. */
            project_name?: string | null;
            /** @description If set to true, all pipelines may use the integration. */
            all_pipelines_allowed?: boolean | null;
            /** @description The pipelines that may use the integration. */
            allowed_pipelines?: components["schemas"]["AllowedPipelineInput"][] | null;
            permissions?: components["schemas"]["IntegrationPermissionsInput"] | null;
            /**
             * @description The type of the integration.
             * @constant
             */
            type: "PUSHOVER";
        };
        /** @description An integration with Rackspace. */
        AddRackspaceIntegration: {
            /** @description The address of this object in the API. */
            readonly url?: unknown;
            /** @description The address of this object in the app. */
            readonly html_url?: unknown;
            /** @description The hash ID of the integration. */
            readonly hash_id?: unknown;
            /** @description How Buddy proves to the service who it is. */
            readonly auth_type?: unknown;
            /** @description The name of the integration. */
            name: string;
            /** @description A readable ID of the integration. */
            identifier?: string | null;
            /**
             * @description Whether the integration is there for the workspace or for one project.
             * @enum {string}
             */
            scope: "WORKSPACE" | "PROJECT";
            /** @description The name ID of the project. Required if `scope` is set to `PROJECT`. */
            project_name?: string | null;
            /** @description If set to true, all pipelines may use the integration. */
            all_pipelines_allowed?: boolean | null;
            /** @description The pipelines that may use the integration. */
            allowed_pipelines?: components["schemas"]["AllowedPipelineInput"][] | null;
            permissions?: components["schemas"]["IntegrationPermissionsInput"] | null;
            /** @description The username at the service. */
            username: string;
            /** @description The token of the service. */
            token: string;
            /**
             * @description The type of the integration.
             * @constant
             */
            type: "RACKSPACE";
        };
        /**
         * @description A RUN_DOCKER_CONTAINER action to add. The documents list the image's name and tag as required, also when the
         *     image comes from another action.
         */
        AddRunDockerContainerAction: components["schemas"]["AddRunDockerContainerActionWithPublicImage"] | components["schemas"]["AddRunDockerContainerActionWithPrivateRegistryImage"] | components["schemas"]["AddRunDockerContainerActionWithDockerHubImage"] | components["schemas"]["AddRunDockerContainerActionWithGoogleImage"] | components["schemas"]["AddRunDockerContainerActionWithAmazonImage"];
        /**
         * an image from the Amazon ECR
         * @description An image from the Amazon Elastic Container Registry of a region.
         */
        AddRunDockerContainerActionWithAmazonImage: {
            /** @description The address of the action in the API. */
            readonly url?: unknown;
            /** @description The address of the action in the app. */
            readonly html_url?: unknown;
            /** @description The ID of the action. */
            readonly id?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly last_execution_status?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly pipeline?: unknown;
            /** @description The name of the action. */
            name: string;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             * @enum {string|null}
             */
            trigger_time?: "ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE" | null;
            /** @description The conditions under which the action runs; all must hold. None means always. */
            trigger_conditions?: components["schemas"]["TriggerConditionInput"][] | null;
            /**
             * @description How the next action relates to this one: it waits, it runs beside this one when a runner is free, or it
             *     runs beside this one only with enough runners.
             * @enum {string|null}
             */
            run_next?: "WAIT_ON_SUCCESS" | "IN_SOFT_PARALLEL" | "IN_HARD_PARALLEL" | null;
            /** @description For `ON_FAILURE`, whether the action runs only on the first of several failures in a row. */
            run_only_on_first_failure?: boolean | null;
            /**
             * @description If set to true, a failure of the action becomes a warning and the run goes on.
             * @default false
             */
            ignore_errors?: boolean | null;
            /**
             * @description If set to true, the action is skipped.
             * @default false
             */
            disabled?: boolean | null;
            /** @description After how many seconds the action is stopped. */
            timeout?: number | null;
            /** @description How often a failed action is tried again. */
            retry_count?: number | null;
            /** @description The pause between the tries, in seconds. */
            retry_interval?: number | null;
            /** @description The variables of the action. */
            variables?: components["schemas"]["VariableInput"][] | null;
            /** @description The name of the Docker image. */
            docker_image_name: string;
            /** @description The tag of the Docker image. */
            docker_image_tag: string;
            /** @description The commands that will be executed. */
            inline_commands: string;
            /**
             * @description All build commands are run as the default user defined in the selected Docker image. Can be set to another
             *     username (on the condition that this user exists in the selected image).
             */
            run_as_user?: string | null;
            /** @description Defines whether or not to mount the filesystem to the running container. */
            mount_filesystem_disable?: boolean | null;
            /**
             * @description The path preceding the colon is the filesystem path (the folder from the filesystem to be mounted in the
             *     container). The path after the colon is the container path (the path in the container, where this
             *     filesystem will be located).
             */
            volume_mappings?: string[] | null;
            /** @description Defines the export path of the container’s filesystem as a tar archive. */
            export_container_path?: string | null;
            /** @description If set to true the Docker image will be taken from action defined by docker_build_action_id. */
            use_image_from_action?: boolean | null;
            /**
             * @description The ID of the action which built the desired Docker image. If set to 0, the image will be taken from
             *     previous pipeline action. Can be used instead of docker_build_action_name.
             */
            docker_build_action_id?: number | null;
            /** @description The name of the action which built the desired Docker image. Can be used instead of docker_build_action_id. */
            docker_build_action_name?: string | null;
            /** @description Default command to execute at runtime. Overwrites the default entrypoint set by the image. */
            entrypoint?: string | null;
            /** @description The username required to connect to the Docker registry. */
            login?: null;
            /** @description The password required to connect to the Docker registry. */
            password?: null;
            /** @description The url to the Docker registry or GCR. Required for Google GCR. */
            registry?: null;
            /** @description The integration. Required for using the image from the Amazon ECR, Google GCR and Docker Hub. */
            integration: components["schemas"]["IntegrationReferenceInput"];
            /** @description The name of the Amazon S3 region. Required for using the image from the Amazon ECR. */
            region: string;
            /**
             * @description The ID of the action after which the new one is inserted; 0 puts it first. Without it the new action
             *     becomes the last.
             */
            after_action_id?: number | null;
            /**
             * @description The type of the action. Should be set to RUN_DOCKER_CONTAINER.
             * @constant
             */
            type: "RUN_DOCKER_CONTAINER";
        };
        /**
         * an image from Docker Hub through an integration
         * @description A private image from Docker Hub.
         */
        AddRunDockerContainerActionWithDockerHubImage: {
            /** @description The address of the action in the API. */
            readonly url?: unknown;
            /** @description The address of the action in the app. */
            readonly html_url?: unknown;
            /** @description The ID of the action. */
            readonly id?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly last_execution_status?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly pipeline?: unknown;
            /** @description The name of the action. */
            name: string;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             * @enum {string|null}
             */
            trigger_time?: "ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE" | null;
            /** @description The conditions under which the action runs; all must hold. None means always. */
            trigger_conditions?: components["schemas"]["TriggerConditionInput"][] | null;
            /**
             * @description How the next action relates to this one: it waits, it runs beside this one when a runner is free, or it
             *     runs beside this one only with enough runners.
             * @enum {string|null}
             */
            run_next?: "WAIT_ON_SUCCESS" | "IN_SOFT_PARALLEL" | "IN_HARD_PARALLEL" | null;
            /** @description For `ON_FAILURE`, whether the action runs only on the first of several failures in a row. */
            run_only_on_first_failure?: boolean | null;
            /**
             * @description If set to true, a failure of the action becomes a warning and the run goes on.
             * @default false
             */
            ignore_errors?: boolean | null;
            /**
             * @description If set to true, the action is skipped.
             * @default false
             */
            disabled?: boolean | null;
            /** @description After how many seconds the action is stopped. */
            timeout?: number | null;
            /** @description How often a failed action is tried again. */
            retry_count?: number | null;
            /** @description The pause between the tries, in seconds. */
            retry_interval?: number | null;
            /** @description The variables of the action. */
            variables?: components["schemas"]["VariableInput"][] | null;
            /** @description The name of the Docker image. */
            docker_image_name: string;
            /** @description The tag of the Docker image. */
            docker_image_tag: string;
            /** @description The commands that will be executed. */
            inline_commands: string;
            /**
             * @description All build commands are run as the default user defined in the selected Docker image. Can be set to another
             *     username (on the condition that this user exists in the selected image).
             */
            run_as_user?: string | null;
            /** @description Defines whether or not to mount the filesystem to the running container. */
            mount_filesystem_disable?: boolean | null;
            /**
             * @description The path preceding the colon is the filesystem path (the folder from the filesystem to be mounted in the
             *     container). The path after the colon is the container path (the path in the container, where this
             *     filesystem will be located).
             */
            volume_mappings?: string[] | null;
            /** @description Defines the export path of the container’s filesystem as a tar archive. */
            export_container_path?: string | null;
            /** @description If set to true the Docker image will be taken from action defined by docker_build_action_id. */
            use_image_from_action?: boolean | null;
            /**
             * @description The ID of the action which built the desired Docker image. If set to 0, the image will be taken from
             *     previous pipeline action. Can be used instead of docker_build_action_name.
             */
            docker_build_action_id?: number | null;
            /** @description The name of the action which built the desired Docker image. Can be used instead of docker_build_action_id. */
            docker_build_action_name?: string | null;
            /** @description Default command to execute at runtime. Overwrites the default entrypoint set by the image. */
            entrypoint?: string | null;
            /** @description The username required to connect to the Docker registry. */
            login?: null;
            /** @description The password required to connect to the Docker registry. */
            password?: null;
            /** @description The url to the Docker registry or GCR. Required for Google GCR. */
            registry?: null;
            /** @description The integration. Required for using the image from the Amazon ECR, Google GCR and Docker Hub. */
            integration: components["schemas"]["IntegrationReferenceInput"];
            /** @description The name of the Amazon S3 region. Required for using the image from the Amazon ECR. */
            region?: null;
            /**
             * @description The ID of the action after which the new one is inserted; 0 puts it first. Without it the new action
             *     becomes the last.
             */
            after_action_id?: number | null;
            /**
             * @description The type of the action. Should be set to RUN_DOCKER_CONTAINER.
             * @constant
             */
            type: "RUN_DOCKER_CONTAINER";
        };
        /**
         * an image from the Google Container Registry through an integration
         * @description An image from `gcr.io` or one of its regional hosts.
         */
        AddRunDockerContainerActionWithGoogleImage: {
            /** @description The address of the action in the API. */
            readonly url?: unknown;
            /** @description The address of the action in the app. */
            readonly html_url?: unknown;
            /** @description The ID of the action. */
            readonly id?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly last_execution_status?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly pipeline?: unknown;
            /** @description The name of the action. */
            name: string;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             * @enum {string|null}
             */
            trigger_time?: "ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE" | null;
            /** @description The conditions under which the action runs; all must hold. None means always. */
            trigger_conditions?: components["schemas"]["TriggerConditionInput"][] | null;
            /**
             * @description How the next action relates to this one: it waits, it runs beside this one when a runner is free, or it
             *     runs beside this one only with enough runners.
             * @enum {string|null}
             */
            run_next?: "WAIT_ON_SUCCESS" | "IN_SOFT_PARALLEL" | "IN_HARD_PARALLEL" | null;
            /** @description For `ON_FAILURE`, whether the action runs only on the first of several failures in a row. */
            run_only_on_first_failure?: boolean | null;
            /**
             * @description If set to true, a failure of the action becomes a warning and the run goes on.
             * @default false
             */
            ignore_errors?: boolean | null;
            /**
             * @description If set to true, the action is skipped.
             * @default false
             */
            disabled?: boolean | null;
            /** @description After how many seconds the action is stopped. */
            timeout?: number | null;
            /** @description How often a failed action is tried again. */
            retry_count?: number | null;
            /** @description The pause between the tries, in seconds. */
            retry_interval?: number | null;
            /** @description The variables of the action. */
            variables?: components["schemas"]["VariableInput"][] | null;
            /** @description The name of the Docker image. */
            docker_image_name: string;
            /** @description The tag of the Docker image. */
            docker_image_tag: string;
            /** @description The commands that will be executed. */
            inline_commands: string;
            /**
             * @description All build commands are run as the default user defined in the selected Docker image. Can be set to another
             *     username (on the condition that this user exists in the selected image).
             */
            run_as_user?: string | null;
            /** @description Defines whether or not to mount the filesystem to the running container. */
            mount_filesystem_disable?: boolean | null;
            /**
             * @description The path preceding the colon is the filesystem path (the folder from the filesystem to be mounted in the
             *     container). The path after the colon is the container path (the path in the container, where this
             *     filesystem will be located).
             */
            volume_mappings?: string[] | null;
            /** @description Defines the export path of the container’s filesystem as a tar archive. */
            export_container_path?: string | null;
            /** @description If set to true the Docker image will be taken from action defined by docker_build_action_id. */
            use_image_from_action?: boolean | null;
            /**
             * @description The ID of the action which built the desired Docker image. If set to 0, the image will be taken from
             *     previous pipeline action. Can be used instead of docker_build_action_name.
             */
            docker_build_action_id?: number | null;
            /** @description The name of the action which built the desired Docker image. Can be used instead of docker_build_action_id. */
            docker_build_action_name?: string | null;
            /** @description Default command to execute at runtime. Overwrites the default entrypoint set by the image. */
            entrypoint?: string | null;
            /** @description The username required to connect to the Docker registry. */
            login?: null;
            /** @description The password required to connect to the Docker registry. */
            password?: null;
            /** @description The url to the Docker registry or GCR. Required for Google GCR. */
            registry: string;
            /** @description The integration. Required for using the image from the Amazon ECR, Google GCR and Docker Hub. */
            integration: components["schemas"]["IntegrationReferenceInput"];
            /** @description The name of the Amazon S3 region. Required for using the image from the Amazon ECR. */
            region?: null;
            /**
             * @description The ID of the action after which the new one is inserted; 0 puts it first. Without it the new action
             *     becomes the last.
             */
            after_action_id?: number | null;
            /**
             * @description The type of the action. Should be set to RUN_DOCKER_CONTAINER.
             * @constant
             */
            type: "RUN_DOCKER_CONTAINER";
        };
        /**
         * an image from a private registry
         * @description An image from a registry that wants a username and a password. This is also how the documents use the Google
         *     Container Registry in a BUILD action, with a registry such as `gcr.io`.
         */
        AddRunDockerContainerActionWithPrivateRegistryImage: {
            /** @description The address of the action in the API. */
            readonly url?: unknown;
            /** @description The address of the action in the app. */
            readonly html_url?: unknown;
            /** @description The ID of the action. */
            readonly id?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly last_execution_status?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly pipeline?: unknown;
            /** @description The name of the action. */
            name: string;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             * @enum {string|null}
             */
            trigger_time?: "ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE" | null;
            /** @description The conditions under which the action runs; all must hold. None means always. */
            trigger_conditions?: components["schemas"]["TriggerConditionInput"][] | null;
            /**
             * @description How the next action relates to this one: it waits, it runs beside this one when a runner is free, or it
             *     runs beside this one only with enough runners.
             * @enum {string|null}
             */
            run_next?: "WAIT_ON_SUCCESS" | "IN_SOFT_PARALLEL" | "IN_HARD_PARALLEL" | null;
            /** @description For `ON_FAILURE`, whether the action runs only on the first of several failures in a row. */
            run_only_on_first_failure?: boolean | null;
            /**
             * @description If set to true, a failure of the action becomes a warning and the run goes on.
             * @default false
             */
            ignore_errors?: boolean | null;
            /**
             * @description If set to true, the action is skipped.
             * @default false
             */
            disabled?: boolean | null;
            /** @description After how many seconds the action is stopped. */
            timeout?: number | null;
            /** @description How often a failed action is tried again. */
            retry_count?: number | null;
            /** @description The pause between the tries, in seconds. */
            retry_interval?: number | null;
            /** @description The variables of the action. */
            variables?: components["schemas"]["VariableInput"][] | null;
            /** @description The name of the Docker image. */
            docker_image_name: string;
            /** @description The tag of the Docker image. */
            docker_image_tag: string;
            /** @description The commands that will be executed. */
            inline_commands: string;
            /**
             * @description All build commands are run as the default user defined in the selected Docker image. Can be set to another
             *     username (on the condition that this user exists in the selected image).
             */
            run_as_user?: string | null;
            /** @description Defines whether or not to mount the filesystem to the running container. */
            mount_filesystem_disable?: boolean | null;
            /**
             * @description The path preceding the colon is the filesystem path (the folder from the filesystem to be mounted in the
             *     container). The path after the colon is the container path (the path in the container, where this
             *     filesystem will be located).
             */
            volume_mappings?: string[] | null;
            /** @description Defines the export path of the container’s filesystem as a tar archive. */
            export_container_path?: string | null;
            /** @description If set to true the Docker image will be taken from action defined by docker_build_action_id. */
            use_image_from_action?: boolean | null;
            /**
             * @description The ID of the action which built the desired Docker image. If set to 0, the image will be taken from
             *     previous pipeline action. Can be used instead of docker_build_action_name.
             */
            docker_build_action_id?: number | null;
            /** @description The name of the action which built the desired Docker image. Can be used instead of docker_build_action_id. */
            docker_build_action_name?: string | null;
            /** @description Default command to execute at runtime. Overwrites the default entrypoint set by the image. */
            entrypoint?: string | null;
            /** @description The username required to connect to the Docker registry. */
            login: string;
            /** @description The password required to connect to the Docker registry. */
            password: string;
            /** @description The url to the Docker registry or GCR. Required for Google GCR. */
            registry: string;
            /** @description The integration. Required for using the image from the Amazon ECR, Google GCR and Docker Hub. */
            integration?: null;
            /** @description The name of the Amazon S3 region. Required for using the image from the Amazon ECR. */
            region?: null;
            /**
             * @description The ID of the action after which the new one is inserted; 0 puts it first. Without it the new action
             *     becomes the last.
             */
            after_action_id?: number | null;
            /**
             * @description The type of the action. Should be set to RUN_DOCKER_CONTAINER.
             * @constant
             */
            type: "RUN_DOCKER_CONTAINER";
        };
        /**
         * a public image
         * @description An image that needs no credentials.
         */
        AddRunDockerContainerActionWithPublicImage: {
            /** @description The address of the action in the API. */
            readonly url?: unknown;
            /** @description The address of the action in the app. */
            readonly html_url?: unknown;
            /** @description The ID of the action. */
            readonly id?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly last_execution_status?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly pipeline?: unknown;
            /** @description The name of the action. */
            name: string;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             * @enum {string|null}
             */
            trigger_time?: "ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE" | null;
            /** @description The conditions under which the action runs; all must hold. None means always. */
            trigger_conditions?: components["schemas"]["TriggerConditionInput"][] | null;
            /**
             * @description How the next action relates to this one: it waits, it runs beside this one when a runner is free, or it
             *     runs beside this one only with enough runners.
             * @enum {string|null}
             */
            run_next?: "WAIT_ON_SUCCESS" | "IN_SOFT_PARALLEL" | "IN_HARD_PARALLEL" | null;
            /** @description For `ON_FAILURE`, whether the action runs only on the first of several failures in a row. */
            run_only_on_first_failure?: boolean | null;
            /**
             * @description If set to true, a failure of the action becomes a warning and the run goes on.
             * @default false
             */
            ignore_errors?: boolean | null;
            /**
             * @description If set to true, the action is skipped.
             * @default false
             */
            disabled?: boolean | null;
            /** @description After how many seconds the action is stopped. */
            timeout?: number | null;
            /** @description How often a failed action is tried again. */
            retry_count?: number | null;
            /** @description The pause between the tries, in seconds. */
            retry_interval?: number | null;
            /** @description The variables of the action. */
            variables?: components["schemas"]["VariableInput"][] | null;
            /** @description The name of the Docker image. */
            docker_image_name: string;
            /** @description The tag of the Docker image. */
            docker_image_tag: string;
            /** @description The commands that will be executed. */
            inline_commands: string;
            /**
             * @description All build commands are run as the default user defined in the selected Docker image. Can be set to another
             *     username (on the condition that this user exists in the selected image).
             */
            run_as_user?: string | null;
            /** @description Defines whether or not to mount the filesystem to the running container. */
            mount_filesystem_disable?: boolean | null;
            /**
             * @description The path preceding the colon is the filesystem path (the folder from the filesystem to be mounted in the
             *     container). The path after the colon is the container path (the path in the container, where this
             *     filesystem will be located).
             */
            volume_mappings?: string[] | null;
            /** @description Defines the export path of the container’s filesystem as a tar archive. */
            export_container_path?: string | null;
            /** @description If set to true the Docker image will be taken from action defined by docker_build_action_id. */
            use_image_from_action?: boolean | null;
            /**
             * @description The ID of the action which built the desired Docker image. If set to 0, the image will be taken from
             *     previous pipeline action. Can be used instead of docker_build_action_name.
             */
            docker_build_action_id?: number | null;
            /** @description The name of the action which built the desired Docker image. Can be used instead of docker_build_action_id. */
            docker_build_action_name?: string | null;
            /** @description Default command to execute at runtime. Overwrites the default entrypoint set by the image. */
            entrypoint?: string | null;
            /** @description The username required to connect to the Docker registry. */
            login?: null;
            /** @description The password required to connect to the Docker registry. */
            password?: null;
            /** @description The url to the Docker registry or GCR. Required for Google GCR. */
            registry?: null;
            /** @description The integration. Required for using the image from the Amazon ECR, Google GCR and Docker Hub. */
            integration?: null;
            /** @description The name of the Amazon S3 region. Required for using the image from the Amazon ECR. */
            region?: null;
            /**
             * @description The ID of the action after which the new one is inserted; 0 puts it first. Without it the new action
             *     becomes the last.
             */
            after_action_id?: number | null;
            /**
             * @description The type of the action. Should be set to RUN_DOCKER_CONTAINER.
             * @constant
             */
            type: "RUN_DOCKER_CONTAINER";
        };
        /** @description An integration with Shopify. */
        AddShopifyIntegration: {
            /** @description The address of this object in the API. */
            readonly url?: unknown;
            /** @description The address of this object in the app. */
            readonly html_url?: unknown;
            /** @description The hash ID of the integration. */
            readonly hash_id?: unknown;
            /** @description How Buddy proves to the service who it is. */
            readonly auth_type?: unknown;
            /** @description The name of the integration. */
            name: string;
            /** @description A readable ID of the integration. */
            identifier?: string | null;
            /**
             * @description Whether the integration is there for the workspace or for one project.
             * @enum {string}
             */
            scope: "WORKSPACE" | "PROJECT";
            /** @description The name ID of the project. Required if `scope` is set to `PROJECT`. */
            project_name?: string | null;
            /** @description If set to true, all pipelines may use the integration. */
            all_pipelines_allowed?: boolean | null;
            /** @description The pipelines that may use the integration. */
            allowed_pipelines?: components["schemas"]["AllowedPipelineInput"][] | null;
            permissions?: components["schemas"]["IntegrationPermissionsInput"] | null;
            /** @description The token of the service. */
            token: string;
            /** @description The name of the shop. */
            shop: string;
            /** @description The partner token. */
            partner_token?: string | null;
            /**
             * @description The type of the integration.
             * @constant
             */
            type: "SHOPIFY";
        };
        /** @description An integration with DigitalOcean Spaces. */
        AddSpacesIntegration: {
            /** @description The address of this object in the API. */
            readonly url?: unknown;
            /** @description The address of this object in the app. */
            readonly html_url?: unknown;
            /** @description The hash ID of the integration. */
            readonly hash_id?: unknown;
            /** @description How Buddy proves to the service who it is. */
            readonly auth_type?: unknown;
            /** @description The name of the integration. */
            name: string;
            /** @description A readable ID of the integration. */
            identifier?: string | null;
            /**
             * @description Whether the integration is there for the workspace or for one project.
             * @enum {string}
             */
            scope: "WORKSPACE" | "PROJECT";
            /** @description The name ID of the project. Required if `scope` is set to `PROJECT`. */
            project_name?: string | null;
            /** @description If set to true, all pipelines may use the integration. */
            all_pipelines_allowed?: boolean | null;
            /** @description The pipelines that may use the integration. */
            allowed_pipelines?: components["schemas"]["AllowedPipelineInput"][] | null;
            permissions?: components["schemas"]["IntegrationPermissionsInput"] | null;
            /** @description The access key. */
            access_key: string;
            /** @description The secret key. */
            secret_key: string;
            /**
             * @description The type of the integration.
             * @constant
             */
            type: "DO_SPACES";
        };
        /** @description An integration that needs a token. */
        AddTokenIntegration: {
            /** @description The address of this object in the API. */
            readonly url?: unknown;
            /** @description The address of this object in the app. */
            readonly html_url?: unknown;
            /** @description The hash ID of the integration. */
            readonly hash_id?: unknown;
            /** @description How Buddy proves to the service who it is. */
            readonly auth_type?: unknown;
            /** @description The name of the integration. */
            name: string;
            /** @description A readable ID of the integration. */
            identifier?: string | null;
            /**
             * @description Whether the integration is there for the workspace or for one project.
             * @enum {string}
             */
            scope: "WORKSPACE" | "PROJECT";
            /** @description The name ID of the project. Required if `scope` is set to `PROJECT`. */
            project_name?: string | null;
            /** @description If set to true, all pipelines may use the integration. */
            all_pipelines_allowed?: boolean | null;
            /** @description The pipelines that may use the integration. */
            allowed_pipelines?: components["schemas"]["AllowedPipelineInput"][] | null;
            permissions?: components["schemas"]["IntegrationPermissionsInput"] | null;
            /** @description The token of the service. */
            token: string;
            /**
             * @description The type of the integration.
             * @enum {string}
             */
            type: "DIGITAL_OCEAN" | "NEW_RELIC" | "SENTRY" | "SENTRY_ENTERPRISE" | "ROLLBAR" | "DATADOG" | "HONEYBADGER" | "VULTR" | "LOGGLY" | "FIREBASE" | "GHOST_INSPECTOR" | "GIT_HUB";
        };
        /** @description The e-mail address to add. */
        AddUserEmail: {
            /** @description The e-mail address. */
            email: string;
            /** @description Whether the user has confirmed the address. */
            readonly confirmed?: unknown;
        };
        /** @description The SSH key to add. */
        AddUserKey: {
            /** @description The address of this object in the API. */
            readonly url?: unknown;
            /** @description The address of this object in the app. */
            readonly html_url?: unknown;
            /** @description The ID of the SSH key. */
            readonly id?: unknown;
            /** @description The name of the SSH key. */
            title?: string | null;
            /** @description The public SSH key. */
            content: string;
        };
        /** @description The variable to add. */
        AddVariable: {
            /** @description The ID of the variable. */
            readonly id?: unknown;
            /** @description The name of the variable. */
            key: string;
            /** @description The value. An encrypted value comes back as `secure!…`; that text can be sent again to keep the value. */
            value: string;
            /**
             * @description The kind of variable. An `SSH_KEY` is always stored encrypted.
             * @default VAR
             * @enum {string|null}
             */
            type?: "VAR" | "SSH_KEY" | null;
            /** @description What the variable is for. */
            description?: string | null;
            /** @description If set to true, the value is stored encrypted and never returned in clear. */
            encrypted?: boolean | null;
            /** @description If set to true, the value can be changed during a run. */
            settable?: boolean | null;
            /**
             * @description For `SSH_KEY`, whether the key is put into the container as a file.
             * @enum {string|null}
             */
            file_place?: "CONTAINER" | "NONE" | null;
            /** @description For `SSH_KEY`, the path of that file, such as `~/.ssh/id_my_key`. */
            file_path?: string | null;
            /** @description For `SSH_KEY`, the permissions of that file, such as `600`. */
            file_chmod?: string | null;
            project?: components["schemas"]["VariableProjectInput"] | null;
            pipeline?: components["schemas"]["VariablePipelineInput"] | null;
            action?: components["schemas"]["VariableActionInput"] | null;
            /** @description The address of the variable in the API. */
            readonly url?: unknown;
            /** @description The address of the variable in the app. The documents do not show it. */
            readonly html_url?: unknown;
            /** @description For `SSH_KEY`, the public key. */
            readonly public_value?: unknown;
            /** @description For `SSH_KEY`, the fingerprint of the key. */
            readonly key_fingerprint?: unknown;
            /** @description For `SSH_KEY`, the checksum of the key. */
            readonly checksum?: unknown;
        };
        /** @description The webhook to add. */
        AddWebhook: {
            /** @description The address of this object in the API. */
            readonly url?: unknown;
            /** @description The address of this object in the app. */
            readonly html_url?: unknown;
            /** @description The ID of the webhook. */
            readonly id?: unknown;
            /** @description The URL to which the payload will be sent. */
            target_url: string;
            /** @description The name IDs of the projects whose events are sent. None means all projects. */
            projects: string[];
            /** @description The events that are sent. */
            events: components["schemas"]["WebhookEventInput"][];
            /** @description The value in the payload by which the receiver knows that the request is genuine. */
            secret_key: string;
            /** @description The requests that were sent, with how they were answered. */
            readonly requests?: unknown;
        };
        /** @description The workspace to add. */
        AddWorkspace: {
            /** @description The address of this object in the API. */
            readonly url?: unknown;
            /** @description The address of this object in the app. */
            readonly html_url?: unknown;
            /** @description The ID of the workspace. */
            readonly id?: unknown;
            /** @description The name of the workspace. */
            name?: string | null;
            /** @description The workspace domain, which is part of every address of the workspace. */
            domain: string;
            /** @description The ID of the user who owns the workspace. */
            readonly owner_id?: unknown;
            /** @description Whether the workspace is frozen, so that nothing runs in it. */
            readonly frozen?: unknown;
            /** @description When the workspace was created. */
            readonly create_date?: unknown;
            /** @description The salt with which the secrets of the workspace are encrypted. */
            encryption_salt?: string | null;
        };
        /** @description A pipeline that may use the integration. */
        AllowedPipeline: {
            /** @description The address of the pipeline in the API. */
            url?: string | null;
            /** @description The address of the pipeline in the app. */
            html_url?: string | null;
            /** @description The ID of the pipeline. */
            id: number;
            /** @description The name of the pipeline. */
            name?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description A pipeline that may use the integration. */
        AllowedPipelineInput: {
            /** @description The address of the pipeline in the API. */
            readonly url?: unknown;
            /** @description The address of the pipeline in the app. */
            readonly html_url?: unknown;
            /** @description The ID of the pipeline. */
            id: number;
            /** @description The name of the pipeline. */
            readonly name?: unknown;
        };
        /** @description Approves a run that waits for approval. */
        ApplyExecution: {
            /**
             * @description The operation.
             * @constant
             */
            operation: "APPLY";
        };
        /** @description Gives a run the variables that it waits for. */
        ApplyVariables: {
            /**
             * @description The operation.
             * @constant
             */
            operation: "APPLY_VARIABLES";
            /** @description The variables. */
            variables: components["schemas"]["VariableInput"][];
        };
        /** @description A branch with its last commit. */
        Branch: {
            /** @description The address of this object in the API. */
            url: string;
            /** @description The address of this object in the app. */
            html_url: string;
            /** @description The name of the branch. */
            name: string;
            /** @description Whether the branch is the default branch of the repository. */
            default?: boolean | null;
            commit: components["schemas"]["CommitSummary"];
        } & {
            [key: string]: unknown;
        };
        /** @description The branches of the repository. */
        BranchList: {
            /** @description The address of this object in the API. */
            url: string;
            /** @description The address of this object in the app. */
            html_url: string;
            /** @description The branches. */
            branches: components["schemas"]["BranchSummary"][];
        } & {
            [key: string]: unknown;
        };
        /** @description A branch as lists show it. */
        BranchSummary: {
            /** @description The address of this object in the API. */
            url: string;
            /** @description The address of this object in the app. */
            html_url: string;
            /** @description The name of the branch. */
            name: string;
            /** @description Whether the branch is the default branch of the repository. */
            default?: boolean | null;
        } & {
            [key: string]: unknown;
        };
        /** @description A BUILD action. */
        BuildAction: {
            /** @description The address of the action in the API. */
            url: string;
            /** @description The address of the action in the app. */
            html_url: string;
            /** @description The ID of the action. */
            id: number;
            last_execution_status?: components["schemas"]["ExecutionStatus"] | null;
            pipeline?: components["schemas"]["PipelineSummary"] | null;
            /** @description The name of the action. */
            name: string;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             */
            trigger_time?: ("ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE") | Unrecognized | null;
            /** @description The conditions under which the action runs; all must hold. None means always. */
            trigger_conditions?: components["schemas"]["TriggerCondition"][] | null;
            /**
             * @description How the next action relates to this one: it waits, it runs beside this one when a runner is free, or it
             *     runs beside this one only with enough runners.
             */
            run_next?: ("WAIT_ON_SUCCESS" | "IN_SOFT_PARALLEL" | "IN_HARD_PARALLEL") | Unrecognized | null;
            /** @description For `ON_FAILURE`, whether the action runs only on the first of several failures in a row. */
            run_only_on_first_failure?: boolean | null;
            /**
             * @description If set to true, a failure of the action becomes a warning and the run goes on.
             * @default false
             */
            ignore_errors?: boolean | null;
            /**
             * @description If set to true, the action is skipped.
             * @default false
             */
            disabled?: boolean | null;
            /** @description After how many seconds the action is stopped. */
            timeout?: number | null;
            /** @description How often a failed action is tried again. */
            retry_count?: number | null;
            /** @description The pause between the tries, in seconds. */
            retry_interval?: number | null;
            /** @description The variables of the action. */
            variables?: components["schemas"]["Variable"][] | null;
            /** @description The name of the Docker image. */
            docker_image_name?: string | null;
            /** @description The tag of the Docker image. */
            docker_image_tag?: string | null;
            /** @description The commands that will be executed. */
            execute_commands?: string[] | null;
            /**
             * @description All build commands are run as the default user defined in the selected Docker image. Can be set to another
             *     username (on the condition that this user exists in the selected image).
             */
            run_as_user?: string | null;
            /**
             * @description The path preceding the colon is the filesystem path (the folder from the filesystem to be mounted in the
             *     container). The path after the colon is the container path (the path in the container, where this
             *     filesystem will be located).
             */
            volume_mappings?: string[] | null;
            /** @description The dependencies & directories to be cached and available to every execution in this pipeline. */
            cached_dirs?: string[] | null;
            /** @description The command that will be executed only on the first run. */
            setup_commands?: string[] | null;
            /**
             * @description The containers with the services that will be attached to this environment. Available types: MYSQL,
             *     MONGO_DB, MARIADB, POSTGRE_SQL, REDIS, MEMCACHED, ELASTICSEARCH.
             */
            services?: components["schemas"]["Service"][] | null;
            /** @description If set to true all commands will be executed regardless of the result of the previous command. */
            execute_every_command?: boolean | null;
            /** @description The directory of the container in which the filesystem is mounted and the commands start. */
            working_directory?: string | null;
            /** @description The host name of the build container, under which the services find it. */
            main_service_name?: string | null;
            /**
             * @description The shell that runs the commands.
             * @default SH
             */
            shell?: ("SH" | "BASH") | Unrecognized | null;
            /** @description If set to true, an image that was pulled before is not pulled again. */
            cache_base_image?: boolean | null;
            /** @description If set to true, the cached image is used when pulling fails. Only for official images. */
            ignore_image_pull_failures?: boolean | null;
            /**
             * @description If set to true, the entrypoint of the image is not used.
             * @default false
             */
            reset_entrypoint?: boolean | null;
            /** @description The username required to connect to the Docker registry. */
            login?: string | null;
            /** @description The url to the Docker registry or GCR. Required for Google GCR. */
            registry?: string | null;
            /** @description The integration. Required for using the image from the Amazon ECR, Google GCR and Docker Hub. */
            integration?: components["schemas"]["IntegrationReference"] | null;
            /** @description The name of the Amazon S3 region. Required for using the image from the Amazon ECR. */
            region?: string | null;
            /**
             * @description The type of the action.
             * @constant
             */
            type: "BUILD";
        } & {
            [key: string]: unknown;
        };
        /** @description Stops a run that is queued or in progress. */
        CancelExecution: {
            /**
             * @description The operation.
             * @constant
             */
            operation: "CANCEL";
        };
        /** @description Holds when the repository changed since the last run. */
        ChangeCondition: {
            /**
             * @description The kind of condition.
             * @constant
             */
            trigger_condition: "ON_CHANGE";
        } & {
            [key: string]: unknown;
        };
        /** @description Holds when the repository changed since the last run. */
        ChangeConditionInput: {
            /**
             * @description The kind of condition.
             * @constant
             */
            trigger_condition: "ON_CHANGE";
        };
        /** @description A commit with what it changed. */
        Commit: {
            /** @description The address of this object in the API. */
            url: string;
            /** @description The address of this object in the app. */
            html_url: string;
            /** @description The revision of the commit. */
            revision: string;
            /**
             * Format: date-time
             * @description When the commit was written.
             */
            author_date?: string | null;
            /**
             * Format: date-time
             * @description When the commit was made.
             */
            commit_date?: string | null;
            /** @description The message of the commit. */
            message?: string | null;
            /** @description Who made the commit. */
            committer?: components["schemas"]["CommitPerson"] | null;
            /** @description Who wrote the commit. */
            author?: components["schemas"]["CommitPerson"] | null;
            stats: components["schemas"]["CommitStats"];
            /** @description The files that were changed. */
            files: components["schemas"]["CommitFile"][];
        } & {
            [key: string]: unknown;
        };
        /** @description A file that a commit changed. */
        CommitFile: {
            /** @description How many lines were added. */
            additions?: number | null;
            /** @description How many lines were deleted. */
            deletions?: number | null;
            /** @description How many lines were added or deleted. */
            total?: number | null;
            /** @description The location of the file in the repository. */
            file_name: string;
            /** @description What happened to the file. */
            status: ("ADDED" | "MODIFIED" | "REPLACED" | "DELETED") | Unrecognized;
            /** @description The change, as a unified diff. */
            patch?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description A page of commits. */
        CommitList: {
            /** @description The address of this object in the API. */
            url: string;
            /** @description The address of this object in the app. */
            html_url: string;
            /** @description The commits, newest first. */
            commits: components["schemas"]["CommitSummary"][];
        } & {
            [key: string]: unknown;
        };
        /** @description Who wrote or made a commit. Of someone who is no member only the name is known. */
        CommitPerson: {
            /** @description The address of this person in the API. */
            url?: string | null;
            /** @description The address of this person in the app. */
            html_url?: string | null;
            /** @description The ID of the user. */
            id?: number | null;
            /** @description The full name of the user. Not there until an invited user has signed up. */
            name?: string | null;
            /** @description The address of the user's picture. */
            avatar_url?: string | null;
            /** @description The e-mail address of the user. Shown to tokens with the scope `MEMBER_EMAIL`. */
            email?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description How many lines were changed. */
        CommitStats: {
            /** @description How many lines were added. */
            additions?: number | null;
            /** @description How many lines were deleted. */
            deletions?: number | null;
            /** @description How many lines were added or deleted. */
            total?: number | null;
        } & {
            [key: string]: unknown;
        };
        /** @description A commit as lists and other objects show it. */
        CommitSummary: {
            /** @description The address of this object in the API. */
            url: string;
            /** @description The address of this object in the app. */
            html_url: string;
            /** @description The revision of the commit. */
            revision: string;
            /**
             * Format: date-time
             * @description When the commit was written.
             */
            author_date?: string | null;
            /**
             * Format: date-time
             * @description When the commit was made.
             */
            commit_date?: string | null;
            /** @description The message of the commit. */
            message?: string | null;
            /** @description Who made the commit. */
            committer?: components["schemas"]["CommitPerson"] | null;
            /** @description Who wrote the commit. */
            author?: components["schemas"]["CommitPerson"] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description A file, a directory or a link of the repository. */
        Content: {
            /** @description The address of this object in the API. */
            url: string;
            /** @description The address of this object in the app. */
            html_url: string;
            /** @description What is at this location. */
            content_type: ("FILE" | "DIR" | "SYMLINK" | "SUB_MODULE") | Unrecognized;
            /** @description How `content` is encoded. */
            encoding?: "base64" | Unrecognized | null;
            /** @description The size of the file in bytes. */
            size?: number | null;
            /** @description The name of the file or directory. */
            name: string;
            /** @description The location of the file or directory in the repository. */
            path: string;
            /** @description The file, in base64. */
            content?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description What a directory of the repository holds. */
        ContentList: {
            /** @description The address of this object in the API. */
            url: string;
            /** @description The address of this object in the app. */
            html_url: string;
            /** @description The files and directories. */
            contents: components["schemas"]["Content"][];
        } & {
            [key: string]: unknown;
        };
        /** @description A file of the repository, or what a directory holds. */
        ContentView: components["schemas"]["ContentList"] | components["schemas"]["Content"];
        /** @description Holds on some days of the week. */
        DayCondition: {
            /**
             * @description The kind of condition.
             * @constant
             */
            trigger_condition: "DAY";
            /** @description The days of the week, Monday is 1. */
            trigger_days: number[];
            /**
             * @description The time zone, a name of the tz database.
             * @default UTC
             */
            zone_id?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description Holds on some days of the week. */
        DayConditionInput: {
            /**
             * @description The kind of condition.
             * @constant
             */
            trigger_condition: "DAY";
            /** @description The days of the week, Monday is 1. */
            trigger_days: number[];
            /**
             * @description The time zone, a name of the tz database.
             * @default UTC
             */
            zone_id?: string | null;
        };
        /** @description A DOCKERFILE action. */
        DockerfileAction: {
            /** @description The address of the action in the API. */
            url: string;
            /** @description The address of the action in the app. */
            html_url: string;
            /** @description The ID of the action. */
            id: number;
            last_execution_status?: components["schemas"]["ExecutionStatus"] | null;
            pipeline?: components["schemas"]["PipelineSummary"] | null;
            /** @description The name of the action. */
            name: string;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             */
            trigger_time?: ("ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE") | Unrecognized | null;
            /** @description The conditions under which the action runs; all must hold. None means always. */
            trigger_conditions?: components["schemas"]["TriggerCondition"][] | null;
            /**
             * @description How the next action relates to this one: it waits, it runs beside this one when a runner is free, or it
             *     runs beside this one only with enough runners.
             */
            run_next?: ("WAIT_ON_SUCCESS" | "IN_SOFT_PARALLEL" | "IN_HARD_PARALLEL") | Unrecognized | null;
            /** @description For `ON_FAILURE`, whether the action runs only on the first of several failures in a row. */
            run_only_on_first_failure?: boolean | null;
            /**
             * @description If set to true, a failure of the action becomes a warning and the run goes on.
             * @default false
             */
            ignore_errors?: boolean | null;
            /**
             * @description If set to true, the action is skipped.
             * @default false
             */
            disabled?: boolean | null;
            /** @description After how many seconds the action is stopped. */
            timeout?: number | null;
            /** @description How often a failed action is tried again. */
            retry_count?: number | null;
            /** @description The pause between the tries, in seconds. */
            retry_interval?: number | null;
            /** @description The variables of the action. */
            variables?: components["schemas"]["Variable"][] | null;
            /** @description The path of the Dockerfile in the filesystem of the pipeline. */
            dockerfile_path?: string | null;
            /** @description The directory of the filesystem that is sent to the build. */
            context_path?: string | null;
            /** @description The tag that the built image gets. */
            docker_image_tag?: string | null;
            /** @description The url to the registry that the image is pushed to, such as `gcr.io`. */
            registry?: string | null;
            /** @description The name that the image gets in the registry. */
            repository?: string | null;
            /** @description The kind of registry. Required for the GitHub Container Registry. */
            docker_registry?: ("NONE" | "DOCKER_HUB" | "AMAZON_ECR" | "GOOGLE_GCR" | "GOOGLE_ARTIFACT_REGISTRY" | "GIT_HUB_CONTAINER_REGISTRY" | "OTHER") | Unrecognized | null;
            /** @description The build arguments, each as `key=value`. */
            build_args?: string[] | null;
            /** @description If set to true, the registry is reached without a valid certificate. */
            insecure_registry?: boolean | null;
            /** @description If set to true, images that are no longer used stay on the builder. */
            do_not_prune_images?: boolean | null;
            /**
             * @description Whether the image is built with BuildKit.
             * @default true
             */
            buildkit?: boolean | null;
            /**
             * @description The platform that the image is built for.
             * @default linux/amd64
             */
            target_platform?: string | null;
            /**
             * @description How much the image tells of how it was built.
             * @default NONE
             */
            provenance?: ("NONE" | "MIN" | "MAX") | Unrecognized | null;
            /**
             * @description Which layers are cached.
             * @default MIN
             */
            cache_mode?: ("MIN" | "MAX") | Unrecognized | null;
            /** @description The username required to connect to the registry. */
            login?: string | null;
            /**
             * @description The integration. For Amazon ECR, Google GCR, Google Artifact Registry, GitHub Container Registry and Docker
             *     Hub.
             */
            integration?: components["schemas"]["IntegrationReference"] | null;
            /** @description The name of the Amazon region. Required for the Amazon ECR. */
            region?: string | null;
            /**
             * @description The type of the action.
             * @constant
             */
            type: "DOCKERFILE";
        } & {
            [key: string]: unknown;
        };
        /**
         * @description The fields to change; those left out stay as they are. The `type` of an action cannot change, so it need
         *     not be sent.
         */
        EditAction: components["schemas"]["EditBuildAction"] | components["schemas"]["EditRunDockerContainerAction"] | components["schemas"]["EditDockerfileAction"];
        /** @description What to change of a BUILD action. */
        EditBuildAction: {
            /** @description The address of the action in the API. */
            readonly url?: unknown;
            /** @description The address of the action in the app. */
            readonly html_url?: unknown;
            /** @description The ID of the action. */
            readonly id?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly last_execution_status?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly pipeline?: unknown;
            /** @description The name of the action. */
            name?: string | null;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             * @enum {string|null}
             */
            trigger_time?: "ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE" | null;
            /** @description The conditions under which the action runs; all must hold. None means always. */
            trigger_conditions?: components["schemas"]["TriggerConditionInput"][] | null;
            /**
             * @description How the next action relates to this one: it waits, it runs beside this one when a runner is free, or it
             *     runs beside this one only with enough runners.
             * @enum {string|null}
             */
            run_next?: "WAIT_ON_SUCCESS" | "IN_SOFT_PARALLEL" | "IN_HARD_PARALLEL" | null;
            /** @description For `ON_FAILURE`, whether the action runs only on the first of several failures in a row. */
            run_only_on_first_failure?: boolean | null;
            /**
             * @description If set to true, a failure of the action becomes a warning and the run goes on.
             * @default false
             */
            ignore_errors?: boolean | null;
            /**
             * @description If set to true, the action is skipped.
             * @default false
             */
            disabled?: boolean | null;
            /** @description After how many seconds the action is stopped. */
            timeout?: number | null;
            /** @description How often a failed action is tried again. */
            retry_count?: number | null;
            /** @description The pause between the tries, in seconds. */
            retry_interval?: number | null;
            /** @description The variables of the action. */
            variables?: components["schemas"]["VariableInput"][] | null;
            /** @description The name of the Docker image. */
            docker_image_name?: string | null;
            /** @description The tag of the Docker image. */
            docker_image_tag?: string | null;
            /** @description The commands that will be executed. */
            execute_commands?: string[] | null;
            /**
             * @description All build commands are run as the default user defined in the selected Docker image. Can be set to another
             *     username (on the condition that this user exists in the selected image).
             */
            run_as_user?: string | null;
            /**
             * @description The path preceding the colon is the filesystem path (the folder from the filesystem to be mounted in the
             *     container). The path after the colon is the container path (the path in the container, where this
             *     filesystem will be located).
             */
            volume_mappings?: string[] | null;
            /** @description The dependencies & directories to be cached and available to every execution in this pipeline. */
            cached_dirs?: string[] | null;
            /** @description The command that will be executed only on the first run. */
            setup_commands?: string[] | null;
            /**
             * @description The containers with the services that will be attached to this environment. Available types: MYSQL,
             *     MONGO_DB, MARIADB, POSTGRE_SQL, REDIS, MEMCACHED, ELASTICSEARCH.
             */
            services?: components["schemas"]["ServiceInput"][] | null;
            /** @description If set to true all commands will be executed regardless of the result of the previous command. */
            execute_every_command?: boolean | null;
            /** @description The directory of the container in which the filesystem is mounted and the commands start. */
            working_directory?: string | null;
            /** @description The host name of the build container, under which the services find it. */
            main_service_name?: string | null;
            /**
             * @description The shell that runs the commands.
             * @default SH
             * @enum {string|null}
             */
            shell?: "SH" | "BASH" | null;
            /** @description If set to true, an image that was pulled before is not pulled again. */
            cache_base_image?: boolean | null;
            /** @description If set to true, the cached image is used when pulling fails. Only for official images. */
            ignore_image_pull_failures?: boolean | null;
            /**
             * @description If set to true, the entrypoint of the image is not used.
             * @default false
             */
            reset_entrypoint?: boolean | null;
            /** @description The username required to connect to the Docker registry. */
            login?: string | null;
            /** @description The password required to connect to the Docker registry. */
            password?: string | null;
            /** @description The url to the Docker registry or GCR. Required for Google GCR. */
            registry?: string | null;
            /** @description The integration. Required for using the image from the Amazon ECR, Google GCR and Docker Hub. */
            integration?: components["schemas"]["IntegrationReferenceInput"] | null;
            /** @description The name of the Amazon S3 region. Required for using the image from the Amazon ECR. */
            region?: string | null;
            /**
             * @description The type of the action. It cannot change.
             * @constant
             */
            type?: "BUILD";
        };
        /** @description What to change of a DOCKERFILE action. */
        EditDockerfileAction: {
            /** @description The address of the action in the API. */
            readonly url?: unknown;
            /** @description The address of the action in the app. */
            readonly html_url?: unknown;
            /** @description The ID of the action. */
            readonly id?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly last_execution_status?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly pipeline?: unknown;
            /** @description The name of the action. */
            name?: string | null;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             * @enum {string|null}
             */
            trigger_time?: "ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE" | null;
            /** @description The conditions under which the action runs; all must hold. None means always. */
            trigger_conditions?: components["schemas"]["TriggerConditionInput"][] | null;
            /**
             * @description How the next action relates to this one: it waits, it runs beside this one when a runner is free, or it
             *     runs beside this one only with enough runners.
             * @enum {string|null}
             */
            run_next?: "WAIT_ON_SUCCESS" | "IN_SOFT_PARALLEL" | "IN_HARD_PARALLEL" | null;
            /** @description For `ON_FAILURE`, whether the action runs only on the first of several failures in a row. */
            run_only_on_first_failure?: boolean | null;
            /**
             * @description If set to true, a failure of the action becomes a warning and the run goes on.
             * @default false
             */
            ignore_errors?: boolean | null;
            /**
             * @description If set to true, the action is skipped.
             * @default false
             */
            disabled?: boolean | null;
            /** @description After how many seconds the action is stopped. */
            timeout?: number | null;
            /** @description How often a failed action is tried again. */
            retry_count?: number | null;
            /** @description The pause between the tries, in seconds. */
            retry_interval?: number | null;
            /** @description The variables of the action. */
            variables?: components["schemas"]["VariableInput"][] | null;
            /** @description The path of the Dockerfile in the filesystem of the pipeline. */
            dockerfile_path?: string | null;
            /** @description The directory of the filesystem that is sent to the build. */
            context_path?: string | null;
            /** @description The tag that the built image gets. */
            docker_image_tag?: string | null;
            /** @description The url to the registry that the image is pushed to, such as `gcr.io`. */
            registry?: string | null;
            /** @description The name that the image gets in the registry. */
            repository?: string | null;
            /**
             * @description The kind of registry. Required for the GitHub Container Registry.
             * @enum {string|null}
             */
            docker_registry?: "NONE" | "DOCKER_HUB" | "AMAZON_ECR" | "GOOGLE_GCR" | "GOOGLE_ARTIFACT_REGISTRY" | "GIT_HUB_CONTAINER_REGISTRY" | "OTHER" | null;
            /** @description The build arguments, each as `key=value`. */
            build_args?: string[] | null;
            /** @description If set to true, the registry is reached without a valid certificate. */
            insecure_registry?: boolean | null;
            /** @description If set to true, images that are no longer used stay on the builder. */
            do_not_prune_images?: boolean | null;
            /**
             * @description Whether the image is built with BuildKit.
             * @default true
             */
            buildkit?: boolean | null;
            /**
             * @description The platform that the image is built for.
             * @default linux/amd64
             */
            target_platform?: string | null;
            /**
             * @description How much the image tells of how it was built.
             * @default NONE
             * @enum {string|null}
             */
            provenance?: "NONE" | "MIN" | "MAX" | null;
            /**
             * @description Which layers are cached.
             * @default MIN
             * @enum {string|null}
             */
            cache_mode?: "MIN" | "MAX" | null;
            /** @description The username required to connect to the registry. */
            login?: string | null;
            /** @description The password required to connect to the registry. */
            password?: string | null;
            /**
             * @description The integration. For Amazon ECR, Google GCR, Google Artifact Registry, GitHub Container Registry and Docker
             *     Hub.
             */
            integration?: components["schemas"]["IntegrationReferenceInput"] | null;
            /** @description The name of the Amazon region. Required for the Amazon ECR. */
            region?: string | null;
            /**
             * @description The type of the action. It cannot change.
             * @constant
             */
            type?: "DOCKERFILE";
        };
        /** @description The fields to change; those left out stay as they are. */
        EditGroup: {
            /** @description The address of this object in the API. */
            readonly url?: unknown;
            /** @description The address of this object in the app. */
            readonly html_url?: unknown;
            /** @description The ID of the group. */
            readonly id?: unknown;
            /** @description The name of the group. */
            name?: string | null;
            /** @description The description of the group. */
            description?: string | null;
            /** @description If set to true, the group is added to every new project. */
            auto_assign_to_new_projects?: boolean | null;
            /** @description The ID of the permission set that the group gets in new projects. */
            auto_assign_permission_set_id?: number | null;
        };
        /** @description The fields to change; those left out stay as they are. */
        EditIntegration: {
            /** @description The address of this object in the API. */
            readonly url?: unknown;
            /** @description The address of this object in the app. */
            readonly html_url?: unknown;
            /** @description The hash ID of the integration. */
            readonly hash_id?: unknown;
            /** @description How Buddy proves to the service who it is. */
            readonly auth_type?: unknown;
            /** @description The name of the integration. */
            name?: string | null;
            /** @description A readable ID of the integration. */
            identifier?: string | null;
            /**
             * @description Whether the integration is there for the workspace or for one project.
             * @enum {string|null}
             */
            scope?: "WORKSPACE" | "PROJECT" | null;
            /** @description The name ID of the project. Required if `scope` is set to `PROJECT`. */
            project_name?: string | null;
            /** @description If set to true, all pipelines may use the integration. */
            all_pipelines_allowed?: boolean | null;
            /** @description The pipelines that may use the integration. */
            allowed_pipelines?: components["schemas"]["AllowedPipelineInput"][] | null;
            permissions?: components["schemas"]["IntegrationPermissionsInput"] | null;
            /** @description The token of the service. */
            token?: string | null;
            /** @description The username at the service. */
            username?: string | null;
            /** @description The password at the service. */
            password?: string | null;
            /** @description The name of the shop. */
            shop?: string | null;
            /** @description The partner token. */
            partner_token?: string | null;
            /** @description The access key. */
            access_key?: string | null;
            /** @description The secret key. */
            secret_key?: string | null;
            /** @description The roles that are assumed one after the other. */
            role_assumptions?: components["schemas"]["RoleAssumptionInput"][] | null;
            /** @description The application ID. */
            app_id?: string | null;
            /** @description The tenant ID. */
            tenant_id?: string | null;
            /** @description The API key. For `GOOGLE_SERVICE_ACCOUNT` the key of the service account, as JSON. */
            api_key?: string | null;
            /** @description The e-mail address of the account. Required if `api_key` is sent. */
            email?: string | null;
            /** @description The ID of the key. */
            key_id?: string | null;
            /** @description The key itself. */
            application_key?: string | null;
            /** @description The type of the integration. It cannot change. */
            type?: components["schemas"]["IntegrationTypeInput"] | null;
        };
        /** @description The fields to change; those left out stay as they are. */
        EditMember: {
            /** @description The address of this person in the API. */
            readonly url?: unknown;
            /** @description The address of this person in the app. */
            readonly html_url?: unknown;
            /** @description The ID of the user. */
            readonly id?: unknown;
            /** @description The full name of the user. Not there until an invited user has signed up. */
            readonly name?: unknown;
            /** @description The address of the user's picture. */
            readonly avatar_url?: unknown;
            /** @description The e-mail address of the user. Shown to tokens with the scope `MEMBER_EMAIL`. */
            readonly email?: unknown;
            /** @description Whether the user is a workspace administrator. */
            admin?: boolean | null;
            /** @description Whether the user is the owner of the workspace. */
            readonly workspace_owner?: unknown;
            /** @description If set to true, the user becomes a member of every new project. */
            auto_assign_to_new_projects?: boolean | null;
            /** @description The ID of the permission set that the user gets in new projects. */
            auto_assign_permission_set_id?: number | null;
        };
        /** @description The fields to change; those left out stay as they are. */
        EditPermissionSet: {
            /** @description The address of this object in the API. */
            readonly url?: unknown;
            /** @description The address of this object in the app. */
            readonly html_url?: unknown;
            /** @description The ID of the permission set. */
            readonly id?: unknown;
            /** @description Whether the set comes with the workspace or was added by an administrator. */
            readonly type?: unknown;
            /** @description The name of the permission set. */
            name?: string | null;
            /** @description The description of the permission set. */
            description?: string | null;
            /**
             * @description What may be done with the repository.
             * @enum {string|null}
             */
            repository_access_level?: "READ_ONLY" | "READ_WRITE" | "MANAGE" | null;
            /**
             * @description What may be done with the pipelines.
             * @enum {string|null}
             */
            pipeline_access_level?: "DENIED" | "READ_ONLY" | "RUN_ONLY" | "READ_WRITE" | null;
            /**
             * @description What may be done with the sandboxes.
             * @enum {string|null}
             */
            sandbox_access_level?: "DENIED" | "READ_ONLY" | "READ_WRITE" | null;
            /**
             * @description What may be done with the members of the project.
             * @enum {string|null}
             */
            project_team_access_level?: "READ_ONLY" | "MANAGE" | null;
        };
        /** @description The fields to change; those left out stay as they are. */
        EditPipeline: {
            /** @description The address of the pipeline in the API. */
            readonly url?: unknown;
            /** @description The address of the pipeline in the app. */
            readonly html_url?: unknown;
            /** @description The ID of the pipeline. */
            readonly id?: unknown;
            /** @description How the last run ended, or how far the current one is. */
            readonly last_execution_status?: unknown;
            /** @description The revision of the last run. Null when the pipeline never ran. */
            readonly last_execution_revision?: unknown;
            /** @description The name of the pipeline. */
            name?: string | null;
            /**
             * @description What starts the pipeline.
             * @enum {string|null}
             */
            on?: "CLICK" | "EVENT" | "SCHEDULE" | null;
            /**
             * @description The branches, tags or wildcards that the pipeline runs on, such as `refs/heads/master`. For `CLICK` and
             *     `SCHEDULE`.
             */
            refs?: string[] | null;
            /** @description The events that start the pipeline, when `on` is `EVENT`. */
            events?: components["schemas"]["PipelineEventInput"][] | null;
            /** @description The conditions under which the pipeline runs; all must hold. None means always. */
            trigger_conditions?: components["schemas"]["TriggerConditionInput"][] | null;
            /**
             * @description If set to true, every run starts from scratch.
             * @default false
             */
            always_from_scratch?: boolean | null;
            /**
             * @description If set to true, the cache is cleared before every run.
             * @default false
             */
            auto_clear_cache?: boolean | null;
            /**
             * @description If set to true, queued runs are not collapsed to the most recent one.
             * @default false
             */
            no_skip_to_most_recent?: boolean | null;
            /**
             * @description If set to true, no commit status is sent to the repository host.
             * @default false
             */
            do_not_create_commit_status?: boolean | null;
            /**
             * Format: date-time
             * @description For `SCHEDULE`, when the first run starts.
             */
            start_date?: string | null;
            /** @description For `SCHEDULE`, the minutes between two runs. */
            delay?: number | null;
            /** @description For `SCHEDULE`, a CRON expression in place of `start_date` and `delay`. */
            cron?: string | null;
            /**
             * @description For `SCHEDULE`, whether the schedule is paused.
             * @default false
             */
            paused?: boolean | null;
            /**
             * @description For `SCHEDULE`, after how many failures in a row the schedule is paused.
             * @default 100
             */
            pause_on_repeated_failures?: number | null;
            /**
             * @description If set to true, a failure does not count for the status of the project.
             * @default false
             */
            ignore_fail_on_project_status?: boolean | null;
            /**
             * @description The title of the runs.
             * @default $BUDDY_EXECUTION_REVISION_SUBJECT
             */
            execution_message_template?: string | null;
            /** @description How soon the runs of the pipeline leave the queue. */
            priority?: components["schemas"]["PriorityInput"] | null;
            /**
             * @description If set to true, all refs of the repository are fetched.
             * @default false
             */
            fetch_all_refs?: boolean | null;
            /**
             * @description If set to true, a run fails when its environment is prepared with warnings.
             * @default true
             */
            fail_on_prepare_env_warning?: boolean | null;
            /**
             * @description If set to true, several runs of the pipeline may be in progress at once.
             * @default false
             */
            concurrent_pipeline_runs?: boolean | null;
            /** @description How many commits are fetched. Existing clients send 0 for all of them. */
            clone_depth?: number | null;
            /** @description The address of the site that the pipeline deploys to. */
            target_site_url?: string | null;
            /** @description The name of the self-hosted runner of the pipeline. */
            worker?: string | null;
            /**
             * @description If set to true, the pipeline cannot run.
             * @default false
             */
            disabled?: boolean | null;
            /** @description Why the pipeline is disabled. */
            disabled_reason?: string | null;
            /**
             * @description If set to true, a run needs a comment.
             * @default false
             */
            description_required?: boolean | null;
            /**
             * @description What the changes of a run are compared with.
             * @default LATEST_RUN
             * @enum {string|null}
             */
            git_changeset_base?: "LATEST_RUN" | "LATEST_RUN_MATCHING_REF" | "PULL_REQUEST" | null;
            /**
             * @description How changed files are found.
             * @default DATE_MODIFIED
             * @enum {string|null}
             */
            filesystem_changeset_base?: "DATE_MODIFIED" | "CONTENTS" | null;
            /**
             * @description Who shares the cache of Docker layers.
             * @default PIPELINE
             * @enum {string|null}
             */
            cache_scope?: "PIPELINE" | "PROJECT" | "WORKSPACE" | null;
            /** @description The variables of the pipeline. */
            variables?: components["schemas"]["VariableInput"][] | null;
            permissions?: components["schemas"]["PipelinePermissionsInput"] | null;
            /**
             * @description Whether the pipeline is defined here or by a file of another project.
             * @enum {string|null}
             */
            definition_source?: "LOCAL" | "REMOTE" | null;
            /** @description For `REMOTE`, the name ID of the project with the definition. */
            remote_project_name?: string | null;
            /** @description For `REMOTE`, the branch with the definition. */
            remote_branch?: string | null;
            /** @description For `REMOTE`, the path of the definition. */
            remote_path?: string | null;
            /** @description For `REMOTE`, the parameters of the definition. */
            remote_parameters?: components["schemas"]["RemoteParameterInput"][] | null;
            /** @description If set to true, the cache of the pipeline is cleared. */
            clear_cache?: boolean | null;
        };
        /** @description The fields to change; those left out stay as they are. */
        EditProject: {
            /** @description The address of this object in the API. */
            readonly url?: unknown;
            /** @description The address of this object in the app. */
            readonly html_url?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly status?: unknown;
            /** @description The name ID of the project, unique in the workspace. Made from `display_name` when left out. */
            name?: string | null;
            /** @description The full name of the project. */
            display_name?: string | null;
            /** @description When the project was created. */
            readonly create_date?: unknown;
            /** @description The user who created the project. */
            readonly created_by?: unknown;
            /** @description The address of the repository over HTTPS. */
            readonly http_repository?: unknown;
            /** @description The address of the repository over SSH. */
            readonly ssh_repository?: unknown;
            /** @description The default branch of the repository. */
            readonly default_branch?: unknown;
            /**
             * @description Whether the project is public or private.
             * @default PRIVATE
             * @enum {string|null}
             */
            access?: "PUBLIC" | "PRIVATE" | null;
            /** @description If set to true, the runs of the project fetch the submodules. */
            fetch_submodules?: boolean | null;
            /** @description The name of the key that fetches the submodules. Required when `fetch_submodules` is true. */
            fetch_submodules_env_key?: string | null;
            /** @description If set to true, the project takes pull requests. Only for repositories on GitHub. */
            allow_pull_requests?: boolean | null;
            /** @description If set to true, the default branch follows that of GitHub, GitLab or Bitbucket. */
            update_default_branch_from_external?: boolean | null;
        };
        /** @description What the user may do in the project from now on. */
        EditProjectMember: {
            permission_set?: components["schemas"]["PermissionSetReference"] | null;
        };
        /** @description What to change of a RUN_DOCKER_CONTAINER action. */
        EditRunDockerContainerAction: {
            /** @description The address of the action in the API. */
            readonly url?: unknown;
            /** @description The address of the action in the app. */
            readonly html_url?: unknown;
            /** @description The ID of the action. */
            readonly id?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly last_execution_status?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly pipeline?: unknown;
            /** @description The name of the action. */
            name?: string | null;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             * @enum {string|null}
             */
            trigger_time?: "ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE" | null;
            /** @description The conditions under which the action runs; all must hold. None means always. */
            trigger_conditions?: components["schemas"]["TriggerConditionInput"][] | null;
            /**
             * @description How the next action relates to this one: it waits, it runs beside this one when a runner is free, or it
             *     runs beside this one only with enough runners.
             * @enum {string|null}
             */
            run_next?: "WAIT_ON_SUCCESS" | "IN_SOFT_PARALLEL" | "IN_HARD_PARALLEL" | null;
            /** @description For `ON_FAILURE`, whether the action runs only on the first of several failures in a row. */
            run_only_on_first_failure?: boolean | null;
            /**
             * @description If set to true, a failure of the action becomes a warning and the run goes on.
             * @default false
             */
            ignore_errors?: boolean | null;
            /**
             * @description If set to true, the action is skipped.
             * @default false
             */
            disabled?: boolean | null;
            /** @description After how many seconds the action is stopped. */
            timeout?: number | null;
            /** @description How often a failed action is tried again. */
            retry_count?: number | null;
            /** @description The pause between the tries, in seconds. */
            retry_interval?: number | null;
            /** @description The variables of the action. */
            variables?: components["schemas"]["VariableInput"][] | null;
            /** @description The name of the Docker image. */
            docker_image_name?: string | null;
            /** @description The tag of the Docker image. */
            docker_image_tag?: string | null;
            /** @description The commands that will be executed. */
            inline_commands?: string | null;
            /**
             * @description All build commands are run as the default user defined in the selected Docker image. Can be set to another
             *     username (on the condition that this user exists in the selected image).
             */
            run_as_user?: string | null;
            /** @description Defines whether or not to mount the filesystem to the running container. */
            mount_filesystem_disable?: boolean | null;
            /**
             * @description The path preceding the colon is the filesystem path (the folder from the filesystem to be mounted in the
             *     container). The path after the colon is the container path (the path in the container, where this
             *     filesystem will be located).
             */
            volume_mappings?: string[] | null;
            /** @description Defines the export path of the container’s filesystem as a tar archive. */
            export_container_path?: string | null;
            /** @description If set to true the Docker image will be taken from action defined by docker_build_action_id. */
            use_image_from_action?: boolean | null;
            /**
             * @description The ID of the action which built the desired Docker image. If set to 0, the image will be taken from
             *     previous pipeline action. Can be used instead of docker_build_action_name.
             */
            docker_build_action_id?: number | null;
            /** @description The name of the action which built the desired Docker image. Can be used instead of docker_build_action_id. */
            docker_build_action_name?: string | null;
            /** @description Default command to execute at runtime. Overwrites the default entrypoint set by the image. */
            entrypoint?: string | null;
            /** @description The username required to connect to the Docker registry. */
            login?: string | null;
            /** @description The password required to connect to the Docker registry. */
            password?: string | null;
            /** @description The url to the Docker registry or GCR. Required for Google GCR. */
            registry?: string | null;
            /** @description The integration. Required for using the image from the Amazon ECR, Google GCR and Docker Hub. */
            integration?: components["schemas"]["IntegrationReferenceInput"] | null;
            /** @description The name of the Amazon S3 region. Required for using the image from the Amazon ECR. */
            region?: string | null;
            /**
             * @description The type of the action. It cannot change.
             * @constant
             */
            type?: "RUN_DOCKER_CONTAINER";
        };
        /** @description The fields to change; those left out stay as they are. */
        EditUser: {
            /** @description The address of this object in the API. */
            readonly url?: unknown;
            /** @description The address of this object in the app. */
            readonly html_url?: unknown;
            /** @description The ID of the user. */
            readonly id?: unknown;
            /** @description The address of the user's picture. */
            readonly avatar_url?: unknown;
            /** @description The address of the list of the user's workspaces in the API. */
            readonly workspaces_url?: unknown;
            /** @description The full name of the user. */
            name?: string | null;
            /** @description The title of the user, such as the role in the company. */
            title?: string | null;
        };
        /** @description The fields to change; those left out stay as they are. Where a variable is seen cannot change. */
        EditVariable: {
            /** @description The ID of the variable. */
            readonly id?: unknown;
            /** @description The name of the variable. */
            key?: string | null;
            /** @description The value. An encrypted value comes back as `secure!…`; that text can be sent again to keep the value. */
            value?: string | null;
            /**
             * @description The kind of variable. An `SSH_KEY` is always stored encrypted.
             * @default VAR
             * @enum {string|null}
             */
            type?: "VAR" | "SSH_KEY" | null;
            /** @description What the variable is for. */
            description?: string | null;
            /** @description If set to true, the value is stored encrypted and never returned in clear. */
            encrypted?: boolean | null;
            /** @description If set to true, the value can be changed during a run. */
            settable?: boolean | null;
            /**
             * @description For `SSH_KEY`, whether the key is put into the container as a file.
             * @enum {string|null}
             */
            file_place?: "CONTAINER" | "NONE" | null;
            /** @description For `SSH_KEY`, the path of that file, such as `~/.ssh/id_my_key`. */
            file_path?: string | null;
            /** @description For `SSH_KEY`, the permissions of that file, such as `600`. */
            file_chmod?: string | null;
            /** @description The address of the variable in the API. */
            readonly url?: unknown;
            /** @description The address of the variable in the app. The documents do not show it. */
            readonly html_url?: unknown;
            /** @description For `SSH_KEY`, the public key. */
            readonly public_value?: unknown;
            /** @description For `SSH_KEY`, the fingerprint of the key. */
            readonly key_fingerprint?: unknown;
            /** @description For `SSH_KEY`, the checksum of the key. */
            readonly checksum?: unknown;
        };
        /** @description The fields to change; those left out stay as they are. */
        EditWebhook: {
            /** @description The address of this object in the API. */
            readonly url?: unknown;
            /** @description The address of this object in the app. */
            readonly html_url?: unknown;
            /** @description The ID of the webhook. */
            readonly id?: unknown;
            /** @description The URL to which the payload will be sent. */
            target_url?: string | null;
            /** @description The name IDs of the projects whose events are sent. None means all projects. */
            projects?: string[] | null;
            /** @description The events that are sent. */
            events?: components["schemas"]["WebhookEventInput"][] | null;
            /** @description The value in the payload by which the receiver knows that the request is genuine. */
            secret_key?: string | null;
            /** @description The requests that were sent, with how they were answered. */
            readonly requests?: unknown;
        };
        /** @description The fields to change; those left out stay as they are. */
        EditWorkspace: {
            /** @description The address of this object in the API. */
            readonly url?: unknown;
            /** @description The address of this object in the app. */
            readonly html_url?: unknown;
            /** @description The ID of the workspace. */
            readonly id?: unknown;
            /** @description The name of the workspace. */
            name?: string | null;
            /** @description The workspace domain, which is part of every address of the workspace. */
            domain?: string | null;
            /** @description The ID of the user who owns the workspace. */
            readonly owner_id?: unknown;
            /** @description Whether the workspace is frozen, so that nothing runs in it. */
            readonly frozen?: unknown;
            /** @description When the workspace was created. */
            readonly create_date?: unknown;
            /** @description The salt with which the secrets of the workspace are encrypted. */
            encryption_salt?: string | null;
        };
        /** @description The envelope of every error answer. There are no codes and no field pointers. */
        Errors: {
            /** @description One entry for each problem. */
            errors: ({
                /** @description What is wrong, for a person to read. */
                message: string;
            } & {
                [key: string]: unknown;
            })[];
        } & {
            [key: string]: unknown;
        };
        /** @description A run with what became of each action. */
        Execution: {
            /** @description The address of the run in the API. */
            url: string;
            /** @description The address of the run in the app. It ends with an identifier of 24 hexadecimal digits, not with the `id`. */
            html_url: string;
            /** @description The ID of the run; each pipeline counts its own. */
            id: number;
            /**
             * Format: date-time
             * @description When the run started.
             */
            start_date?: string | null;
            /**
             * Format: date-time
             * @description When the run ended. Null while it has not.
             */
            finish_date?: string | null;
            /** @description What started the run. */
            triggeredOn?: ("CLICK" | "EVENT" | "SCHEDULE") | Unrecognized | null;
            priority?: components["schemas"]["Priority"] | null;
            /** @description Whether the run started from scratch. */
            refresh?: boolean | null;
            status: components["schemas"]["ExecutionStatus"];
            /** @description The comment of the run. */
            comment?: string | null;
            /** @description The branch that ran. */
            branch?: components["schemas"]["ExecutionRef"] | null;
            /** @description The tag that ran. */
            tag?: components["schemas"]["ExecutionRef"] | null;
            /** @description The pull request that ran. */
            pull_request?: components["schemas"]["ExecutionRef"] | null;
            /** @description The revision that the changes are compared with. */
            from_revision?: components["schemas"]["ExecutionRevision"] | null;
            /** @description The revision that ran. */
            to_revision?: components["schemas"]["ExecutionRevision"] | null;
            /**
             * Format: date-time
             * @description When the run shall start, when it was asked to wait.
             */
            delay_until?: string | null;
            creator?: components["schemas"]["MemberSummary"] | null;
            /** @description The actions of the run. */
            action_executions: components["schemas"]["ActionExecution"][];
        } & {
            [key: string]: unknown;
        };
        /** @description The runs of a pipeline. The totals are there when a page was asked for. */
        ExecutionList: {
            /** @description The address of the list in the API. */
            url: string;
            /** @description The address of the list in the app. */
            html_url?: string | null;
            /** @description The number of this page. */
            page?: number | null;
            /** @description How many elements a page has at most. */
            page_size?: number | null;
            /** @description How many pages there are. */
            total_page_count?: number | null;
            /** @description How many elements this page has. */
            element_count?: number | null;
            /** @description How many elements there are on all pages. */
            total_element_count?: number | null;
            /** @description The runs, the newest first. */
            executions: components["schemas"]["ExecutionSummary"][];
        } & {
            [key: string]: unknown;
        };
        /** @description The branch, tag or pull request of a run. */
        ExecutionRef: {
            /** @description Its address in the API. */
            url?: string | null;
            /** @description Its address in the app. */
            html_url?: string | null;
            /** @description Its name. */
            name: string;
            /** @description Whether it is the default branch of the project. */
            default?: boolean | null;
        } & {
            [key: string]: unknown;
        };
        /** @description A revision of a run. */
        ExecutionRevision: {
            /** @description Its address in the API. */
            url?: string | null;
            /** @description Its address in the app. */
            html_url?: string | null;
            /** @description Its hash. */
            revision: string;
            /**
             * Format: date-time
             * @description When it was written.
             */
            author_date?: string | null;
            /**
             * Format: date-time
             * @description When it was committed.
             */
            commit_date?: string | null;
            /** @description Its commit message. */
            message?: string | null;
            committer?: components["schemas"]["MemberSummary"] | null;
            author?: components["schemas"]["MemberSummary"] | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description How the last run ended, or how far the current one is. `INITIAL` says that there was none. The generation of
         *     October 2024 lists the first seven; the ones of waiting come from the next generation.
         */
        ExecutionStatus: ("INITIAL" | "ENQUEUED" | "INPROGRESS" | "SUCCESSFUL" | "FAILED" | "SKIPPED" | "TERMINATED" | "WAITING_FOR_APPLY" | "WAITING_FOR_VARIABLES") | Unrecognized;
        /** @description A run as lists show it. */
        ExecutionSummary: {
            /** @description The address of the run in the API. */
            url: string;
            /** @description The address of the run in the app. It ends with an identifier of 24 hexadecimal digits, not with the `id`. */
            html_url: string;
            /** @description The ID of the run; each pipeline counts its own. */
            id: number;
            /**
             * Format: date-time
             * @description When the run started.
             */
            start_date?: string | null;
            /**
             * Format: date-time
             * @description When the run ended. Null while it has not.
             */
            finish_date?: string | null;
            /** @description What started the run. */
            triggeredOn?: ("CLICK" | "EVENT" | "SCHEDULE") | Unrecognized | null;
            priority?: components["schemas"]["Priority"] | null;
            /** @description Whether the run started from scratch. */
            refresh?: boolean | null;
            status: components["schemas"]["ExecutionStatus"];
            /** @description The comment of the run. */
            comment?: string | null;
            /** @description The branch that ran. */
            branch?: components["schemas"]["ExecutionRef"] | null;
            /** @description The tag that ran. */
            tag?: components["schemas"]["ExecutionRef"] | null;
            /** @description The pull request that ran. */
            pull_request?: components["schemas"]["ExecutionRef"] | null;
            /** @description The revision that the changes are compared with. */
            from_revision?: components["schemas"]["ExecutionRevision"] | null;
            /** @description The revision that ran. */
            to_revision?: components["schemas"]["ExecutionRevision"] | null;
            /**
             * Format: date-time
             * @description When the run shall start, when it was asked to wait.
             */
            delay_until?: string | null;
            creator?: components["schemas"]["MemberSummary"] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description A group with all its fields. */
        Group: {
            /** @description The address of this object in the API. */
            url: string;
            /** @description The address of this object in the app. */
            html_url: string;
            /** @description The ID of the group. */
            id: number;
            /** @description The name of the group. */
            name: string;
            /** @description The description of the group. */
            description?: string | null;
            /** @description If set to true, the group is added to every new project. */
            auto_assign_to_new_projects?: boolean | null;
            /** @description The ID of the permission set that the group gets in new projects. */
            auto_assign_permission_set_id?: number | null;
        } & {
            [key: string]: unknown;
        };
        /** @description Asks for the group of who started the run. */
        GroupCondition: {
            /**
             * @description The kind of condition.
             * @enum {string}
             */
            trigger_condition: "TRIGGERING_USER_IS_IN_GROUP" | "TRIGGERING_USER_IS_NOT_IN_GROUP";
            /** @description The name of the group. */
            trigger_group: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Asks for the group of who started the run. */
        GroupConditionInput: {
            /**
             * @description The kind of condition.
             * @enum {string}
             */
            trigger_condition: "TRIGGERING_USER_IS_IN_GROUP" | "TRIGGERING_USER_IS_NOT_IN_GROUP";
            /** @description The name of the group. */
            trigger_group: string;
        };
        /** @description The groups of the workspace. */
        GroupList: {
            /** @description The address of this object in the API. */
            url: string;
            /** @description The address of this object in the app. */
            html_url: string;
            /** @description The groups. */
            groups: components["schemas"]["GroupSummary"][];
        } & {
            [key: string]: unknown;
        };
        /** @description A member of a group with all fields. */
        GroupMember: {
            /** @description The address of this person in the API. */
            url: string;
            /** @description The address of this person in the app. */
            html_url: string;
            /** @description The ID of the user. */
            id: number;
            /** @description The full name of the user. Not there until an invited user has signed up. */
            name?: string | null;
            /** @description The address of the user's picture. */
            avatar_url?: string | null;
            /** @description The e-mail address of the user. Shown to tokens with the scope `MEMBER_EMAIL`. */
            email?: string | null;
            /** @description Whether the user is a workspace administrator. */
            admin?: boolean | null;
            /** @description Whether the user is the owner of the workspace. */
            workspace_owner?: boolean | null;
            status?: components["schemas"]["GroupMemberStatus"] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description The members of a group. */
        GroupMemberList: {
            /** @description The address of this object in the API. */
            url: string;
            /** @description The address of this object in the app. */
            html_url: string;
            /** @description The members. */
            members: components["schemas"]["GroupMemberSummary"][];
        } & {
            [key: string]: unknown;
        };
        /** @description Whether the user manages the group or only belongs to it. */
        GroupMemberStatus: ("MEMBER" | "MANAGER") | Unrecognized;
        /**
         * @description Whether the user manages the group or only belongs to it.
         * @enum {string}
         */
        GroupMemberStatusInput: "MEMBER" | "MANAGER";
        /** @description A member of a group as lists show it. */
        GroupMemberSummary: {
            /** @description The address of this person in the API. */
            url: string;
            /** @description The address of this person in the app. */
            html_url: string;
            /** @description The ID of the user. */
            id: number;
            /** @description The full name of the user. Not there until an invited user has signed up. */
            name?: string | null;
            /** @description The address of the user's picture. */
            avatar_url?: string | null;
            /** @description The e-mail address of the user. Shown to tokens with the scope `MEMBER_EMAIL`. */
            email?: string | null;
            status?: components["schemas"]["GroupMemberStatus"] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description A group as lists show it. */
        GroupSummary: {
            /** @description The address of this object in the API. */
            url: string;
            /** @description The address of this object in the app. */
            html_url: string;
            /** @description The ID of the group. */
            id: number;
            /** @description The name of the group. */
            name: string;
            /** @description The description of the group. */
            description?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description Holds in some hours of the day. */
        HourCondition: {
            /**
             * @description The kind of condition.
             * @constant
             */
            trigger_condition: "HOUR";
            /** @description The hours of the day, 1 to 24. */
            trigger_hours: number[];
            /**
             * @description The time zone, a name of the tz database.
             * @default UTC
             */
            zone_id?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description Holds in some hours of the day. */
        HourConditionInput: {
            /**
             * @description The kind of condition.
             * @constant
             */
            trigger_condition: "HOUR";
            /** @description The hours of the day, 1 to 24. */
            trigger_hours: number[];
            /**
             * @description The time zone, a name of the tz database.
             * @default UTC
             */
            zone_id?: string | null;
        };
        /** @description An integration with all its fields. Secrets are left out. */
        Integration: {
            /** @description The address of this object in the API. */
            url: string;
            /** @description The address of this object in the app. */
            html_url: string;
            /** @description The hash ID of the integration. */
            hash_id: string;
            /** @description How Buddy proves to the service who it is. */
            auth_type?: ("OAUTH" | "TOKEN" | "API_KEY" | "APP" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED") | Unrecognized | null;
            /** @description The name of the integration. */
            name: string;
            /** @description A readable ID of the integration. */
            identifier?: string | null;
            /** @description Whether the integration is there for the workspace or for one project. */
            scope?: ("WORKSPACE" | "PROJECT") | Unrecognized | null;
            /** @description The name ID of the project. Required if `scope` is set to `PROJECT`. */
            project_name?: string | null;
            /** @description If set to true, all pipelines may use the integration. */
            all_pipelines_allowed?: boolean | null;
            /** @description The pipelines that may use the integration. */
            allowed_pipelines?: components["schemas"]["AllowedPipeline"][] | null;
            permissions?: components["schemas"]["IntegrationPermissions"] | null;
            /** @description The username at the service. */
            username?: string | null;
            /** @description The name of the shop. */
            shop?: string | null;
            /** @description The roles that are assumed one after the other. */
            role_assumptions?: components["schemas"]["RoleAssumption"][] | null;
            /** @description The application ID. */
            app_id?: string | null;
            /** @description The tenant ID. */
            tenant_id?: string | null;
            /** @description The e-mail address of the account. Required if `api_key` is sent. */
            email?: string | null;
            /** @description The ID of the key. */
            key_id?: string | null;
            type: components["schemas"]["IntegrationType"];
        } & {
            [key: string]: unknown;
        };
        /** @description What may be done with the integration. */
        IntegrationAccess: ("MANAGE" | "USE_ONLY" | "DENIED") | Unrecognized;
        /**
         * @description What may be done with the integration.
         * @enum {string}
         */
        IntegrationAccessInput: "MANAGE" | "USE_ONLY" | "DENIED";
        /** @description The access of one member or group to the integration. */
        IntegrationGrant: {
            /** @description The ID of the member or the group. */
            id: number;
            access_level: components["schemas"]["IntegrationAccess"];
        } & {
            [key: string]: unknown;
        };
        /** @description The access of one member or group to the integration. */
        IntegrationGrantInput: {
            /** @description The ID of the member or the group. */
            id: number;
            access_level: components["schemas"]["IntegrationAccessInput"];
        };
        /** @description The integrations that the user of the token may see. */
        IntegrationList: {
            /** @description The address of this object in the API. */
            url: string;
            /** @description The address of this object in the app. */
            html_url: string;
            /** @description The integrations. */
            integrations: components["schemas"]["IntegrationSummary"][];
        } & {
            [key: string]: unknown;
        };
        /** @description Who may do what with the integration. */
        IntegrationPermissions: {
            /** @description The access of administrators. */
            admins?: components["schemas"]["IntegrationAccess"] | null;
            /** @description The access of everyone who is not named. */
            others?: components["schemas"]["IntegrationAccess"] | null;
            /** @description The access of single members. */
            users?: components["schemas"]["IntegrationGrant"][] | null;
            /** @description The access of groups. */
            groups?: components["schemas"]["IntegrationGrant"][] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description Who may do what with the integration. */
        IntegrationPermissionsInput: {
            /** @description The access of administrators. */
            admins?: components["schemas"]["IntegrationAccessInput"] | null;
            /** @description The access of everyone who is not named. */
            others?: components["schemas"]["IntegrationAccessInput"] | null;
            /** @description The access of single members. */
            users?: components["schemas"]["IntegrationGrantInput"][] | null;
            /** @description The access of groups. */
            groups?: components["schemas"]["IntegrationGrantInput"][] | null;
        };
        /** @description Points to an integration of the workspace. */
        IntegrationReference: {
            /** @description The hash ID of the integration. */
            hash_id: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Points to an integration of the workspace. */
        IntegrationReferenceInput: {
            /** @description The hash ID of the integration. */
            hash_id: string;
        };
        /** @description An integration as lists show it. */
        IntegrationSummary: {
            /** @description The address of this object in the API. */
            url: string;
            /** @description The address of this object in the app. */
            html_url: string;
            /** @description The hash ID of the integration. */
            hash_id: string;
            /** @description How Buddy proves to the service who it is. */
            auth_type?: ("OAUTH" | "TOKEN" | "API_KEY" | "APP" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED") | Unrecognized | null;
            /** @description The name of the integration. */
            name: string;
            /** @description A readable ID of the integration. */
            identifier?: string | null;
            type: components["schemas"]["IntegrationType"];
        } & {
            [key: string]: unknown;
        };
        /** @description The service that the integration connects to. */
        IntegrationType: ("GIT_HUB" | "BITBUCKET" | "GOOGLE" | "DIGITAL_OCEAN" | "SLACK" | "MODULUS" | "HEROKU" | "AMAZON" | "GIT_LAB" | "SHOPIFY" | "GIT_HUB_ENTERPRISE" | "GIT_LAB_ENTERPRISE" | "PUSHOVER" | "PUSHBULLET" | "RACKSPACE" | "CUSTOM" | "CLOUDFLARE" | "NEW_RELIC" | "SENTRY" | "ROLLBAR" | "DATADOG" | "DO_SPACES" | "HONEYBADGER" | "VULTR" | "SENTRY_ENTERPRISE" | "LOGGLY" | "HIP_CHAT" | "FIREBASE" | "TELEGRAM" | "AZURE" | "UPCLOUD" | "GHOST_INSPECTOR" | "NETLIFY" | "AZURE_CLOUD" | "MICROSOFT_TEAMS" | "GOOGLE_SERVICE_ACCOUNT" | "GOOGLE_PLAY_STORE" | "DOCKER_HUB" | "APP_STORE" | "GIT_HUB_APP" | "GIT_HUB_APP_ENTERPRISE" | "GIT_HUB_API" | "ATOP" | "SNYK" | "STACK_HAWK" | "BLACKFIRE" | "BACKBLAZE" | "ONE_LOGIN" | "OKTA") | Unrecognized;
        /**
         * @description The service that the integration connects to.
         * @enum {string}
         */
        IntegrationTypeInput: "GIT_HUB" | "BITBUCKET" | "GOOGLE" | "DIGITAL_OCEAN" | "SLACK" | "MODULUS" | "HEROKU" | "AMAZON" | "GIT_LAB" | "SHOPIFY" | "GIT_HUB_ENTERPRISE" | "GIT_LAB_ENTERPRISE" | "PUSHOVER" | "PUSHBULLET" | "RACKSPACE" | "CUSTOM" | "CLOUDFLARE" | "NEW_RELIC" | "SENTRY" | "ROLLBAR" | "DATADOG" | "DO_SPACES" | "HONEYBADGER" | "VULTR" | "SENTRY_ENTERPRISE" | "LOGGLY" | "HIP_CHAT" | "FIREBASE" | "TELEGRAM" | "AZURE" | "UPCLOUD" | "GHOST_INSPECTOR" | "NETLIFY" | "AZURE_CLOUD" | "MICROSOFT_TEAMS" | "GOOGLE_SERVICE_ACCOUNT" | "GOOGLE_PLAY_STORE" | "DOCKER_HUB" | "APP_STORE" | "GIT_HUB_APP" | "GIT_HUB_APP_ENTERPRISE" | "GIT_HUB_API" | "ATOP" | "SNYK" | "STACK_HAWK" | "BLACKFIRE" | "BACKBLAZE" | "ONE_LOGIN" | "OKTA";
        /** @description The action that wrote a log. */
        LoggedAction: {
            /** @description The address of the action in the API. */
            url: string;
            /** @description The address of the action in the app. */
            html_url: string;
            /** @description The ID of the action. */
            id: number;
            /** @description The name of the action. */
            name: string;
            /** @description The type of the action. */
            type: string;
            /** @description When in the run the action is executed. */
            trigger_time?: string | null;
            last_execution_status?: components["schemas"]["ExecutionStatus"] | null;
            /** @description Whether the action is skipped. */
            disabled?: boolean | null;
        } & {
            [key: string]: unknown;
        };
        /** @description A member of the workspace with all its fields. */
        Member: {
            /** @description The address of this person in the API. */
            url: string;
            /** @description The address of this person in the app. */
            html_url: string;
            /** @description The ID of the user. */
            id: number;
            /** @description The full name of the user. Not there until an invited user has signed up. */
            name?: string | null;
            /** @description The address of the user's picture. */
            avatar_url?: string | null;
            /** @description The e-mail address of the user. Shown to tokens with the scope `MEMBER_EMAIL`. */
            email?: string | null;
            /** @description Whether the user is a workspace administrator. */
            admin: boolean;
            /** @description Whether the user is the owner of the workspace. */
            workspace_owner: boolean;
            /** @description If set to true, the user becomes a member of every new project. */
            auto_assign_to_new_projects?: boolean | null;
            /** @description The ID of the permission set that the user gets in new projects. */
            auto_assign_permission_set_id?: number | null;
        } & {
            [key: string]: unknown;
        };
        /** @description A page of the members of the workspace. */
        MemberList: {
            /** @description The address of this object in the API. */
            url: string;
            /** @description The address of this object in the app. */
            html_url: string;
            /** @description The members. */
            members: components["schemas"]["MemberSummary"][];
        } & {
            [key: string]: unknown;
        };
        /** @description A page of the projects of a member. */
        MemberProjectList: {
            /** @description The address of the list in the API. */
            url: string;
            /** @description The address of the list in the app. The documents do not show it. */
            html_url?: string | null;
            /** @description The projects. */
            projects: components["schemas"]["ProjectSummary"][];
        } & {
            [key: string]: unknown;
        };
        /** @description A user as lists and other objects show it. */
        MemberSummary: {
            /** @description The address of this person in the API. */
            url: string;
            /** @description The address of this person in the app. */
            html_url: string;
            /** @description The ID of the user. */
            id: number;
            /** @description The full name of the user. Not there until an invited user has signed up. */
            name?: string | null;
            /** @description The address of the user's picture. */
            avatar_url?: string | null;
            /** @description The e-mail address of the user. Shown to tokens with the scope `MEMBER_EMAIL`. */
            email?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description What to do with the run. */
        OperateExecution: components["schemas"]["RetryExecution"] | components["schemas"]["CancelExecution"] | components["schemas"]["ApplyExecution"] | components["schemas"]["ApplyVariables"];
        /** @description Holds when one of its conditions holds. */
        OrCondition: {
            /**
             * @description The kind of condition.
             * @constant
             */
            trigger_condition: "OR";
            /** @description The conditions of which one must hold. */
            trigger_operands: components["schemas"]["TriggerCondition"][];
        } & {
            [key: string]: unknown;
        };
        /** @description Holds when one of its conditions holds. */
        OrConditionInput: {
            /**
             * @description The kind of condition.
             * @constant
             */
            trigger_condition: "OR";
            /** @description The conditions of which one must hold. */
            trigger_operands: components["schemas"]["TriggerConditionInput"][];
        };
        /** @description Holds when something changed at one of the paths. */
        PathChangeCondition: {
            /**
             * @description The kind of condition.
             * @constant
             */
            trigger_condition: "ON_CHANGE_AT_PATH";
            /** @description The paths that are watched. */
            trigger_condition_paths: string[];
        } & {
            [key: string]: unknown;
        };
        /** @description Holds when something changed at one of the paths. */
        PathChangeConditionInput: {
            /**
             * @description The kind of condition.
             * @constant
             */
            trigger_condition: "ON_CHANGE_AT_PATH";
            /** @description The paths that are watched. */
            trigger_condition_paths: string[];
        };
        /** @description The access of one member or group. */
        PermissionGrant: {
            /** @description The ID of the member or the group. */
            id: number;
            access_level: components["schemas"]["AccessLevel"];
        } & {
            [key: string]: unknown;
        };
        /** @description The access of one member or group. */
        PermissionGrantInput: {
            /** @description The ID of the member or the group. */
            id: number;
            access_level: components["schemas"]["AccessLevelInput"];
        };
        /** @description A permission set with all its fields. */
        PermissionSet: {
            /** @description The address of this object in the API. */
            url: string;
            /** @description The address of this object in the app. */
            html_url: string;
            /** @description The ID of the permission set. */
            id: number;
            /** @description Whether the set comes with the workspace or was added by an administrator. */
            type: ("DEVELOPER" | "READ_ONLY" | "CUSTOM") | Unrecognized;
            /** @description The name of the permission set. */
            name: string;
            /** @description The description of the permission set. */
            description?: string | null;
            /** @description What may be done with the repository. */
            repository_access_level: ("READ_ONLY" | "READ_WRITE" | "MANAGE") | Unrecognized;
            /** @description What may be done with the pipelines. */
            pipeline_access_level: ("DENIED" | "READ_ONLY" | "RUN_ONLY" | "READ_WRITE") | Unrecognized;
            /** @description What may be done with the sandboxes. */
            sandbox_access_level?: ("DENIED" | "READ_ONLY" | "READ_WRITE") | Unrecognized | null;
            /** @description What may be done with the members of the project. */
            project_team_access_level?: ("READ_ONLY" | "MANAGE") | Unrecognized | null;
        } & {
            [key: string]: unknown;
        };
        /** @description The permission sets of the workspace. */
        PermissionSetList: {
            /** @description The address of this object in the API. */
            url: string;
            /** @description The address of this object in the app. */
            html_url: string;
            /** @description The permission sets. */
            permission_sets: components["schemas"]["PermissionSet"][];
        } & {
            [key: string]: unknown;
        };
        /** @description Points to a permission set of the workspace. */
        PermissionSetReference: {
            /** @description The ID of the permission set. */
            id: number;
        };
        /** @description A pipeline with its settings and its actions. */
        Pipeline: {
            /** @description The address of the pipeline in the API. */
            url: string;
            /** @description The address of the pipeline in the app. */
            html_url: string;
            /** @description The ID of the pipeline. */
            id: number;
            /** @description How the last run ended, or how far the current one is. */
            last_execution_status?: components["schemas"]["ExecutionStatus"] | null;
            /** @description The revision of the last run. Null when the pipeline never ran. */
            last_execution_revision?: string | null;
            /** @description The name of the pipeline. */
            name: string;
            /** @description What starts the pipeline. */
            on?: ("CLICK" | "EVENT" | "SCHEDULE") | Unrecognized | null;
            /**
             * @description The branches, tags or wildcards that the pipeline runs on, such as `refs/heads/master`. For `CLICK` and
             *     `SCHEDULE`.
             */
            refs?: string[] | null;
            /** @description The events that start the pipeline, when `on` is `EVENT`. */
            events?: components["schemas"]["PipelineEvent"][] | null;
            /** @description The conditions under which the pipeline runs; all must hold. None means always. */
            trigger_conditions?: components["schemas"]["TriggerCondition"][] | null;
            /**
             * @description If set to true, every run starts from scratch.
             * @default false
             */
            always_from_scratch?: boolean | null;
            /**
             * @description If set to true, the cache is cleared before every run.
             * @default false
             */
            auto_clear_cache?: boolean | null;
            /**
             * @description If set to true, queued runs are not collapsed to the most recent one.
             * @default false
             */
            no_skip_to_most_recent?: boolean | null;
            /**
             * @description If set to true, no commit status is sent to the repository host.
             * @default false
             */
            do_not_create_commit_status?: boolean | null;
            /**
             * Format: date-time
             * @description For `SCHEDULE`, when the first run starts.
             */
            start_date?: string | null;
            /** @description For `SCHEDULE`, the minutes between two runs. */
            delay?: number | null;
            /** @description For `SCHEDULE`, a CRON expression in place of `start_date` and `delay`. */
            cron?: string | null;
            /**
             * @description For `SCHEDULE`, whether the schedule is paused.
             * @default false
             */
            paused?: boolean | null;
            /**
             * @description For `SCHEDULE`, after how many failures in a row the schedule is paused.
             * @default 100
             */
            pause_on_repeated_failures?: number | null;
            /**
             * @description If set to true, a failure does not count for the status of the project.
             * @default false
             */
            ignore_fail_on_project_status?: boolean | null;
            /**
             * @description The title of the runs.
             * @default $BUDDY_EXECUTION_REVISION_SUBJECT
             */
            execution_message_template?: string | null;
            /** @description How soon the runs of the pipeline leave the queue. */
            priority?: components["schemas"]["Priority"] | null;
            /**
             * @description If set to true, all refs of the repository are fetched.
             * @default false
             */
            fetch_all_refs?: boolean | null;
            /**
             * @description If set to true, a run fails when its environment is prepared with warnings.
             * @default true
             */
            fail_on_prepare_env_warning?: boolean | null;
            /**
             * @description If set to true, several runs of the pipeline may be in progress at once.
             * @default false
             */
            concurrent_pipeline_runs?: boolean | null;
            /** @description How many commits are fetched. Existing clients send 0 for all of them. */
            clone_depth?: number | null;
            /** @description The address of the site that the pipeline deploys to. */
            target_site_url?: string | null;
            /** @description The name of the self-hosted runner of the pipeline. */
            worker?: string | null;
            /**
             * @description If set to true, the pipeline cannot run.
             * @default false
             */
            disabled?: boolean | null;
            /** @description Why the pipeline is disabled. */
            disabled_reason?: string | null;
            /**
             * @description If set to true, a run needs a comment.
             * @default false
             */
            description_required?: boolean | null;
            /**
             * @description What the changes of a run are compared with.
             * @default LATEST_RUN
             */
            git_changeset_base?: ("LATEST_RUN" | "LATEST_RUN_MATCHING_REF" | "PULL_REQUEST") | Unrecognized | null;
            /**
             * @description How changed files are found.
             * @default DATE_MODIFIED
             */
            filesystem_changeset_base?: ("DATE_MODIFIED" | "CONTENTS") | Unrecognized | null;
            /**
             * @description Who shares the cache of Docker layers.
             * @default PIPELINE
             */
            cache_scope?: ("PIPELINE" | "PROJECT" | "WORKSPACE") | Unrecognized | null;
            /** @description The variables of the pipeline. */
            variables?: components["schemas"]["Variable"][] | null;
            permissions?: components["schemas"]["PipelinePermissions"] | null;
            /** @description Whether the pipeline is defined here or by a file of another project. */
            definition_source?: ("LOCAL" | "REMOTE") | Unrecognized | null;
            /** @description For `REMOTE`, the name ID of the project with the definition. */
            remote_project_name?: string | null;
            /** @description For `REMOTE`, the branch with the definition. */
            remote_branch?: string | null;
            /** @description For `REMOTE`, the path of the definition. */
            remote_path?: string | null;
            /** @description For `REMOTE`, the parameters of the definition. */
            remote_parameters?: components["schemas"]["RemoteParameter"][] | null;
            /**
             * Format: date-time
             * @description When the pipeline was created.
             */
            create_date?: string | null;
            project?: components["schemas"]["ProjectSummary"] | null;
            creator?: components["schemas"]["MemberSummary"] | null;
            /** @description The actions of the pipeline, in the order in which they run. */
            actions?: components["schemas"]["PipelineAction"][] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description An action as its pipeline shows it, with `status` and `revision` in place of `last_execution_status`. */
        PipelineAction: {
            /** @description The address of the action in the API. */
            url: string;
            /** @description The address of the action in the app. */
            html_url: string;
            /** @description The ID of the action. */
            id: number;
            /** @description The name of the action. */
            name: string;
            /** @description The type of the action. */
            type: string;
            /** @description When in the run the action is executed. */
            trigger_time?: string | null;
            status?: components["schemas"]["ExecutionStatus"] | null;
            /** @description The revision of the last run in which the action was executed. */
            revision?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description Holds when the last run of another pipeline was successful. */
        PipelineCondition: {
            /**
             * @description The kind of condition.
             * @constant
             */
            trigger_condition: "SUCCESS_PIPELINE";
            /** @description The name ID of the project of that pipeline. */
            trigger_project_name: string;
            /** @description The name of that pipeline. */
            trigger_pipeline_name: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Holds when the last run of another pipeline was successful. */
        PipelineConditionInput: {
            /**
             * @description The kind of condition.
             * @constant
             */
            trigger_condition: "SUCCESS_PIPELINE";
            /** @description The name ID of the project of that pipeline. */
            trigger_project_name: string;
            /** @description The name of that pipeline. */
            trigger_pipeline_name: string;
        };
        /** @description An event that starts a pipeline. */
        PipelineEvent: {
            /** @description The kind of the event. */
            type: ("PUSH" | "CREATE_REF" | "DELETE_REF" | "PULL_REQUEST") | Unrecognized;
            /** @description The refs or wildcards whose events count. */
            refs?: string[] | null;
            /** @description For `PULL_REQUEST`, the pull-request events that count, such as `opened`. */
            events?: string[] | null;
            /** @description For `PULL_REQUEST`, the target branches that count. */
            branches?: string[] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description An event that starts a pipeline. */
        PipelineEventInput: {
            /**
             * @description The kind of the event.
             * @enum {string}
             */
            type: "PUSH" | "CREATE_REF" | "DELETE_REF" | "PULL_REQUEST";
            /** @description The refs or wildcards whose events count. */
            refs?: string[] | null;
            /** @description For `PULL_REQUEST`, the pull-request events that count, such as `opened`. */
            events?: string[] | null;
            /** @description For `PULL_REQUEST`, the target branches that count. */
            branches?: string[] | null;
        };
        /** @description A page of the pipelines of a project. */
        PipelineList: {
            /** @description The address of the list in the API. */
            url: string;
            /** @description The address of the list in the app. */
            html_url: string;
            /** @description The pipelines. */
            pipelines: components["schemas"]["PipelineSummary"][];
        } & {
            [key: string]: unknown;
        };
        /** @description Who may do what with the pipeline. */
        PipelinePermissions: {
            /** @description The access of everyone who is not named. */
            others?: components["schemas"]["AccessLevel"] | null;
            /** @description The access of single members. */
            users?: components["schemas"]["PermissionGrant"][] | null;
            /** @description The access of groups. */
            groups?: components["schemas"]["PermissionGrant"][] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description Who may do what with the pipeline. */
        PipelinePermissionsInput: {
            /** @description The access of everyone who is not named. */
            others?: components["schemas"]["AccessLevelInput"] | null;
            /** @description The access of single members. */
            users?: components["schemas"]["PermissionGrantInput"][] | null;
            /** @description The access of groups. */
            groups?: components["schemas"]["PermissionGrantInput"][] | null;
        };
        /** @description The pipeline as lists and other objects show it. */
        PipelineSummary: {
            /** @description The address of the pipeline in the API. */
            url: string;
            /** @description The address of the pipeline in the app. */
            html_url: string;
            /** @description The ID of the pipeline. */
            id: number;
            /** @description How the last run ended, or how far the current one is. */
            last_execution_status?: components["schemas"]["ExecutionStatus"] | null;
            /** @description The revision of the last run. Null when the pipeline never ran. */
            last_execution_revision?: string | null;
            /** @description The name of the pipeline. */
            name: string;
            /** @description What starts the pipeline. */
            on?: ("CLICK" | "EVENT" | "SCHEDULE") | Unrecognized | null;
            /**
             * @description The branches, tags or wildcards that the pipeline runs on, such as `refs/heads/master`. For `CLICK` and
             *     `SCHEDULE`.
             */
            refs?: string[] | null;
            /** @description The events that start the pipeline, when `on` is `EVENT`. */
            events?: components["schemas"]["PipelineEvent"][] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description The pipeline; as a buddy.yml file when that was asked for. */
        PipelineView: components["schemas"]["Pipeline"] | components["schemas"]["PipelineYaml"];
        /** @description A pipeline as a buddy.yml file. */
        PipelineYaml: {
            /** @description The address of the pipeline in the API. */
            url: string;
            /** @description The address of the pipeline in the app. */
            html_url: string;
            /** @description The text of the file, in base64. */
            yaml: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description How soon a run leaves the queue.
         * @default NORMAL
         */
        Priority: ("LOW" | "NORMAL" | "HIGH") | Unrecognized;
        /**
         * @description How soon a run leaves the queue.
         * @default NORMAL
         * @enum {string}
         */
        PriorityInput: "LOW" | "NORMAL" | "HIGH";
        /** @description A project with all its fields. Secrets are left out. */
        Project: {
            /** @description The address of this object in the API. */
            url: string;
            /** @description The address of this object in the app. */
            html_url: string;
            status: components["schemas"]["ProjectStatus"];
            /** @description The name ID of the project, unique in the workspace. Made from `display_name` when left out. */
            name: string;
            /** @description The full name of the project. */
            display_name: string;
            /**
             * Format: date-time
             * @description When the project was created.
             */
            create_date?: string | null;
            /** @description The user who created the project. */
            created_by?: components["schemas"]["MemberSummary"] | null;
            /** @description The address of the repository over HTTPS. */
            http_repository?: string | null;
            /** @description The address of the repository over SSH. */
            ssh_repository?: string | null;
            /** @description The default branch of the repository. */
            default_branch?: string | null;
            /**
             * @description Whether the project is public or private.
             * @default PRIVATE
             */
            access?: ("PUBLIC" | "PRIVATE") | Unrecognized | null;
            /** @description If set to true, the runs of the project fetch the submodules. */
            fetch_submodules?: boolean | null;
            /** @description The name of the key that fetches the submodules. Required when `fetch_submodules` is true. */
            fetch_submodules_env_key?: string | null;
            /** @description If set to true, the project takes pull requests. Only for repositories on GitHub. */
            allow_pull_requests?: boolean | null;
            /** @description If set to true, the default branch follows that of GitHub, GitLab or Bitbucket. */
            update_default_branch_from_external?: boolean | null;
            /** @description The integration with the host of the repository. */
            integration?: components["schemas"]["IntegrationReference"] | null;
            /** @description The repository at Bitbucket, GitHub or GitLab, such as `buddy/landing-page`. */
            external_project_id?: string | null;
            /** @description The ID of the project in GitLab. */
            git_lab_project_id?: string | null;
            /** @description The address of another Git repository, over HTTPS or SSH. */
            custom_repo_url?: string | null;
            /** @description The username for that repository. */
            custom_repo_user?: string | null;
            /** @description The ID of the SSH key for that repository. Sent by existing clients. */
            custom_repo_ssh_key_id?: number | null;
            /** @description If set to true, the project has no repository. */
            without_repo?: boolean | null;
            /** @description What newer clients call `without_repo`. */
            without_repository?: boolean | null;
        } & {
            [key: string]: unknown;
        };
        /** @description A page of the projects of a workspace. */
        ProjectList: {
            /** @description The address of this object in the API. */
            url: string;
            /** @description The address of this object in the app. */
            html_url: string;
            /** @description The projects. */
            projects: components["schemas"]["ProjectSummary"][];
        } & {
            [key: string]: unknown;
        };
        /** @description A member of a project, with what this member may do in it. */
        ProjectMember: {
            /** @description The address of this person in the API. */
            url: string;
            /** @description The address of this person in the app. */
            html_url: string;
            /** @description The ID of the user. */
            id: number;
            /** @description The full name of the user. Not there until an invited user has signed up. */
            name?: string | null;
            /** @description The address of the user's picture. */
            avatar_url?: string | null;
            /** @description The e-mail address of the user. Shown to tokens with the scope `MEMBER_EMAIL`. */
            email?: string | null;
            /** @description Whether the user is a workspace administrator. */
            admin?: boolean | null;
            /** @description Whether the user is the owner of the workspace. */
            workspace_owner?: boolean | null;
            /** @description What the member may do in the project. Shown to administrators of the project. */
            permission_set?: components["schemas"]["PermissionSet"] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description A page of the members of a project. */
        ProjectMemberList: {
            /** @description The address of this object in the API. */
            url: string;
            /** @description The address of this object in the app. */
            html_url: string;
            /** @description The members. */
            members: components["schemas"]["MemberSummary"][];
        } & {
            [key: string]: unknown;
        };
        /** @description Whether the project is open or closed. */
        ProjectStatus: ("ACTIVE" | "CLOSED") | Unrecognized;
        /** @description A project as lists and other objects show it. */
        ProjectSummary: {
            /** @description The address of this object in the API. */
            url: string;
            /** @description The address of this object in the app. */
            html_url: string;
            status: components["schemas"]["ProjectStatus"];
            /** @description The name ID of the project, unique in the workspace. Made from `display_name` when left out. */
            name: string;
            /** @description The full name of the project. */
            display_name: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Points to a branch, a tag or a pull request. */
        RefReference: {
            /** @description Its name. */
            name: string;
        };
        /** @description A parameter of a pipeline that is defined elsewhere. */
        RemoteParameter: {
            /** @description The name of the parameter. */
            key: string;
            /** @description The value of the parameter. */
            value: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A parameter of a pipeline that is defined elsewhere. */
        RemoteParameterInput: {
            /** @description The name of the parameter. */
            key: string;
            /** @description The value of the parameter. */
            value: string;
        };
        /** @description Runs a failed or terminated run once more. */
        RetryExecution: {
            /**
             * @description The operation.
             * @constant
             */
            operation: "RETRY";
        };
        /** @description Points to a revision of the repository. */
        RevisionReference: {
            /** @description The hash of the revision, or `HEAD`. */
            revision: string;
        };
        /** @description A role to assume. */
        RoleAssumption: {
            /** @description The Amazon Resource Name of the role. */
            arn: string;
            /** @description The external ID that the role asks for. */
            external_id?: string | null;
            /** @description For how many seconds the role is assumed. */
            duration?: number | null;
        } & {
            [key: string]: unknown;
        };
        /** @description A role to assume. */
        RoleAssumptionInput: {
            /** @description The Amazon Resource Name of the role. */
            arn: string;
            /** @description The external ID that the role asks for. */
            external_id?: string | null;
            /** @description For how many seconds the role is assumed. */
            duration?: number | null;
        };
        /** @description A RUN_DOCKER_CONTAINER action. */
        RunDockerContainerAction: {
            /** @description The address of the action in the API. */
            url: string;
            /** @description The address of the action in the app. */
            html_url: string;
            /** @description The ID of the action. */
            id: number;
            last_execution_status?: components["schemas"]["ExecutionStatus"] | null;
            pipeline?: components["schemas"]["PipelineSummary"] | null;
            /** @description The name of the action. */
            name: string;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             */
            trigger_time?: ("ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE") | Unrecognized | null;
            /** @description The conditions under which the action runs; all must hold. None means always. */
            trigger_conditions?: components["schemas"]["TriggerCondition"][] | null;
            /**
             * @description How the next action relates to this one: it waits, it runs beside this one when a runner is free, or it
             *     runs beside this one only with enough runners.
             */
            run_next?: ("WAIT_ON_SUCCESS" | "IN_SOFT_PARALLEL" | "IN_HARD_PARALLEL") | Unrecognized | null;
            /** @description For `ON_FAILURE`, whether the action runs only on the first of several failures in a row. */
            run_only_on_first_failure?: boolean | null;
            /**
             * @description If set to true, a failure of the action becomes a warning and the run goes on.
             * @default false
             */
            ignore_errors?: boolean | null;
            /**
             * @description If set to true, the action is skipped.
             * @default false
             */
            disabled?: boolean | null;
            /** @description After how many seconds the action is stopped. */
            timeout?: number | null;
            /** @description How often a failed action is tried again. */
            retry_count?: number | null;
            /** @description The pause between the tries, in seconds. */
            retry_interval?: number | null;
            /** @description The variables of the action. */
            variables?: components["schemas"]["Variable"][] | null;
            /** @description The name of the Docker image. */
            docker_image_name?: string | null;
            /** @description The tag of the Docker image. */
            docker_image_tag?: string | null;
            /** @description The commands that will be executed. */
            inline_commands?: string | null;
            /**
             * @description All build commands are run as the default user defined in the selected Docker image. Can be set to another
             *     username (on the condition that this user exists in the selected image).
             */
            run_as_user?: string | null;
            /** @description Defines whether or not to mount the filesystem to the running container. */
            mount_filesystem_disable?: boolean | null;
            /**
             * @description The path preceding the colon is the filesystem path (the folder from the filesystem to be mounted in the
             *     container). The path after the colon is the container path (the path in the container, where this
             *     filesystem will be located).
             */
            volume_mappings?: string[] | null;
            /** @description Defines the export path of the container’s filesystem as a tar archive. */
            export_container_path?: string | null;
            /** @description If set to true the Docker image will be taken from action defined by docker_build_action_id. */
            use_image_from_action?: boolean | null;
            /**
             * @description The ID of the action which built the desired Docker image. If set to 0, the image will be taken from
             *     previous pipeline action. Can be used instead of docker_build_action_name.
             */
            docker_build_action_id?: number | null;
            /** @description The name of the action which built the desired Docker image. Can be used instead of docker_build_action_id. */
            docker_build_action_name?: string | null;
            /** @description Default command to execute at runtime. Overwrites the default entrypoint set by the image. */
            entrypoint?: string | null;
            /** @description The username required to connect to the Docker registry. */
            login?: string | null;
            /** @description The url to the Docker registry or GCR. Required for Google GCR. */
            registry?: string | null;
            /** @description The integration. Required for using the image from the Amazon ECR, Google GCR and Docker Hub. */
            integration?: components["schemas"]["IntegrationReference"] | null;
            /** @description The name of the Amazon S3 region. Required for using the image from the Amazon ECR. */
            region?: string | null;
            /**
             * @description The type of the action.
             * @constant
             */
            type: "RUN_DOCKER_CONTAINER";
        } & {
            [key: string]: unknown;
        };
        /** @description What to run. Nothing is required; `HEAD` of the pipeline's ref is what runs then. */
        RunExecution: {
            /** @description The revision to run. */
            to_revision?: components["schemas"]["RevisionReference"] | null;
            /** @description The revision that the changes are compared with. */
            from_revision?: components["schemas"]["RevisionReference"] | null;
            /** @description The branch to run. */
            branch?: components["schemas"]["RefReference"] | null;
            /** @description The tag to run. */
            tag?: components["schemas"]["RefReference"] | null;
            /** @description The pull request to run. */
            pull_request?: components["schemas"]["RefReference"] | null;
            /** @description The comment of the run. */
            comment?: string | null;
            /**
             * @description If set to true, the run starts from scratch.
             * @default false
             */
            refresh?: boolean | null;
            /** @description If set to true, the cache is cleared before the run. */
            clear_cache?: boolean | null;
            priority?: components["schemas"]["PriorityInput"] | null;
            /** @description Variables for this run alone. */
            variables?: components["schemas"]["VariableInput"][] | null;
            /** @description The IDs of the actions to run. All actions run when it is left out. */
            actions_to_run?: number[] | null;
            /**
             * Format: date-time
             * @description When the run shall start, such as `2016-11-18T12:38:16.000Z`.
             */
            delay_until?: string | null;
        };
        /** @description A container with a service that is attached to the build environment. */
        Service: {
            /** @description The kind of service. */
            type: ("MYSQL" | "MONGO_DB" | "MARIADB" | "POSTGRE_SQL" | "REDIS" | "MEMCACHED" | "ELASTICSEARCH") | Unrecognized;
            /** @description The tag of the service's image. The newest when left out. */
            version?: string | null;
            connection?: components["schemas"]["ServiceConnection"] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description How the commands reach the service. The documents leave this object open; these fields were seen in use. */
        ServiceConnection: {
            /** @description The host name under which the build container finds the service. */
            host?: string | null;
            /** @description The port of the service. */
            port?: number | null;
            /** @description The user that the service is started with. */
            user?: string | null;
            /** @description The database that is created when the service starts. */
            db?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description How the commands reach the service. The documents leave this object open; these fields were seen in use. */
        ServiceConnectionInput: {
            /** @description The host name under which the build container finds the service. */
            host?: string | null;
            /** @description The port of the service. */
            port?: number | null;
            /** @description The user that the service is started with. */
            user?: string | null;
            /** @description The password of that user. */
            password?: string | null;
            /** @description The database that is created when the service starts. */
            db?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description A container with a service that is attached to the build environment. */
        ServiceInput: {
            /**
             * @description The kind of service.
             * @enum {string}
             */
            type: "MYSQL" | "MONGO_DB" | "MARIADB" | "POSTGRE_SQL" | "REDIS" | "MEMCACHED" | "ELASTICSEARCH";
            /** @description The tag of the service's image. The newest when left out. */
            version?: string | null;
            connection?: components["schemas"]["ServiceConnectionInput"] | null;
        };
        /** @description A tag with its commit. */
        Tag: {
            /** @description The address of the tag in the API. */
            url: string;
            /** @description The address of the tag in the app. */
            html_url?: string | null;
            /** @description The name of the tag. */
            name: string;
            commit: components["schemas"]["CommitSummary"];
            /** @description The message of the tag. */
            message?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description The tags of the repository. */
        TagList: {
            /** @description The address of this object in the API. */
            url: string;
            /** @description The address of this object in the app. */
            html_url: string;
            /** @description The tags. */
            tags: components["schemas"]["TagSummary"][];
        } & {
            [key: string]: unknown;
        };
        /** @description A tag as lists show it. */
        TagSummary: {
            /** @description The address of the tag in the API. */
            url: string;
            /** @description The address of the tag in the app. */
            html_url?: string | null;
            /** @description The name of the tag. */
            name: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Holds in some hours of some days. The older form of `DAY` and `HOUR`. */
        TimeCondition: {
            /**
             * @description The kind of condition.
             * @constant
             */
            trigger_condition: "DATETIME";
            /** @description The days of the week, Monday is 1. */
            trigger_days?: number[] | null;
            /** @description The hours of the day, 1 to 24. */
            trigger_hours?: number[] | null;
            /**
             * @description The time zone, a name of the tz database.
             * @default UTC
             */
            zone_id?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description Holds in some hours of some days. The older form of `DAY` and `HOUR`. */
        TimeConditionInput: {
            /**
             * @description The kind of condition.
             * @constant
             */
            trigger_condition: "DATETIME";
            /** @description The days of the week, Monday is 1. */
            trigger_days?: number[] | null;
            /** @description The hours of the day, 1 to 24. */
            trigger_hours?: number[] | null;
            /**
             * @description The time zone, a name of the tz database.
             * @default UTC
             */
            zone_id?: string | null;
        };
        /** @description A condition that must hold for the action to run. Several conditions must hold together. */
        TriggerCondition: components["schemas"]["ChangeCondition"] | components["schemas"]["PathChangeCondition"] | components["schemas"]["VariableCondition"] | components["schemas"]["DayCondition"] | components["schemas"]["HourCondition"] | components["schemas"]["TimeCondition"] | components["schemas"]["PipelineCondition"] | components["schemas"]["UserCondition"] | components["schemas"]["GroupCondition"] | components["schemas"]["ActionStatusCondition"] | components["schemas"]["OrCondition"] | components["schemas"]["UnknownCondition"];
        /** @description A condition that must hold for the action to run. Several conditions must hold together. */
        TriggerConditionInput: components["schemas"]["ChangeConditionInput"] | components["schemas"]["PathChangeConditionInput"] | components["schemas"]["VariableConditionInput"] | components["schemas"]["DayConditionInput"] | components["schemas"]["HourConditionInput"] | components["schemas"]["TimeConditionInput"] | components["schemas"]["PipelineConditionInput"] | components["schemas"]["UserConditionInput"] | components["schemas"]["GroupConditionInput"] | components["schemas"]["ActionStatusConditionInput"] | components["schemas"]["OrConditionInput"];
        /** @description An action of a type that this contract does not know. Only a server sends it. */
        UnknownAction: {
            /** @description The address of the action in the API. */
            url: string;
            /** @description The address of the action in the app. */
            html_url: string;
            /** @description The ID of the action. */
            id: number;
            last_execution_status?: components["schemas"]["ExecutionStatus"] | null;
            pipeline?: components["schemas"]["PipelineSummary"] | null;
            /** @description The name of the action. */
            name: string;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             */
            trigger_time?: ("ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE") | Unrecognized | null;
            /** @description The conditions under which the action runs; all must hold. None means always. */
            trigger_conditions?: components["schemas"]["TriggerCondition"][] | null;
            /**
             * @description How the next action relates to this one: it waits, it runs beside this one when a runner is free, or it
             *     runs beside this one only with enough runners.
             */
            run_next?: ("WAIT_ON_SUCCESS" | "IN_SOFT_PARALLEL" | "IN_HARD_PARALLEL") | Unrecognized | null;
            /** @description For `ON_FAILURE`, whether the action runs only on the first of several failures in a row. */
            run_only_on_first_failure?: boolean | null;
            /**
             * @description If set to true, a failure of the action becomes a warning and the run goes on.
             * @default false
             */
            ignore_errors?: boolean | null;
            /**
             * @description If set to true, the action is skipped.
             * @default false
             */
            disabled?: boolean | null;
            /** @description After how many seconds the action is stopped. */
            timeout?: number | null;
            /** @description How often a failed action is tried again. */
            retry_count?: number | null;
            /** @description The pause between the tries, in seconds. */
            retry_interval?: number | null;
            /** @description The variables of the action. */
            variables?: components["schemas"]["Variable"][] | null;
            /** @description The type of the action. */
            type: UnrecognizedKind;
        } & {
            [key: string]: unknown;
        };
        /** @description A condition of a kind that this contract does not know. Only a server sends it. */
        UnknownCondition: {
            /** @description The kind of condition. */
            trigger_condition: UnrecognizedKind;
        } & {
            [key: string]: unknown;
        };
        /** @description The user of the token. */
        User: {
            /** @description The address of this object in the API. */
            url: string;
            /** @description The address of this object in the app. */
            html_url: string;
            /** @description The ID of the user. */
            id: number;
            /** @description The address of the user's picture. */
            avatar_url?: string | null;
            /** @description The address of the list of the user's workspaces in the API. */
            workspaces_url?: string | null;
            /** @description The full name of the user. */
            name: string;
            /** @description The title of the user, such as the role in the company. */
            title?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description Asks who started the run. */
        UserCondition: {
            /**
             * @description The kind of condition.
             * @enum {string}
             */
            trigger_condition: "TRIGGERING_USER_IS" | "TRIGGERING_USER_IS_NOT";
            /** @description The e-mail address of the user. */
            trigger_user: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Asks who started the run. */
        UserConditionInput: {
            /**
             * @description The kind of condition.
             * @enum {string}
             */
            trigger_condition: "TRIGGERING_USER_IS" | "TRIGGERING_USER_IS_NOT";
            /** @description The e-mail address of the user. */
            trigger_user: string;
        };
        /** @description An e-mail address of the user. */
        UserEmail: {
            /** @description The e-mail address. */
            email: string;
            /** @description Whether the user has confirmed the address. */
            confirmed: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description The e-mail addresses of the user. */
        UserEmailList: {
            /** @description The address of this object in the API. */
            url: string;
            /** @description The address of this object in the app. */
            html_url: string;
            /** @description The e-mail addresses. */
            emails: components["schemas"]["UserEmail"][];
        } & {
            [key: string]: unknown;
        };
        /** @description A public SSH key of the user. */
        UserKey: {
            /** @description The address of this object in the API. */
            url: string;
            /** @description The address of this object in the app. */
            html_url: string;
            /** @description The ID of the SSH key. */
            id: number;
            /** @description The name of the SSH key. */
            title?: string | null;
            /** @description The public SSH key. */
            content: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The public SSH keys of the user. */
        UserKeyList: {
            /** @description The address of this object in the API. */
            url: string;
            /** @description The address of this object in the app. */
            html_url: string;
            /** @description The SSH keys. */
            keys: components["schemas"]["UserKey"][];
        } & {
            [key: string]: unknown;
        };
        /** @description A variable that belongs to the object that holds it. */
        Variable: {
            /** @description The ID of the variable. */
            id?: number | null;
            /** @description The name of the variable. */
            key: string;
            /** @description The value. An encrypted value comes back as `secure!…`; that text can be sent again to keep the value. */
            value: string;
            /**
             * @description The kind of variable. An `SSH_KEY` is always stored encrypted.
             * @default VAR
             */
            type?: ("VAR" | "SSH_KEY") | Unrecognized | null;
            /** @description What the variable is for. */
            description?: string | null;
            /** @description If set to true, the value is stored encrypted and never returned in clear. */
            encrypted?: boolean | null;
            /** @description If set to true, the value can be changed during a run. */
            settable?: boolean | null;
            /** @description For `SSH_KEY`, whether the key is put into the container as a file. */
            file_place?: ("CONTAINER" | "NONE") | Unrecognized | null;
            /** @description For `SSH_KEY`, the path of that file, such as `~/.ssh/id_my_key`. */
            file_path?: string | null;
            /** @description For `SSH_KEY`, the permissions of that file, such as `600`. */
            file_chmod?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description The action in which the variable is seen. */
        VariableAction: {
            /** @description The ID of the action. */
            id: number;
        } & {
            [key: string]: unknown;
        };
        /** @description The action in which the variable is seen. */
        VariableActionInput: {
            /** @description The ID of the action. */
            id: number;
        };
        /** @description Compares a variable with a value. */
        VariableCondition: {
            /**
             * @description The kind of condition.
             * @enum {string}
             */
            trigger_condition: "VAR_IS" | "VAR_IS_NOT" | "VAR_CONTAINS" | "VAR_NOT_CONTAINS" | "VAR_LESS_THAN" | "VAR_LESS_THAN_OR_EQUAL" | "VAR_GREATER_THAN" | "VAR_GREATER_THAN_OR_EQUAL";
            /** @description The name of the variable. */
            trigger_variable_key: string;
            /** @description The value that the variable is compared with. */
            trigger_variable_value: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Compares a variable with a value. */
        VariableConditionInput: {
            /**
             * @description The kind of condition.
             * @enum {string}
             */
            trigger_condition: "VAR_IS" | "VAR_IS_NOT" | "VAR_CONTAINS" | "VAR_NOT_CONTAINS" | "VAR_LESS_THAN" | "VAR_LESS_THAN_OR_EQUAL" | "VAR_GREATER_THAN" | "VAR_GREATER_THAN_OR_EQUAL";
            /** @description The name of the variable. */
            trigger_variable_key: string;
            /** @description The value that the variable is compared with. */
            trigger_variable_value: string;
        };
        /** @description A variable that belongs to the object that holds it. */
        VariableInput: {
            /** @description The ID of the variable. */
            readonly id?: unknown;
            /** @description The name of the variable. */
            key: string;
            /** @description The value. An encrypted value comes back as `secure!…`; that text can be sent again to keep the value. */
            value: string;
            /**
             * @description The kind of variable. An `SSH_KEY` is always stored encrypted.
             * @default VAR
             * @enum {string|null}
             */
            type?: "VAR" | "SSH_KEY" | null;
            /** @description What the variable is for. */
            description?: string | null;
            /** @description If set to true, the value is stored encrypted and never returned in clear. */
            encrypted?: boolean | null;
            /** @description If set to true, the value can be changed during a run. */
            settable?: boolean | null;
            /**
             * @description For `SSH_KEY`, whether the key is put into the container as a file.
             * @enum {string|null}
             */
            file_place?: "CONTAINER" | "NONE" | null;
            /** @description For `SSH_KEY`, the path of that file, such as `~/.ssh/id_my_key`. */
            file_path?: string | null;
            /** @description For `SSH_KEY`, the permissions of that file, such as `600`. */
            file_chmod?: string | null;
        };
        /** @description The variables that were asked for. */
        VariableList: {
            /** @description The address of this object in the API. */
            url: string;
            /** @description The address of this object in the app. */
            html_url: string;
            /** @description The variables. */
            variables: components["schemas"]["WorkspaceVariable"][];
        } & {
            [key: string]: unknown;
        };
        /** @description The pipeline in which the variable is seen. */
        VariablePipeline: {
            /** @description The ID of the pipeline. */
            id: number;
        } & {
            [key: string]: unknown;
        };
        /** @description The pipeline in which the variable is seen. */
        VariablePipelineInput: {
            /** @description The ID of the pipeline. */
            id: number;
        };
        /** @description The project in which the variable is seen. */
        VariableProject: {
            /** @description The name ID of the project. */
            name: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The project in which the variable is seen. */
        VariableProjectInput: {
            /** @description The name ID of the project. */
            name: string;
        };
        /** @description A webhook with all its fields. The secret key is left out. */
        Webhook: {
            /** @description The address of this object in the API. */
            url: string;
            /** @description The address of this object in the app. */
            html_url: string;
            /** @description The ID of the webhook. */
            id: number;
            /** @description The URL to which the payload will be sent. */
            target_url: string;
            /** @description The name IDs of the projects whose events are sent. None means all projects. */
            projects?: string[] | null;
            /** @description The events that are sent. */
            events: components["schemas"]["WebhookEvent"][];
            /** @description The requests that were sent, with how they were answered. */
            requests?: components["schemas"]["WebhookRequest"][] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description An event that a webhook sends. */
        WebhookEvent: ("PUSH" | "EXECUTION_STARTED" | "EXECUTION_SUCCESSFUL" | "EXECUTION_FAILED" | "EXECUTION_FINISHED") | Unrecognized;
        /**
         * @description An event that a webhook sends.
         * @enum {string}
         */
        WebhookEventInput: "PUSH" | "EXECUTION_STARTED" | "EXECUTION_SUCCESSFUL" | "EXECUTION_FAILED" | "EXECUTION_FINISHED";
        /** @description The webhooks of the workspace. */
        WebhookList: {
            /** @description The address of this object in the API. */
            url: string;
            /** @description The address of this object in the app. */
            html_url: string;
            /** @description The webhooks. */
            webhooks: components["schemas"]["WebhookSummary"][];
        } & {
            [key: string]: unknown;
        };
        /** @description A request that a webhook sent. */
        WebhookRequest: {
            /**
             * Format: date-time
             * @description When the request was sent.
             */
            post_date?: string | null;
            /** @description The HTTP status of the answer. */
            response_status?: number | null;
            /** @description The payload, as JSON text. */
            body?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description A webhook as lists show it. */
        WebhookSummary: {
            /** @description The address of this object in the API. */
            url: string;
            /** @description The address of this object in the app. */
            html_url: string;
            /** @description The ID of the webhook. */
            id: number;
            /** @description The URL to which the payload will be sent. */
            target_url: string;
            /** @description The name IDs of the projects whose events are sent. None means all projects. */
            projects?: string[] | null;
            /** @description The events that are sent. */
            events: components["schemas"]["WebhookEvent"][];
        } & {
            [key: string]: unknown;
        };
        /** @description A workspace with all its fields. */
        Workspace: {
            /** @description The address of this object in the API. */
            url: string;
            /** @description The address of this object in the app. */
            html_url: string;
            /** @description The ID of the workspace. */
            id: number;
            /** @description The name of the workspace. */
            name: string;
            /** @description The workspace domain, which is part of every address of the workspace. */
            domain: string;
            /** @description The ID of the user who owns the workspace. */
            owner_id?: number | null;
            /** @description Whether the workspace is frozen, so that nothing runs in it. */
            frozen?: boolean | null;
            /**
             * Format: date-time
             * @description When the workspace was created.
             */
            create_date?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description The workspaces of the token's user. */
        WorkspaceList: {
            /** @description The address of this object in the API. */
            url: string;
            /** @description The address of this object in the app. */
            html_url: string;
            /** @description The workspaces. */
            workspaces: components["schemas"]["WorkspaceSummary"][];
        } & {
            [key: string]: unknown;
        };
        /** @description A workspace as lists show it. */
        WorkspaceSummary: {
            /** @description The address of this object in the API. */
            url: string;
            /** @description The address of this object in the app. */
            html_url: string;
            /** @description The ID of the workspace. */
            id: number;
            /** @description The name of the workspace. */
            name: string;
            /** @description The workspace domain, which is part of every address of the workspace. */
            domain: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A variable with all its fields. The value of an encrypted variable comes sealed. */
        WorkspaceVariable: {
            /** @description The ID of the variable. */
            id: number;
            /** @description The name of the variable. */
            key: string;
            /** @description The value. An encrypted value comes back as `secure!…`; that text can be sent again to keep the value. */
            value?: string | null;
            /**
             * @description The kind of variable. An `SSH_KEY` is always stored encrypted.
             * @default VAR
             */
            type?: ("VAR" | "SSH_KEY") | Unrecognized | null;
            /** @description What the variable is for. */
            description?: string | null;
            /** @description If set to true, the value is stored encrypted and never returned in clear. */
            encrypted?: boolean | null;
            /** @description If set to true, the value can be changed during a run. */
            settable?: boolean | null;
            /** @description For `SSH_KEY`, whether the key is put into the container as a file. */
            file_place?: ("CONTAINER" | "NONE") | Unrecognized | null;
            /** @description For `SSH_KEY`, the path of that file, such as `~/.ssh/id_my_key`. */
            file_path?: string | null;
            /** @description For `SSH_KEY`, the permissions of that file, such as `600`. */
            file_chmod?: string | null;
            project?: components["schemas"]["VariableProject"] | null;
            pipeline?: components["schemas"]["VariablePipeline"] | null;
            action?: components["schemas"]["VariableAction"] | null;
            /** @description The address of the variable in the API. */
            url: string;
            /** @description The address of the variable in the app. The documents do not show it. */
            html_url?: string | null;
            /** @description For `SSH_KEY`, the public key. */
            public_value?: string | null;
            /** @description For `SSH_KEY`, the fingerprint of the key. */
            key_fingerprint?: string | null;
            /** @description For `SSH_KEY`, the checksum of the key. */
            checksum?: string | null;
        } & {
            [key: string]: unknown;
        };
    };
    responses: {
        /** @description Any other error. No other status is documented. */
        OtherError: {
            headers: {
                "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description The request does not fit the contract, or contradicts what is stored. Nothing was changed. */
        BadRequest: {
            headers: {
                "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description The token is missing, wrong or expired. */
        Unauthorized: {
            headers: {
                "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description The token lacks a scope that the operation needs, or (some servers) the rate limit is exceeded. */
        Forbidden: {
            headers: {
                "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description Something that the path names does not exist, or the token's user cannot see it. */
        NotFound: {
            headers: {
                "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description The rate limit is exceeded. */
        TooManyRequests: {
            headers: {
                "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Errors"];
            };
        };
    };
    parameters: {
        /**
         * @description The workspace domain.
         * @example buddy
         */
        Domain: string;
        /** @description The number of the page. The results are split into pages of `per_page` elements each. */
        Page: number;
        /** @description The number of elements on a page. */
        PerPage: number;
        /** @description The direction of the ordering. */
        SortDirection: "ASC" | "DESC";
        /** @description Only projects with this status are returned. */
        ProjectStatusFilter: "ACTIVE" | "CLOSED";
        /**
         * @description The name ID of the project.
         * @example company-website
         */
        ProjectName: string;
        /**
         * @description The numerical ID of the desired user.
         * @example 2
         */
        MemberId: number;
        /**
         * @description The name of the branch.
         * @example master
         */
        BranchName: string;
        /**
         * @description The revision of the commit.
         * @example 506a3963507943d6908154f4bc9646e829128a08
         */
        CommitRevision: string;
        /**
         * @description The name of the tag.
         * @example v1.0
         */
        TagName: string;
        /** @description The commit, branch or tag whose contents are returned. The default branch when left out. */
        Revision: string;
        /**
         * @description The location of the file or directory in the repository. It may hold slashes.
         * @example src/main.js
         */
        ContentPath: string;
        /**
         * @description The numerical ID of the desired pipeline.
         * @example 2
         */
        PipelineId: number;
        /**
         * @description The numerical ID of the desired run. The identifier in the address of the app is another one.
         * @example 1
         */
        ExecutionId: number;
        /**
         * @description The numerical ID of the desired action.
         * @example 2
         */
        ActionId: number;
        /**
         * @description The numerical ID of the desired variable.
         * @example 1
         */
        VariableId: number;
        /**
         * @description The hash ID of the integration.
         * @example 5ddb7c180fb38be67bd78a88a
         */
        HashId: string;
        /**
         * @description The numerical ID of the desired webhook.
         * @example 1
         */
        WebhookId: number;
        /**
         * @description The numerical ID of the desired group.
         * @example 1
         */
        GroupId: number;
        /**
         * @description The numerical ID of the desired permission set.
         * @example 3
         */
        PermissionSetId: number;
        /**
         * @description The e-mail address.
         * @example mike.benson@buddy.works
         */
        Email: string;
        /**
         * @description The numerical ID of the SSH key.
         * @example 1
         */
        KeyId: number;
    };
    requestBodies: never;
    headers: {
        /** @description How many requests the token may send in one window. */
        RateLimitLimit: number;
        /** @description How many requests are left in this window. */
        RateLimitRemaining: number;
        /** @description When the window ends, in seconds since 1970. Read by existing clients; the documents do not show it. */
        RateLimitReset: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "workspaces.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workspaces. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "workspaces.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddWorkspace"];
            };
        };
        responses: {
            /** @description The workspace that was added. */
            201: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workspace"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "workspaces.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workspace. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workspace"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "workspaces.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workspace was deleted. */
            204: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "workspaces.edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditWorkspace"];
            };
        };
        responses: {
            /** @description The workspace. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workspace"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "projects.list": {
        parameters: {
            query?: {
                /** @description The number of the page. The results are split into pages of `per_page` elements each. */
                page?: components["parameters"]["Page"];
                /** @description The number of elements on a page. */
                per_page?: components["parameters"]["PerPage"];
                /** @description What the list is sorted by. */
                sort_by?: "name" | "create_date" | "repository_size";
                /** @description The direction of the ordering. */
                sort_direction?: components["parameters"]["SortDirection"];
                /** @description If set to true, administrators get only the projects to which they belong. */
                membership?: boolean;
                /** @description Only projects with this status are returned. */
                status?: components["parameters"]["ProjectStatusFilter"];
            };
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The projects of the page. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "projects.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddProject"];
            };
        };
        responses: {
            /** @description The project that was added. */
            201: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "projects.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "projects.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project was deleted. */
            204: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "projects.edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditProject"];
            };
        };
        responses: {
            /** @description The project. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "projectMembers.list": {
        parameters: {
            query?: {
                /** @description The number of the page. The results are split into pages of `per_page` elements each. */
                page?: components["parameters"]["Page"];
                /** @description The number of elements on a page. */
                per_page?: components["parameters"]["PerPage"];
                /** @description What the list is sorted by. */
                sort_by?: "email" | "name";
                /** @description The direction of the ordering. */
                sort_direction?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The members of the page. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectMemberList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "projectMembers.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddProjectMember"];
            };
        };
        responses: {
            /** @description The member that was added. */
            201: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectMember"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "projectMembers.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
                /**
                 * @description The numerical ID of the desired user.
                 * @example 2
                 */
                member_id: components["parameters"]["MemberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectMember"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "projectMembers.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
                /**
                 * @description The numerical ID of the desired user.
                 * @example 2
                 */
                member_id: components["parameters"]["MemberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member was removed. */
            204: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "projectMembers.edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
                /**
                 * @description The numerical ID of the desired user.
                 * @example 2
                 */
                member_id: components["parameters"]["MemberId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditProjectMember"];
            };
        };
        responses: {
            /** @description The member. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectMember"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "branches.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The branches. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BranchList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "branches.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
                /**
                 * @description The name of the branch.
                 * @example master
                 */
                name: components["parameters"]["BranchName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The branch. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Branch"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "commits.list": {
        parameters: {
            query?: {
                /** @description The number of the page. The results are split into pages of `per_page` elements each. */
                page?: components["parameters"]["Page"];
                /** @description The number of elements on a page. */
                per_page?: components["parameters"]["PerPage"];
                /** @description Only commits of this author are returned. */
                author?: string;
                /** @description Only commits that changed this path are returned. */
                path?: string;
                /** @description The commit, branch or tag to start from. The default branch when left out. */
                revision?: string;
                /** @description Only commits after this date are returned, such as `2016-01-01T00:00:00Z`. */
                since?: string;
                /** @description Only commits before this date are returned, such as `2016-01-31T00:00:00Z`. */
                until?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The commits of the page. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "commits.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
                /**
                 * @description The revision of the commit.
                 * @example 506a3963507943d6908154f4bc9646e829128a08
                 */
                revision: components["parameters"]["CommitRevision"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The commit. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Commit"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "tags.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tags. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "tags.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
                /**
                 * @description The name of the tag.
                 * @example v1.0
                 */
                name: components["parameters"]["TagName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tag. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tag"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "contents.list": {
        parameters: {
            query?: {
                /** @description The commit, branch or tag whose contents are returned. The default branch when left out. */
                revision?: components["parameters"]["Revision"];
            };
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The files and directories. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContentList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "contents.get": {
        parameters: {
            query?: {
                /** @description The commit, branch or tag whose contents are returned. The default branch when left out. */
                revision?: components["parameters"]["Revision"];
            };
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
                /**
                 * @description The location of the file or directory in the repository. It may hold slashes.
                 * @example src/main.js
                 */
                path: components["parameters"]["ContentPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, or what the directory holds. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContentView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "pipelines.list": {
        parameters: {
            query?: {
                /** @description The number of the page. The results are split into pages of `per_page` elements each. */
                page?: components["parameters"]["Page"];
                /** @description The number of elements on a page. */
                per_page?: components["parameters"]["PerPage"];
                /** @description What the list is sorted by. */
                sort_by?: "name" | "id";
                /** @description The direction of the ordering. */
                sort_direction?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pipelines of the page. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelineList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "pipelines.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPipeline"];
            };
        };
        responses: {
            /** @description The pipeline that was added. */
            201: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pipeline"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "pipelines.get": {
        parameters: {
            query?: {
                /** @description If set to true, the answer is the pipeline as a buddy.yml file, in base64. */
                yaml?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
                /**
                 * @description The numerical ID of the desired pipeline.
                 * @example 2
                 */
                pipeline_id: components["parameters"]["PipelineId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pipeline. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelineView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "pipelines.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
                /**
                 * @description The numerical ID of the desired pipeline.
                 * @example 2
                 */
                pipeline_id: components["parameters"]["PipelineId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pipeline was deleted. */
            204: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "pipelines.edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
                /**
                 * @description The numerical ID of the desired pipeline.
                 * @example 2
                 */
                pipeline_id: components["parameters"]["PipelineId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditPipeline"];
            };
        };
        responses: {
            /** @description The pipeline. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pipeline"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "executions.list": {
        parameters: {
            query?: {
                /** @description The number of the page. The results are split into pages of `per_page` elements each. */
                page?: components["parameters"]["Page"];
                /** @description The number of elements on a page. */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
                /**
                 * @description The numerical ID of the desired pipeline.
                 * @example 2
                 */
                pipeline_id: components["parameters"]["PipelineId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The runs of the page. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExecutionList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "executions.run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
                /**
                 * @description The numerical ID of the desired pipeline.
                 * @example 2
                 */
                pipeline_id: components["parameters"]["PipelineId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunExecution"];
            };
        };
        responses: {
            /** @description The run. */
            201: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Execution"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "executions.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
                /**
                 * @description The numerical ID of the desired pipeline.
                 * @example 2
                 */
                pipeline_id: components["parameters"]["PipelineId"];
                /**
                 * @description The numerical ID of the desired run. The identifier in the address of the app is another one.
                 * @example 1
                 */
                execution_id: components["parameters"]["ExecutionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Execution"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "executions.operate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
                /**
                 * @description The numerical ID of the desired pipeline.
                 * @example 2
                 */
                pipeline_id: components["parameters"]["PipelineId"];
                /**
                 * @description The numerical ID of the desired run. The identifier in the address of the app is another one.
                 * @example 1
                 */
                execution_id: components["parameters"]["ExecutionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OperateExecution"];
            };
        };
        responses: {
            /** @description The run. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Execution"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "logs.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
                /**
                 * @description The numerical ID of the desired pipeline.
                 * @example 2
                 */
                pipeline_id: components["parameters"]["PipelineId"];
                /**
                 * @description The numerical ID of the desired run. The identifier in the address of the app is another one.
                 * @example 1
                 */
                execution_id: components["parameters"]["ExecutionId"];
                /**
                 * @description The numerical ID of the desired action.
                 * @example 2
                 */
                action_id: components["parameters"]["ActionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The log. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionLog"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "actions.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
                /**
                 * @description The numerical ID of the desired pipeline.
                 * @example 2
                 */
                pipeline_id: components["parameters"]["PipelineId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The actions of the pipeline. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "actions.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
                /**
                 * @description The numerical ID of the desired pipeline.
                 * @example 2
                 */
                pipeline_id: components["parameters"]["PipelineId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddAction"];
            };
        };
        responses: {
            /** @description The action that was added. */
            201: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Action"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "actions.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
                /**
                 * @description The numerical ID of the desired pipeline.
                 * @example 2
                 */
                pipeline_id: components["parameters"]["PipelineId"];
                /**
                 * @description The numerical ID of the desired action.
                 * @example 2
                 */
                action_id: components["parameters"]["ActionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The action. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Action"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "actions.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
                /**
                 * @description The numerical ID of the desired pipeline.
                 * @example 2
                 */
                pipeline_id: components["parameters"]["PipelineId"];
                /**
                 * @description The numerical ID of the desired action.
                 * @example 2
                 */
                action_id: components["parameters"]["ActionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The action was deleted. */
            204: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "actions.edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
                /**
                 * @description The numerical ID of the desired pipeline.
                 * @example 2
                 */
                pipeline_id: components["parameters"]["PipelineId"];
                /**
                 * @description The numerical ID of the desired action.
                 * @example 2
                 */
                action_id: components["parameters"]["ActionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditAction"];
            };
        };
        responses: {
            /** @description The action. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Action"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "variables.list": {
        parameters: {
            query?: {
                /** @description If set, only variables of this project are returned. */
                projectName?: string;
                /** @description If set, only variables of this pipeline are returned. */
                pipelineId?: number;
                /** @description If set, only variables of this action are returned. */
                actionId?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The variables. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VariableList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "variables.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddVariable"];
            };
        };
        responses: {
            /** @description The variable that was added. */
            201: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceVariable"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "variables.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The numerical ID of the desired variable.
                 * @example 1
                 */
                variable_id: components["parameters"]["VariableId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The variable. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceVariable"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "variables.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The numerical ID of the desired variable.
                 * @example 1
                 */
                variable_id: components["parameters"]["VariableId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The variable was deleted. */
            204: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "variables.edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The numerical ID of the desired variable.
                 * @example 1
                 */
                variable_id: components["parameters"]["VariableId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditVariable"];
            };
        };
        responses: {
            /** @description The variable. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceVariable"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "integrations.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integrations. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "integrations.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddIntegration"];
            };
        };
        responses: {
            /** @description The integration that was added. */
            201: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Integration"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "integrations.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The hash ID of the integration.
                 * @example 5ddb7c180fb38be67bd78a88a
                 */
                hash_id: components["parameters"]["HashId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Integration"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "integrations.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The hash ID of the integration.
                 * @example 5ddb7c180fb38be67bd78a88a
                 */
                hash_id: components["parameters"]["HashId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration was deleted. */
            204: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "integrations.edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The hash ID of the integration.
                 * @example 5ddb7c180fb38be67bd78a88a
                 */
                hash_id: components["parameters"]["HashId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditIntegration"];
            };
        };
        responses: {
            /** @description The integration. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Integration"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "webhooks.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhooks. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "webhooks.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddWebhook"];
            };
        };
        responses: {
            /** @description The webhook that was added. */
            201: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "webhooks.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The numerical ID of the desired webhook.
                 * @example 1
                 */
                webhook_id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "webhooks.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The numerical ID of the desired webhook.
                 * @example 1
                 */
                webhook_id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook was deleted. */
            204: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "webhooks.edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The numerical ID of the desired webhook.
                 * @example 1
                 */
                webhook_id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditWebhook"];
            };
        };
        responses: {
            /** @description The webhook. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "members.list": {
        parameters: {
            query?: {
                /** @description The number of the page. The results are split into pages of `per_page` elements each. */
                page?: components["parameters"]["Page"];
                /** @description The number of elements on a page. */
                per_page?: components["parameters"]["PerPage"];
                /** @description What the list is sorted by. */
                sort_by?: "name" | "id";
                /** @description The direction of the ordering. */
                sort_direction?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The members of the page. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "members.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddMember"];
            };
        };
        responses: {
            /** @description The member that was added. */
            201: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "members.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The numerical ID of the desired user.
                 * @example 2
                 */
                member_id: components["parameters"]["MemberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "members.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The numerical ID of the desired user.
                 * @example 2
                 */
                member_id: components["parameters"]["MemberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member was removed. */
            204: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "members.edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The numerical ID of the desired user.
                 * @example 2
                 */
                member_id: components["parameters"]["MemberId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditMember"];
            };
        };
        responses: {
            /** @description The member. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "memberProjects.list": {
        parameters: {
            query?: {
                /** @description If set to true, all projects of the member are returned. Only for administrators. */
                all?: boolean;
                /** @description The number of the page. The results are split into pages of `per_page` elements each. */
                page?: components["parameters"]["Page"];
                /** @description The number of elements on a page. */
                per_page?: components["parameters"]["PerPage"];
                /** @description What the list is sorted by. */
                sort_by?: "name";
                /** @description The direction of the ordering. */
                sort_direction?: components["parameters"]["SortDirection"];
                /** @description Only projects with this status are returned. */
                status?: components["parameters"]["ProjectStatusFilter"];
            };
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The numerical ID of the desired user.
                 * @example 2
                 */
                member_id: components["parameters"]["MemberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The projects of the page. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberProjectList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "groups.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The groups. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "groups.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddGroup"];
            };
        };
        responses: {
            /** @description The group that was added. */
            201: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "groups.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The numerical ID of the desired group.
                 * @example 1
                 */
                group_id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "groups.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The numerical ID of the desired group.
                 * @example 1
                 */
                group_id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group was deleted. */
            204: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "groups.edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The numerical ID of the desired group.
                 * @example 1
                 */
                group_id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditGroup"];
            };
        };
        responses: {
            /** @description The group. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "groupMembers.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The numerical ID of the desired group.
                 * @example 1
                 */
                group_id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The members. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMemberList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "groupMembers.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The numerical ID of the desired group.
                 * @example 1
                 */
                group_id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddGroupMember"];
            };
        };
        responses: {
            /** @description The member that was added. */
            201: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMember"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "groupMembers.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The numerical ID of the desired group.
                 * @example 1
                 */
                group_id: components["parameters"]["GroupId"];
                /**
                 * @description The numerical ID of the desired user.
                 * @example 2
                 */
                member_id: components["parameters"]["MemberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMember"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "groupMembers.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The numerical ID of the desired group.
                 * @example 1
                 */
                group_id: components["parameters"]["GroupId"];
                /**
                 * @description The numerical ID of the desired user.
                 * @example 2
                 */
                member_id: components["parameters"]["MemberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member was removed. */
            204: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "permissionSets.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The permission sets. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermissionSetList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "permissionSets.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPermissionSet"];
            };
        };
        responses: {
            /** @description The permission set that was added. */
            201: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermissionSet"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "permissionSets.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The numerical ID of the desired permission set.
                 * @example 3
                 */
                permission_set_id: components["parameters"]["PermissionSetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The permission set. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermissionSet"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "permissionSets.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The numerical ID of the desired permission set.
                 * @example 3
                 */
                permission_set_id: components["parameters"]["PermissionSetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The permission set was deleted. */
            204: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "permissionSets.edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The numerical ID of the desired permission set.
                 * @example 3
                 */
                permission_set_id: components["parameters"]["PermissionSetId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditPermissionSet"];
            };
        };
        responses: {
            /** @description The permission set. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermissionSet"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "user.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "user.edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditUser"];
            };
        };
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "userEmails.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The e-mail addresses. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserEmailList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "userEmails.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddUserEmail"];
            };
        };
        responses: {
            /** @description The e-mail address that was added. The documents print this status, not 201. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserEmail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "userEmails.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The e-mail address.
                 * @example mike.benson@buddy.works
                 */
                email: components["parameters"]["Email"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The e-mail address was deleted. */
            204: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "userKeys.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The SSH keys. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserKeyList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "userKeys.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddUserKey"];
            };
        };
        responses: {
            /** @description The SSH key that was added. */
            201: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "userKeys.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The numerical ID of the SSH key.
                 * @example 1
                 */
                key_id: components["parameters"]["KeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The SSH key. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "userKeys.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The numerical ID of the SSH key.
                 * @example 1
                 */
                key_id: components["parameters"]["KeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The SSH key was deleted. */
            204: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
}
