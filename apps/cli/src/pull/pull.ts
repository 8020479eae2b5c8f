import { existsSync } from 'node:fs';
import type { Action, Pipeline } from '@buddykit/core';
import { type FilePipeline, fromApi, withPlaceholders, writePipelineFile } from '@buddykit/pipeline-file';
import type { Buddy } from '@buddykit/sdk';
import type { Mistake } from '../fail/usage-error.js';
import { defaultFile } from '../flags/local-flags.js';
import type { Host } from '../host.js';
import type { Parsed } from '../parse/parse-flags.js';
import { pick } from '../parse/pick.js';
import type { Prepared } from '../request/prepare-call.js';
import { openClient } from '../send/send.js';
import { describePulled } from './describe-pulled.js';
import { writeTextFile } from './write-text-file.js';

type Place = Parameters<Buddy['pipelines']['get']>[0];

/** What keeps a file from being written; asked before anything is sent. */
export function mistakesIn(parsed: Parsed): Mistake[] {
  const path = pathIn(parsed);
  const isTaken = path !== '-' && !mayReplace(parsed) && existsSync(path);
  return isTaken ? [{ part: path, message: 'exists; --force writes over it, --file names another' }] : [];
}

/** Writes a pipeline of the API as a file, or to standard output. */
export async function pull({ call, connection }: Prepared, parsed: Parsed, host: Host): Promise<void> {
  const buddy = await openClient(connection, pick(parsed, 'verbose') ? host : undefined);
  // The parameters were checked by the table of the call.
  const { pipeline, hasGrants } = await getPipeline(buddy, call.parameters as Place);
  const text = writePipelineFile([pipeline], preface(connection.baseUrl, pipeline));
  const path = pathIn(parsed);
  if (path === '-') host.stdout.write(text);
  else writeTextFile(path, text, { mayReplace: mayReplace(parsed) });
  host.stderr.write(`${describePulled({ path, text, pipeline, hasGrants }).join('\n')}\n`);
}

async function getPipeline(
  buddy: Buddy,
  place: Place,
): Promise<{ pipeline: FilePipeline; hasGrants: boolean }> {
  // A file was not asked for, so it is the pipeline itself.
  const view = (await buddy.pipelines.get(place)) as Pipeline;
  const { actions } = await buddy.actions.list(place);
  const details: Action[] = [];
  for (const { id: action_id } of actions) details.push(await buddy.actions.get({ ...place, action_id }));
  const { users, groups } = view.permissions ?? {};
  const hasGrants = [users, groups].some((grants) => (grants ?? []).length > 0);
  return { pipeline: withPlaceholders(fromApi(view, details)), hasGrants };
}

function preface(baseUrl: string, { id }: FilePipeline): string {
  return ` The pipeline "${id.replace(/\s+/g, ' ')}" of ${new URL(baseUrl).host}, by buddykit pull.\n Each "!secret NAME" stands for a secret: buddykit run asks for it by that name.`;
}

function pathIn(parsed: Parsed): string {
  return pick(parsed, 'file')?.text ?? defaultFile;
}

function mayReplace(parsed: Parsed): boolean {
  return pick(parsed, 'force') !== undefined;
}
