import type { Document } from '../resolve/document.js';
import { isObject, memberOf } from '../resolve/json.js';
import { pointTo } from '../resolve/json-pointer.js';
import { name } from '../rules/name.js';
import { type Comparison, report, type Spot } from './comparison.js';

/** Compares the names of schemas, for who publishes them. */
export function compareSchemaNames(comparison: Comparison): void {
  const [before, after] = [namesOf(comparison.old), namesOf(comparison.next)];
  const spot: Spot = { comparison, operation: undefined, direction: 'none', subject: 'The API' };
  for (const own of before) {
    if (after.has(own)) continue;
    const sides = { old: { value: own, pointer: pointTo('', 'components', 'schemas', own) } };
    report(spot, name, { emission: { outcome: 'schema-removed', old: own }, sides });
  }
  for (const own of after) {
    if (before.has(own)) continue;
    const sides = { next: { value: own, pointer: pointTo('', 'components', 'schemas', own) } };
    report(spot, name, { emission: { outcome: 'schema-added', new: own }, sides });
  }
}

function namesOf({ root }: Document): Set<string> {
  const schemas = memberOf(memberOf(root, 'components'), 'schemas');
  return new Set(isObject(schemas) ? Object.keys(schemas) : []);
}
