import type { Placed } from '../resolve/document.js';
import { type Endpoint, namesInPath } from '../resolve/endpoint.js';
import { canonical, memberOf, stringsIn, textIn } from '../resolve/json.js';
import { compareLifecycles, readLifecycle } from '../rules/lifecycle.js';
import { name } from '../rules/name.js';
import { operation } from '../rules/operation.js';
import type { Emission } from '../rules/rule.js';
import { compareStability, stability } from '../rules/stability.js';
import { compareParameters } from './compare-parameters.js';
import { compareRequestBodies } from './compare-request-bodies.js';
import { compareResponses } from './compare-responses.js';
import { compareSecurity } from './compare-security.js';
import { type Comparison, report, type Sides } from './comparison.js';
import { spotOf } from './spot-of.js';

/** Compares two operations of which one became the other. */
export function compareOperations(comparison: Comparison, old: Endpoint, next: Endpoint): void {
  const spot = spotOf(comparison, next);
  const sides = { old: old.operation, next: next.operation };
  for (const emission of compareStability(reader(old.operation), reader(next.operation))) {
    report({ ...spot, isPromised: true }, stability, { emission, sides });
  }
  for (const emission of compareNames(old, next)) report(spot, name, { emission, sides });
  for (const emission of compareEnds(sides, comparison.now)) report(spot, operation, { emission, sides });
  compareParameters(spot, old, next);
  compareRequestBodies(spot, sides);
  compareResponses(spot, sides);
  if (next.kind === 'operation') compareSecurity(spot, sides);
}

function compareEnds({ old, next }: Sides, now: Date): Emission[] {
  return compareLifecycles(readLifecycle(reader(old)), readLifecycle(reader(next)), now);
}

function reader(placed: Placed | undefined): (keyword: string) => unknown {
  return (keyword) => memberOf(placed?.value, keyword);
}

function compareNames(old: Endpoint, next: Endpoint): Emission[] {
  return [...compareIds(old, next), ...compareTags(old, next), ...comparePathNames(old, next)];
}

function compareIds(old: Endpoint, next: Endpoint): Emission[] {
  const [before, after] = [old, next].map(({ operation: placed }) =>
    textIn(memberOf(placed.value, 'operationId')),
  );
  if (before === after) return [];
  if (before === undefined) return [{ outcome: 'operation-id-added', new: after, keyword: 'operationId' }];
  return [{ outcome: 'operation-id-changed', old: before, new: after, keyword: 'operationId' }];
}

function compareTags(old: Endpoint, next: Endpoint): Emission[] {
  const [before = [], after = []] = [old, next].map(({ operation: placed }) =>
    stringsIn(memberOf(placed.value, 'tags')),
  );
  if (canonical([...before].sort()) === canonical([...after].sort())) return [];
  return [{ outcome: 'tags-changed', old: before, new: after, keyword: 'tags' }];
}

function comparePathNames(old: Endpoint, next: Endpoint): Emission[] {
  const [before, after] = [namesInPath(old.path), namesInPath(next.path)];
  if (old.kind !== 'operation' || before.length !== after.length) return [];
  return before.flatMap((own, index) => {
    const other = after[index];
    return own === other ? [] : [{ outcome: 'path-parameter-renamed', old: own, new: other }];
  });
}
