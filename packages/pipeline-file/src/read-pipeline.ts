import type { AddPipeline } from '@buddykit/core';
import { checkThing, problemIn, type Thing } from './check-thing.js';
import type { FileAction, FilePipeline, FileProblem, Read } from './file-pipeline.js';
import { nameField, pipelineForm } from './form.js';
import { readAction } from './read-action.js';
import { readPermissions } from './read-permissions.js';
import { type Body, find, plainText, type Source, toBody, toItems } from './source.js';

/** How pages of 2024 call a field that the API, and newer pages, call otherwise. */
const olderNames: Readonly<Record<string, string>> = { change_set_base: 'git_changeset_base' };

/** Reads one pipeline of a file. */
export function readPipeline(source: Source, node: unknown): Read<FilePipeline> {
  const body = toBody(source, node);
  const place = { source, form: pipelineForm, node, at: [] };
  if (body === undefined) {
    return { ok: false, problems: [problemIn(place, [], 'must begin with "pipeline: <name>"')] };
  }
  const permissions = readPermissions(place, body);
  const checked = checkThing({ ...place, body: toFields(body) });
  const actions = readActions({ ...place, body });
  const problems = [...permissions.problems, ...checked.problems, ...actions.problems];
  if (problems.length > 0) return { ok: false, problems };
  // The contract checked it.
  const pipeline = { ...checked.value, ...permissions.value } as AddPipeline;
  return { ok: true, value: { id: titleOf(place, body), pipeline, actions: actions.value } };
}

/** The fields of the pipeline itself by the names of the contract; a name of its own wins over the title. */
function toFields(body: Body): Body {
  const { [pipelineForm.title]: title, actions: _, permissions: __, ...others } = body;
  const named = Object.entries(others).map(([name, value]) => [olderNames[name] ?? name, value]);
  return { [nameField]: title, on: triggerOf(others), ...Object.fromEntries(named) };
}

/** What the file calls the pipeline, as it is written there. */
function titleOf({ source, node }: Omit<Thing, 'body'>, { [pipelineForm.title]: title }: Body): string {
  return plainText(source, find(source, node, [pipelineForm.title]).node) ?? String(title);
}

/**
 * What starts a pipeline that does not say it: its events, or else a person. Pages of 2024 say that events are the
 * default and needed then; newer ones have no `on` any more.
 */
function triggerOf({ events }: Body): AddPipeline['on'] {
  return events === undefined || events === null ? 'CLICK' : 'EVENT';
}

function readActions(thing: Thing): { value: readonly FileAction[]; problems: readonly FileProblem[] } {
  const { source, node, body } = thing;
  if (body.actions === undefined || body.actions === null) return { value: [], problems: [] };
  const items = toItems(source, find(source, node, ['actions']).node);
  if (items === undefined) {
    const message = 'must be a list of actions, each beginning with "- action: <name>"';
    return { value: [], problems: [problemIn(thing, ['actions'], message)] };
  }
  const read = items.map((item, index) => readAction(source, item, { at: ['actions', index] }));
  return {
    value: read.flatMap((one) => (one.ok ? [one.value] : [])),
    problems: read.flatMap((one) => (one.ok ? [] : one.problems)),
  };
}
