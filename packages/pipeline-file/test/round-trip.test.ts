import { type FileAction, readPipelineFile, writePipelineFile } from '@buddykit/pipeline-file';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPipeline } from './any-pipeline.js';
import { cases } from './contract.js';

describe('a file that was written', { timeout: 120_000 }, () => {
  it('holds the same pipelines when it is read', () => {
    const pipelines = fc.array(anyPipeline, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(pipelines, (written) => {
        expect(readPipelineFile(writePipelineFile(written))).toEqual({ ok: true, value: written });
      }),
      cases(300),
    );
  });

  it('keeps a field that would merge another object into its own, were it not for its quotes', () => {
    const upload = {
      name: 'Upload',
      type: 'SFTP',
      more: { '<<': { host: 'example.com' } },
    } as unknown as FileAction;
    const written = [{ id: 'A', pipeline: { name: 'A', on: 'CLICK' as const }, actions: [upload] }];
    expect(readPipelineFile(writePipelineFile(written))).toEqual({ ok: true, value: written });
  });

  it('is written in the same way again', () => {
    fc.assert(
      fc.property(anyPipeline, (pipeline) => {
        const text = writePipelineFile([pipeline]);
        const read = readPipelineFile(text);
        expect(read.ok && writePipelineFile(read.value)).toBe(text);
      }),
      cases(100),
    );
  });
});
