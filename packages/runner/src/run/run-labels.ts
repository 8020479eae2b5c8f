import type { Labels } from '../engine/container-spec.js';
import type { PipelineIdentity } from '../plan/plan-request.js';
import { pipelineKey } from '../plan/volume-name.js';

/** On everything that a runner makes at an engine. */
export const runnerLabel: Labels = { 'buddykit.runner': '1' };

/** The label that says which process a thing belongs to; without it nothing is swept. */
export const ownerLabelName = 'buddykit.owner';

/** On what is kept between runs of a pipeline. */
export function pipelineLabels(pipeline: PipelineIdentity): Labels {
  return { ...runnerLabel, 'buddykit.pipeline': pipelineKey(pipeline) };
}
