import type { Buddy } from '@buddykit/sdk';
import { OutcomeError } from '../fail/outcome-error.js';
import { suggest } from '../fail/suggest.js';
import { UsageError } from '../fail/usage-error.js';
import { argumentOf } from '../flags/command-flags.js';
import { openClient } from '../send/send.js';
import type { Prepared } from './prepare-call.js';

type Place = Parameters<Buddy['pipelines']['iterate']>[0];

/** Puts the ID of a pipeline in the place of what the command line says, which may be its name. */
export async function withPipelineId(prepared: Prepared, isPreview: boolean): Promise<Prepared> {
  const { call } = prepared;
  const name = call.row.subject ?? '';
  const said = String(call.parameters[name]);
  const id = /^\d+$/.test(said) ? Number(said) : await findId(prepared, said, isPreview);
  return { ...prepared, call: { ...call, parameters: { ...call.parameters, [name]: id } } };
}

async function findId({ call, connection }: Prepared, name: string, isPreview: boolean): Promise<number> {
  if (isPreview) {
    const message = 'must be an ID here: a preview asks no server which one has this name';
    throw new UsageError([{ part: `<${argumentOf(call.row)}>`, message }], call.row.words.join(' '));
  }
  const buddy = await openClient(connection);
  const named = new Map<string, number[]>();
  // The list takes the parameters of the call but the one that is sought.
  for await (const pipeline of buddy.pipelines.iterate(call.parameters as Place)) {
    named.set(pipeline.name, [...(named.get(pipeline.name) ?? []), pipeline.id]);
  }
  const [id, ...others] = named.get(name) ?? [];
  if (id !== undefined && others.length === 0) return id;
  throw new OutcomeError(
    id === undefined ? describeNone(name, [...named.keys()]) : describeMany(name, [id, ...others]),
    'refused',
  );
}

function describeNone(name: string, names: readonly string[]): string {
  return `there is no pipeline "${name}" in the project${suggest(name, names, (meant) => `"${meant}"`)}`;
}

function describeMany(name: string, ids: readonly number[]): string {
  return `several pipelines are called "${name}"; name one by its ID: ${ids.join(', ')}`;
}
