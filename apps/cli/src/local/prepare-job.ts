import { basename } from 'node:path';
import type { VariableInput } from '@buddykit/core';
import {
  type FileAction,
  type FilePipeline,
  type Missing,
  pipelineOf,
  withSecrets,
} from '@buddykit/pipeline-file';
import { type Mistake, UsageError } from '../fail/usage-error.js';
import { contextFlags } from '../flags/own-flags.js';
import type { Host } from '../host.js';
import { pick } from '../parse/pick.js';
import { makeBody } from '../request/make-body.js';
import { wordsOf } from '../request/prepare-call.js';
import type { Body } from '../request/read-body.js';
import type { ShortcutLine } from '../shortcut-line.js';
import type { HereTarget } from './choose-target.js';
import { findDirectory } from './find-directory.js';
import type { Job } from './job.js';
import { readConfiguration } from './read-configuration.js';
import { readEnvFiles } from './read-env-files.js';
import { readFilePipeline } from './read-file-pipeline.js';
import { readGrace } from './read-grace.js';
import type { Reading } from './reading.js';
import { selectActions } from './select-actions.js';
import { withSecrecy } from './with-secrecy.js';

/** Makes a job of a command line. Throws one `UsageError` with everything that is wrong with it. */
export async function prepareJob(line: ShortcutLine, target: HereTarget, host: Host): Promise<Job> {
  const reading: Reading = { parsed: line.parsed, input: host, mistakes: [] };
  const body = await readBodyFlags(line, reading, host);
  const given = target.kind === 'file' ? variablesIn(body) : [];
  const inFiles = readEnvFiles(reading);
  const read = target.kind === 'file' ? readFilePipeline(target.path, reading) : ofAction(body);
  const told = [...inFiles, ...given];
  const { pipeline, actions } = giveSecrets(read, told, reading);
  const directory = findDirectory(target, reading);
  const job: Job = {
    pipeline: { ...placeOf(reading, directory), pipeline: pipeline.name },
    actions,
    selected: selectActions(actions, reading),
    variables: [...(pipeline.variables ?? []), ...withSecrecy(told, read)],
    configuration: await readConfiguration(actions, reading),
    directory,
    options: {
      keeps: pick(line.parsed, 'keep') !== undefined,
      clearsCache: body.clear_cache === true,
      graceSeconds: readGrace(reading),
    },
  };
  if (reading.mistakes.length > 0) throw new UsageError(reading.mistakes, wordsOf(line.command));
  return job;
}

/** The body that the flags of fields make: of one action that is to run, or of the request that a run would be. */
async function readBodyFlags(line: ShortcutLine, { mistakes }: Reading, host: Host): Promise<Body> {
  const { branch } = line.command;
  const made = await makeBody({ ...line, ...(branch && { defaults: { name: branch.word } }) }, host);
  mistakes.push(...(made.mistakes ?? []));
  return made.body ?? {};
}

function variablesIn({ variables }: Body): VariableInput[] {
  // The contract checked the body.
  return (variables ?? []) as VariableInput[];
}

function ofAction(body: Body): FilePipeline {
  // The contract checked the body; one that is no action is a mistake already.
  return pipelineOf(body as unknown as FileAction);
}

/** Puts secrets in their places. Each comes from a variable of its name: a flag, a file, or the environment. */
function giveSecrets(
  file: FilePipeline,
  known: readonly VariableInput[],
  { parsed, input: { env }, mistakes }: Reading,
): FilePipeline {
  const given = new Map(known.map(({ key, value }) => [key, value]));
  const { file: filled, missing } = withSecrets(file, (name) => given.get(name) ?? env[name]);
  // A preview shows none of them anyway.
  if (pick(parsed, 'dry-run') === undefined) mistakes.push(...missing.map(toMistake));
  return filled;
}

function toMistake({ action, path, name }: Missing): Mistake {
  const message = `is a secret that is not in the file: set ${name} in the environment, or use --variable-masked ${name}=… or --env-file`;
  return { part: action === undefined ? path : `${action}, ${path}`, message };
}

/** The names of workspace and project: as told, or those of the directory. */
function placeOf(
  { parsed, input: { env } }: Reading,
  directory: string,
): Pick<Job['pipeline'], 'workspace' | 'project'> {
  const [workspace, project] = Object.values(contextFlags).map(
    (flag) => pick(parsed, flag.name)?.text ?? flag.env?.map((name) => env[name]).find(Boolean),
  );
  return { workspace: workspace ?? 'local', project: project ?? toNameId(basename(directory)) };
}

function toNameId(name: string): string {
  const id = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return id.replace(/^-|-$/g, '') || 'project';
}
