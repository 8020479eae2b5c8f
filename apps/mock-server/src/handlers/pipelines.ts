import { stringify } from 'yaml';
import type { Call, CallOf } from './call.js';
import { checkZones } from './check-zones.js';
import { createPipeline, refuseTaken } from './create-pipeline.js';
import { dropVariables } from './create-variable.js';
import { findPipeline, findProject } from './find.js';
import { apiLink, appLink } from './links.js';
import { pageOf, sorted } from './page.js';
import {
  type PipelinePlace,
  placeOf,
  presentAction,
  presentPipeline,
  presentPipelineSummary,
} from './present.js';
import { sealVariables } from './seal-variables.js';
import { withChanges } from './with-changes.js';

export function listPipelines(call: CallOf<'pipelines.list'>): object {
  const { workspace, project } = findProject(call.store, call.params);
  const all = sorted([...project.pipelines.values()], call.params, ({ id, fields }, by) =>
    by === 'id' ? id : fields[by],
  );
  return {
    url: apiLink(call, 'pipelines.list', call.params),
    html_url: appLink(call, workspace.domain, project.name, 'pipelines'),
    pipelines: pageOf(all, call.params).elements.map((pipeline) =>
      presentPipelineSummary({ ...call, workspace, project, pipeline }),
    ),
  };
}

export function getPipeline(call: CallOf<'pipelines.get'>): object {
  const scope = findPipeline(call.store, call.params);
  const shown = presentPipeline({ ...call, ...scope });
  if (call.params.yaml !== true) return shown;
  const { url, html_url } = shown as { url: string; html_url: string };
  return { url, html_url, yaml: Buffer.from(toYaml(call, placeOf(call, scope))).toString('base64') };
}

export function addPipeline(call: CallOf<'pipelines.add'>): object {
  const { workspace, project } = findProject(call.store, call.params);
  const pipeline = createPipeline({ ...call, workspace, project }, call.readBody());
  return presentPipeline({ ...call, workspace, project, pipeline });
}

export function editPipeline(call: CallOf<'pipelines.edit'>): object {
  const scope = findPipeline(call.store, call.params);
  const { pipeline, project } = scope;
  // Nothing is cached here, so there is nothing to clear.
  const { clear_cache: _, ...changes } = call.readBody({ before: pipeline.fields });
  if (typeof changes.name === 'string' && changes.name !== pipeline.fields.name)
    refuseTaken(project, changes.name);
  checkZones(changes);
  pipeline.fields = sealVariables(withChanges(pipeline.fields, changes), call.store.seal);
  return presentPipeline({ ...call, ...scope });
}

export function deletePipeline(call: CallOf<'pipelines.delete'>): undefined {
  const { workspace, project, pipeline } = findPipeline(call.store, call.params);
  project.pipelines.delete(pipeline.id);
  dropVariables(workspace);
}

/** The pipeline as a buddy.yml file: `pipeline` and `action` in place of `name`, and all else as the API has it. */
function toYaml({ contract }: Call, place: PipelinePlace): string {
  const { name, ...settings } = contract.asRequest('pipelines.add', place.pipeline.fields);
  const actions = [...place.pipeline.actions.values()].map((stored) => {
    const seen = contract.see('actions.get', presentAction(place, stored));
    const { name: action, ...rest } = Object.fromEntries(
      Object.entries(seen).filter(([key]) => key in stored.fields),
    );
    return { action, ...rest };
  });
  return stringify([{ pipeline: name, ...settings, ...(actions.length > 0 && { actions }) }]);
}
