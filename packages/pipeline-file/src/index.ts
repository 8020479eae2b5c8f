export type { FileAction, FilePipeline, FileProblem, OtherAction, Read } from './file-pipeline.js';
export { fromApi } from './from-api.js';
export { type Missing, withPlaceholders, withSecrets } from './placeholders.js';
export { readActionFile } from './read-action-file.js';
export { readPipelineFile } from './read-pipeline-file.js';
export { writePipelineFile } from './write-pipeline-file.js';
