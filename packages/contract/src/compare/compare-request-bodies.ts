import { type Document, follow, type Placed } from '../resolve/document.js';
import { isObject, memberOf } from '../resolve/json.js';
import { pointTo } from '../resolve/json-pointer.js';
import { body } from '../rules/body.js';
import { compareMediaTypes } from './compare-media-types.js';
import { report, type Sides, type Spot, swap } from './comparison.js';

/** Compares what two operations take as a body. */
export function compareRequestBodies(around: Spot, sides: Sides): void {
  const direction = swap('request', around.operation?.kind !== 'operation');
  const spot: Spot = { ...around, direction, subject: 'The request body' };
  const { comparison } = spot;
  const old = bodyOf(comparison.old, sides.old);
  const next = bodyOf(comparison.next, sides.next);
  if (old === undefined && next === undefined) return;
  const outcome = judge(old, next);
  if (outcome !== undefined) report(spot, body, { emission: { outcome }, sides: { old, next } });
  if (old !== undefined && next !== undefined) compareMediaTypes(spot, [old, next], direction);
}

function bodyOf(document: Document, operation: Placed | undefined): Placed | undefined {
  const value = memberOf(operation?.value, 'requestBody');
  if (operation === undefined || !isObject(value)) return undefined;
  return follow(document, { value, pointer: pointTo(operation.pointer, 'requestBody') });
}

function judge(old: Placed | undefined, next: Placed | undefined): string | undefined {
  const [was, is] = [isRequired(old), isRequired(next)];
  if (old === undefined) return is ? 'required-added' : 'added';
  if (next === undefined) return 'removed';
  if (was === is) return undefined;
  return is ? 'became-required' : 'became-optional';
}

function isRequired(placed: Placed | undefined): boolean {
  return memberOf(placed?.value, 'required') === true;
}
