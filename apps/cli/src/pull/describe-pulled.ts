import { type FilePipeline, readPipelineFile, withSecrets } from '@buddykit/pipeline-file';
import { toPlainLine } from '../print/log-line.js';

/** A pipeline that became the text of a file. */
export interface Pulled {
  readonly path: string;
  readonly text: string;
  readonly pipeline: FilePipeline;
  /** Whether single members or groups have permissions, which a file has by name and the API by ID. */
  readonly hasGrants: boolean;
}

/** What to tell of a pipeline that was pulled: what was written, and what is not in it. */
export function describePulled({ path, text, pipeline, hasGrants }: Pulled): string[] {
  const { missing } = withSecrets(pipeline, () => undefined);
  const names = [...new Set(missing.map(({ name }) => name))];
  const read = readPipelineFile(text);
  const problems = read.ok ? [] : read.problems;
  return [
    ...(path === '-' ? [] : [`Wrote ${path}: ${count(pipeline.actions.length, 'action')}.`]),
    ...(names.length > 0 ? [`Not in it: ${count(names.length, 'secret')}, ${names.join(', ')}.`] : []),
    ...(hasGrants ? ['Not in it: the permissions of single members and groups.'] : []),
    ...problems.map(
      ({ line, column, path: at, message }) =>
        `buddykit run does not take it: ${path}:${line}:${column}: ${toPlainLine(`${at}: ${message}`)}`,
    ),
    ...(path === '-' || problems.length > 0 ? [] : [`Run it here: buddykit run ${path}`]),
  ];
}

function count(amount: number, thing: string): string {
  return `${amount} ${thing}${amount === 1 ? '' : 's'}`;
}
