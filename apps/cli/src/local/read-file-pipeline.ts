import { type FilePipeline, type FileProblem, readRunnableFile } from '@buddykit/pipeline-file';
import { suggest } from '../fail/suggest.js';
import { type Mistake, UsageError } from '../fail/usage-error.js';
import { pick } from '../parse/pick.js';
import { toPlainLine } from '../print/log-line.js';
import { readTextFile } from '../request/read-input.js';
import type { Reading } from './reading.js';

/**
 * Reads the pipeline of a file that is to run: the one that is told, or the only one. Throws a `UsageError` with the
 * place of everything that is wrong with the file.
 */
export function readFilePipeline(path: string, { parsed }: Reading): FilePipeline {
  const text = readTextFile(path, path);
  if (!('text' in text)) throw new UsageError([text], 'run');
  const read = readRunnableFile(text.text);
  if (!read.ok)
    throw new UsageError(
      read.problems.map((problem) => toMistake(path, problem)),
      'run',
    );
  const chosen = choose(read.value, pick(parsed, 'pipeline-name')?.text);
  if ('pipeline' in chosen) return chosen;
  throw new UsageError([{ part: '--pipeline-name', message: chosen.message }], 'run');
}

function toMistake(file: string, { line, column, path, message }: FileProblem): Mistake {
  const what = path === '' ? message : `${path} ${message}`;
  return { part: `${file}:${line}:${column}`, message: toPlainLine(what) };
}

function choose(
  pipelines: readonly FilePipeline[],
  name: string | undefined,
): FilePipeline | { message: string } {
  const names = pipelines.flatMap(({ id, pipeline }) => [...new Set([pipeline.name, id])]);
  const found = pipelines.filter(({ id, pipeline }) => [undefined, id, pipeline.name].includes(name));
  const [only, ...others] = found;
  if (only !== undefined && others.length === 0) return only;
  const known = names.map((one) => `"${one}"`).join(', ');
  if (name === undefined) return { message: `is required, since the file has several pipelines: ${known}` };
  if (others.length > 0) return { message: `"${name}" is the name of several pipelines of the file` };
  const meant = suggest(name, names, (one) => `"${one}"`);
  return { message: `there is no pipeline "${name}" in the file${meant || `; there is ${known}`}` };
}
