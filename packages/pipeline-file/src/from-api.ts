import type { Action, AddPipeline, Field, Pipeline } from '@buddykit/core';
import { fieldsOf, ignoredFields } from './fields.js';
import type { FileAction, FilePipeline } from './file-pipeline.js';
import { actionForm, type Form, pipelineForm, shapeOf } from './form.js';
import { nameBuiltImages } from './name-built-images.js';
import { pickSayable } from './pick-sayable.js';
import type { Body } from './source.js';

/**
 * A pipeline as the API has it, as a file says it: without what only the server knows, and without what is so anyway.
 * Of an action whose type the contract does not know, everything stays that does not lead back to the server.
 */
export function fromApi(pipeline: Pipeline, actions: readonly Action[]): FilePipeline {
  return {
    id: pipeline.name,
    // What the contract lets a server say, less what it lets a client not say.
    pipeline: toThing(pipelineForm, { ...pipeline }) as AddPipeline,
    actions: actions.map(
      (action) => toThing(actionForm, { ...nameBuiltImages(action, actions) }) as FileAction,
    ),
  };
}

function toThing(form: Form, body: Body): Body {
  const shape = shapeOf(form);
  const fields = fieldsOf(shape, body);
  return fields === undefined ? withoutIdentity(body) : withoutDefaults(fields, pickSayable(shape, body));
}

function withoutDefaults(fields: readonly Field[], body: Body): Body {
  const defaults = new Map(fields.map((field) => [field.name, field.default]));
  const said = Object.entries(body).filter(
    ([name, value]) => value !== defaults.get(name) && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(said);
}

/** Without what any action has that a server made. */
function withoutIdentity(body: Body): Body {
  const own = new Set(ignoredFields(shapeOf(actionForm)));
  return Object.fromEntries(Object.entries(body).filter(([name, value]) => !own.has(name) && value !== null));
}
