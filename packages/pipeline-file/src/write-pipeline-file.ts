import { Document, isScalar, Scalar, visit } from 'yaml';
import type { FileAction, FilePipeline } from './file-pipeline.js';
import { actionForm, type Form, nameField, pipelineForm, shapeOf, toFile } from './form.js';
import { pickSayable } from './pick-sayable.js';
import type { Body } from './source.js';

/**
 * Writes pipelines in the form of buddy.yml. Reading the text gives the same pipelines again; what a file cannot say
 * is left out: read-only fields, and the permissions of single members and groups, which a file has by name and the
 * contract by ID.
 */
export function writePipelineFile(pipelines: readonly FilePipeline[], comment?: string): string {
  const document = new Document(pipelines.map(toBody));
  visit(document, { Pair: (_, { key }) => quoteMergeKey(key) });
  if (comment !== undefined) document.commentBefore = comment;
  return document.toString({ lineWidth: 0 });
}

/** A field of that name is none that merges another object into its own. */
function quoteMergeKey(key: unknown): void {
  if (isScalar(key) && key.value === '<<') key.type = Scalar.QUOTE_DOUBLE;
}

function toBody({ id, pipeline, actions }: FilePipeline): Body {
  const { [nameField]: name, permissions, ...fields } = toFields(pipelineForm, pipeline);
  return {
    [pipelineForm.title]: id,
    ...(name !== id && { [nameField]: name }),
    ...fields,
    ...withoutGrants(permissions),
    ...(actions.length > 0 && { actions: actions.map(toActionBody) }),
  };
}

function toActionBody(action: FileAction): Body {
  const { [nameField]: name, type, ...fields } = toFields(actionForm, action);
  return { [actionForm.title]: name, type, ...fields };
}

function toFields(form: Form, thing: object): Body {
  return toFile(form, pickSayable(shapeOf(form), { ...thing }));
}

function withoutGrants(permissions: unknown): Body {
  const others = Reflect.get(Object(permissions), 'others');
  return others === undefined ? {} : { permissions: { others } };
}
