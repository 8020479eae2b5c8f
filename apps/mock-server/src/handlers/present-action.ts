import type { StoredAction, StoredPipeline } from '../store/store.js';
import { apiLink, appLink, type LinkBase } from './links.js';

/** Where a pipeline stands, and where its links point. */
export interface PipelinePlace extends LinkBase {
  params: { domain: string; project_name: string; pipeline_id: number };
}

/** An action with everything that the server knows of it; a response shows what the contract lists. */
export function presentAction(place: PipelinePlace, pipeline: StoredPipeline, action: StoredAction): object {
  const { domain, project_name: project } = place.params;
  return {
    url: apiLink(place, 'actions.get', { ...place.params, action_id: action.id }),
    html_url: appLink(place, domain, project, 'pipelines', 'action', action.id, 'edit'),
    id: action.id,
    name: action.fields.name,
    type: action.type,
    last_execution_status: 'INITIAL',
    ...action.fields,
    pipeline: presentPipeline(place, pipeline),
  };
}

function presentPipeline(place: PipelinePlace, { id, fields }: StoredPipeline): object {
  const { domain, project_name: project } = place.params;
  return {
    url: apiLink(place, 'actions.list', place.params).replace(/\/actions$/, ''),
    html_url: appLink(place, domain, project, 'pipelines', 'pipeline', id),
    id,
    ...fields,
  };
}
