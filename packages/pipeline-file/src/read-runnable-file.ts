import type { FileAction, FilePipeline, Read } from './file-pipeline.js';
import { actionForm } from './form.js';
import { readActionFile } from './read-action-file.js';
import { readPipelineFile } from './read-pipeline-file.js';
import { readSource, toBody } from './source.js';

/** Reads a text that holds pipelines, or one action alone: that is as good as a pipeline with nothing else in it. */
export function readRunnableFile(text: string): Read<readonly FilePipeline[]> {
  if (!holdsAction(text)) return readPipelineFile(text);
  const read = readActionFile(text);
  return read.ok ? { ok: true, value: [pipelineOf(read.value)] } : read;
}

/** A pipeline with one action, and its name. */
export function pipelineOf(action: FileAction): FilePipeline {
  return { id: action.name, pipeline: { name: action.name, on: 'CLICK' }, actions: [action] };
}

function holdsAction(text: string): boolean {
  const source = readSource(text);
  const body = source.ok ? toBody(source.value, source.value.document.contents) : undefined;
  return body !== undefined && (Object.hasOwn(body, actionForm.title) || Object.hasOwn(body, 'type'));
}
