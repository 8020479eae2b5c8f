import { type OperationId, operations } from '../generated/operations.js';
import { responseShapes } from '../generated/response-shapes.js';
import { Viewer } from './viewer.js';

const viewer = new Viewer(responseShapes);

/**
 * What a client may see of a value: the fields that the contract lists for the response of an operation, in the
 * order in which the value holds them. Write-only fields and everything else are left out.
 */
export function readView(id: OperationId, value: object): Record<string, unknown> {
  const { response: schema } = operations[id] as { response?: string };
  if (schema === undefined)
    throw new Error(`A successful response of ${id} has no body, so there is nothing to view.`);
  // Without translations, every object can be told.
  return viewer.see(schema, value) as Record<string, unknown>;
}
