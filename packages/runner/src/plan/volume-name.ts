import { createHash } from 'node:crypto';
import type { PipelineIdentity } from './plan-request.js';

/** A short text that stands for a pipeline, without giving away its name. */
export function pipelineKey({ workspace, project, pipeline }: PipelineIdentity): string {
  return hash(JSON.stringify([workspace, project, pipeline]));
}

/** The name of the volume in which a pipeline keeps something between runs. */
export function volumeName(pipeline: PipelineIdentity, key: string): string {
  return `buddykit-${pipelineKey(pipeline)}-${hash(key)}`;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
