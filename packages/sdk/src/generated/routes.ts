// Generated from the contract in spec/ (sha256 f3ad7a5e06b827aa). Do not edit: change spec/, then run `pnpm generate`.

/** Where the API is, by region. */
export const regions = {"US":"https://api.buddy.works","EU":"https://api.eu.buddy.works","AP":"https://api.asia.buddy.works"} as const;

/** How many elements a page has when it is not told. */
export const pageSize = 20;

/** The paged lists by resource: the field that holds the elements, and the one that may count the pages. */
export const pages: Readonly<Record<string, readonly [elements: string, count?: string]>> = {
  projects: ["projects"],
  projectMembers: ["members"],
  commits: ["commits"],
  pipelines: ["pipelines"],
  executions: ["executions","total_page_count"],
  members: ["members"],
  memberProjects: ["projects"],
};

/**
 * How each operation is sent, by resource and verb: the method, with `+` where there is a body and `-` where there
 * is no response; the path and the query. A parameter is a text unless told: an integer of at least the number after
 * its colon, or a `boolean`. One with `+` keeps its slashes. What is deprecated has a `!` behind its method, and the
 * date on which it ends.
 */
export const routes = {
  workspaces: {
    list: "GET /workspaces",
    add: "POST+ /workspaces",
    get: "GET /workspaces/{domain}",
    edit: "PATCH+ /workspaces/{domain}",
    delete: "DELETE- /workspaces/{domain}",
  },
  projects: {
    list: "GET /workspaces/{domain}/projects?page:1&per_page:1&sort_by&sort_direction&membership:boolean&status",
    add: "POST+ /workspaces/{domain}/projects",
    get: "GET /workspaces/{domain}/projects/{project_name}",
    edit: "PATCH+ /workspaces/{domain}/projects/{project_name}",
    delete: "DELETE- /workspaces/{domain}/projects/{project_name}",
  },
  projectMembers: {
    list: "GET /workspaces/{domain}/projects/{project_name}/members?page:1&per_page:1&sort_by&sort_direction",
    add: "POST+ /workspaces/{domain}/projects/{project_name}/members",
    get: "GET /workspaces/{domain}/projects/{project_name}/members/{member_id:1}",
    edit: "PATCH+ /workspaces/{domain}/projects/{project_name}/members/{member_id:1}",
    delete: "DELETE- /workspaces/{domain}/projects/{project_name}/members/{member_id:1}",
  },
  branches: {
    list: "GET /workspaces/{domain}/projects/{project_name}/repository/branches",
    get: "GET /workspaces/{domain}/projects/{project_name}/repository/branches/{name}",
  },
  commits: {
    list: "GET /workspaces/{domain}/projects/{project_name}/repository/commits?page:1&per_page:1&author&path&revision&since&until",
    get: "GET /workspaces/{domain}/projects/{project_name}/repository/commits/{revision}",
  },
  tags: {
    list: "GET /workspaces/{domain}/projects/{project_name}/repository/tags",
    get: "GET /workspaces/{domain}/projects/{project_name}/repository/tags/{name}",
  },
  contents: {
    list: "GET /workspaces/{domain}/projects/{project_name}/repository/contents?revision",
    get: "GET /workspaces/{domain}/projects/{project_name}/repository/contents/{+path}?revision",
  },
  pipelines: {
    list: "GET /workspaces/{domain}/projects/{project_name}/pipelines?page:1&per_page:1&sort_by&sort_direction",
    add: "POST+ /workspaces/{domain}/projects/{project_name}/pipelines",
    get: "GET /workspaces/{domain}/projects/{project_name}/pipelines/{pipeline_id:1}?yaml:boolean",
    edit: "PATCH+ /workspaces/{domain}/projects/{project_name}/pipelines/{pipeline_id:1}",
    delete: "DELETE- /workspaces/{domain}/projects/{project_name}/pipelines/{pipeline_id:1}",
  },
  executions: {
    list: "GET /workspaces/{domain}/projects/{project_name}/pipelines/{pipeline_id:1}/executions?page:1&per_page:1",
    run: "POST+ /workspaces/{domain}/projects/{project_name}/pipelines/{pipeline_id:1}/executions",
    get: "GET /workspaces/{domain}/projects/{project_name}/pipelines/{pipeline_id:1}/executions/{execution_id:1}",
    operate: "PATCH+ /workspaces/{domain}/projects/{project_name}/pipelines/{pipeline_id:1}/executions/{execution_id:1}",
  },
  logs: {
    get: "GET /workspaces/{domain}/projects/{project_name}/pipelines/{pipeline_id:1}/executions/{execution_id:1}/action/{action_id:1}",
  },
  actions: {
    list: "GET /workspaces/{domain}/projects/{project_name}/pipelines/{pipeline_id:1}/actions",
    add: "POST+ /workspaces/{domain}/projects/{project_name}/pipelines/{pipeline_id:1}/actions",
    get: "GET /workspaces/{domain}/projects/{project_name}/pipelines/{pipeline_id:1}/actions/{action_id:1}",
    edit: "PATCH+ /workspaces/{domain}/projects/{project_name}/pipelines/{pipeline_id:1}/actions/{action_id:1}",
    delete: "DELETE- /workspaces/{domain}/projects/{project_name}/pipelines/{pipeline_id:1}/actions/{action_id:1}",
  },
  variables: {
    list: "GET /workspaces/{domain}/variables?projectName&pipelineId:1&actionId:1",
    add: "POST+ /workspaces/{domain}/variables",
    get: "GET /workspaces/{domain}/variables/{variable_id:1}",
    edit: "PATCH+ /workspaces/{domain}/variables/{variable_id:1}",
    delete: "DELETE- /workspaces/{domain}/variables/{variable_id:1}",
  },
  integrations: {
    list: "GET /workspaces/{domain}/integrations",
    add: "POST+ /workspaces/{domain}/integrations",
    get: "GET /workspaces/{domain}/integrations/{hash_id}",
    edit: "PATCH+ /workspaces/{domain}/integrations/{hash_id}",
    delete: "DELETE- /workspaces/{domain}/integrations/{hash_id}",
  },
  webhooks: {
    list: "GET /workspaces/{domain}/webhooks",
    add: "POST+ /workspaces/{domain}/webhooks",
    get: "GET /workspaces/{domain}/webhooks/{webhook_id:1}",
    edit: "PATCH+ /workspaces/{domain}/webhooks/{webhook_id:1}",
    delete: "DELETE- /workspaces/{domain}/webhooks/{webhook_id:1}",
  },
  members: {
    list: "GET /workspaces/{domain}/members?page:1&per_page:1&sort_by&sort_direction",
    add: "POST+ /workspaces/{domain}/members",
    get: "GET /workspaces/{domain}/members/{member_id:1}",
    edit: "PATCH+ /workspaces/{domain}/members/{member_id:1}",
    delete: "DELETE- /workspaces/{domain}/members/{member_id:1}",
  },
  memberProjects: {
    list: "GET /workspaces/{domain}/members/{member_id:1}/projects?all:boolean&page:1&per_page:1&sort_by&sort_direction&status",
  },
  groups: {
    list: "GET /workspaces/{domain}/groups",
    add: "POST+ /workspaces/{domain}/groups",
    get: "GET /workspaces/{domain}/groups/{group_id:1}",
    edit: "PATCH+ /workspaces/{domain}/groups/{group_id:1}",
    delete: "DELETE- /workspaces/{domain}/groups/{group_id:1}",
  },
  groupMembers: {
    list: "GET /workspaces/{domain}/groups/{group_id:1}/members",
    add: "POST+ /workspaces/{domain}/groups/{group_id:1}/members",
    get: "GET /workspaces/{domain}/groups/{group_id:1}/members/{member_id:1}",
    delete: "DELETE- /workspaces/{domain}/groups/{group_id:1}/members/{member_id:1}",
  },
  permissionSets: {
    list: "GET /workspaces/{domain}/permissions",
    add: "POST+ /workspaces/{domain}/permissions",
    get: "GET /workspaces/{domain}/permissions/{permission_set_id:1}",
    edit: "PATCH+ /workspaces/{domain}/permissions/{permission_set_id:1}",
    delete: "DELETE- /workspaces/{domain}/permissions/{permission_set_id:1}",
  },
  user: {
    get: "GET /user",
    edit: "PATCH+ /user",
  },
  userEmails: {
    list: "GET /user/emails",
    add: "POST+ /user/emails",
    delete: "DELETE- /user/emails/{email}",
  },
  userKeys: {
    list: "GET /user/keys",
    add: "POST+ /user/keys",
    get: "GET /user/keys/{key_id:1}",
    delete: "DELETE- /user/keys/{key_id:1}",
  },
} as const;
