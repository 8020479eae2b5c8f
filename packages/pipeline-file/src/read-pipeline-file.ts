import { problemIn } from './check-thing.js';
import type { FilePipeline, FileProblem, Read } from './file-pipeline.js';
import { pipelineForm } from './form.js';
import { readPipeline } from './read-pipeline.js';
import { readSource, type Source, toItems } from './source.js';

/**
 * Reads a text in the form of buddy.yml (https://buddy.works/docs/yaml/yaml-schema): a list of pipelines with their
 * actions, each field checked by the contract. Every problem is told with its line and column.
 *
 * Who may do what with a pipeline is read past where it is said by name: the contract says it by ID.
 */
export function readPipelineFile(text: string): Read<readonly FilePipeline[]> {
  const source = readSource(text);
  if (!source.ok) return source;
  const items = toItems(source.value, source.value.document.contents) ?? [];
  if (items.length === 0) return { ok: false, problems: [nothing(source.value)] };
  const read = items.map((node) => readPipeline(source.value, node));
  const problems = read.flatMap((one) => (one.ok ? [] : one.problems));
  if (problems.length > 0) return { ok: false, problems: problems.sort(byPlace) };
  return { ok: true, value: read.flatMap((one) => (one.ok ? [one.value] : [])) };
}

function nothing(source: Source): FileProblem {
  const thing = { source, form: pipelineForm, node: source.document.contents, at: [] };
  return problemIn(thing, [], 'must be a list of pipelines, each beginning with "- pipeline: <name>"');
}

export function byPlace(left: FileProblem, right: FileProblem): number {
  return left.line - right.line || left.column - right.column;
}
