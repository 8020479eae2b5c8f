import { problemIn } from './check-thing.js';
import type { FileAction, Read } from './file-pipeline.js';
import { actionForm, apiActionForm } from './form.js';
import { readAction } from './read-action.js';
import { byPlace } from './read-pipeline-file.js';
import { readSource, toBody } from './source.js';

/**
 * Reads a text that holds one action, as it stands in buddy.yml or as the API has it, in YAML or JSON. Every problem is
 * told with its line and column.
 */
export function readActionFile(text: string): Read<FileAction> {
  const source = readSource(text);
  if (!source.ok) return source;
  const { contents } = source.value.document;
  const place = { source: source.value, form: actionForm, node: contents, at: [] };
  const body = toBody(source.value, contents);
  if (body === undefined) {
    return { ok: false, problems: [problemIn(place, [], 'must be one action, with "action: <name>"')] };
  }
  const form = Object.hasOwn(body, actionForm.title) ? actionForm : apiActionForm;
  const read = readAction(source.value, contents, { at: [], form });
  return read.ok ? read : { ok: false, problems: [...read.problems].sort(byPlace) };
}
