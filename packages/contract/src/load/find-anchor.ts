import { valueAt } from './value-at.js';
import { type Trail, trailKeys } from './walk-objects.js';

const known = new WeakMap<object, ReadonlyMap<string, readonly string[]>>();

/** The keys that lead from the top of a document to the schema with this `$anchor` or `$dynamicAnchor`. */
export function findAnchor(root: unknown, name: string): readonly string[] | undefined {
  if (typeof root !== 'object' || root === null) return undefined;
  const anchors = known.get(root) ?? listAnchors(root);
  known.set(root, anchors);
  return anchors.get(name);
}

interface Visit {
  readonly value: object;
  readonly trail: Trail | undefined;
}

function listAnchors(root: object): Map<string, readonly string[]> {
  const anchors = new Map<string, readonly string[]>();
  const seen = new Set<object>();
  const open: Visit[] = [{ value: root, trail: undefined }];
  for (let visit = open.pop(); visit !== undefined; visit = open.pop()) {
    if (seen.has(visit.value)) continue;
    seen.add(visit.value);
    const name = valueAt(visit.value, ['$anchor']) ?? valueAt(visit.value, ['$dynamicAnchor']);
    if (typeof name === 'string') anchors.set(name, trailKeys(visit.trail));
    descend(visit, open);
  }
  return anchors;
}

function descend({ value: holder, trail: within }: Visit, open: Visit[]): void {
  for (const [key, value] of Object.entries(holder)) {
    if (typeof value === 'object' && value !== null) open.push({ value, trail: { key, within } });
  }
}
