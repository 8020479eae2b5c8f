// Generated from the contract in spec/ (sha256 658837ccfb1e25e7). Do not edit: change spec/, then run `pnpm generate`.

import type { OperationId } from '@buddykit/core';
import type { Route } from '../route.js';

/** Where the API is, by region. */
export const regions = {"US":"https://api.buddy.works","EU":"https://api.eu.buddy.works","AP":"https://api.asia.buddy.works"} as const;

/** How each operation is sent. */
export const routes: Readonly<Record<OperationId, Route>> = {
  "actions.list": {"method":"GET","path":"/workspaces/{domain}/projects/{project_name}/pipelines/{pipeline_id}/actions","parameters":[{"name":"domain"},{"name":"project_name"},{"name":"pipeline_id","kind":"integer","minimum":1}],"hasResponse":true},
  "actions.add": {"method":"POST","path":"/workspaces/{domain}/projects/{project_name}/pipelines/{pipeline_id}/actions","parameters":[{"name":"domain"},{"name":"project_name"},{"name":"pipeline_id","kind":"integer","minimum":1}],"hasBody":true,"hasResponse":true},
  "actions.get": {"method":"GET","path":"/workspaces/{domain}/projects/{project_name}/pipelines/{pipeline_id}/actions/{action_id}","parameters":[{"name":"domain"},{"name":"project_name"},{"name":"pipeline_id","kind":"integer","minimum":1},{"name":"action_id","kind":"integer","minimum":1}],"hasResponse":true},
  "actions.edit": {"method":"PATCH","path":"/workspaces/{domain}/projects/{project_name}/pipelines/{pipeline_id}/actions/{action_id}","parameters":[{"name":"domain"},{"name":"project_name"},{"name":"pipeline_id","kind":"integer","minimum":1},{"name":"action_id","kind":"integer","minimum":1}],"hasBody":true,"hasResponse":true},
  "actions.delete": {"method":"DELETE","path":"/workspaces/{domain}/projects/{project_name}/pipelines/{pipeline_id}/actions/{action_id}","parameters":[{"name":"domain"},{"name":"project_name"},{"name":"pipeline_id","kind":"integer","minimum":1},{"name":"action_id","kind":"integer","minimum":1}]},
};
