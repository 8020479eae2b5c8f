export type { FileAction, FilePipeline, FileProblem, OtherAction, Read } from './file-pipeline.js';
export { fromApi } from './from-api.js';
export { isKnown } from './is-known.js';
export { type Missing, withPlaceholders, withSecrets } from './placeholders.js';
export { readPipelineFile } from './read-pipeline-file.js';
export { pipelineOf, readRunnableFile } from './read-runnable-file.js';
export { writePipelineFile } from './write-pipeline-file.js';
