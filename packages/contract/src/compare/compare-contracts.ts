import type { Placed } from '../resolve/document.js';
import { blankPath, callbacksOf, type Endpoint, endpointsOf, webhooksOf } from '../resolve/endpoint.js';
import { memberOf } from '../resolve/json.js';
import { event } from '../rules/event.js';
import { readLifecycle } from '../rules/lifecycle.js';
import { judgeRemoval, operation } from '../rules/operation.js';
import type { Emission } from '../rules/rule.js';
import { compareOperations } from './compare-operations.js';
import { compareSchemaNames } from './compare-schema-names.js';
import { compareServers } from './compare-servers.js';
import { type Comparison, report } from './comparison.js';
import { type EndpointPair, matchEndpoints } from './match-endpoints.js';
import { spotOf } from './spot-of.js';

/** Compares two contracts as a whole. */
export function compareContracts(
  comparison: Comparison,
  { publishesSchemaNames }: { publishesSchemaNames: boolean },
): void {
  const { old, next } = comparison;
  compareServers(comparison);
  compareAll(comparison, matchEndpoints(endpointsOf(old), endpointsOf(next)));
  compareAll(comparison, matchEndpoints(webhooksOf(old), webhooksOf(next)));
  if (publishesSchemaNames) compareSchemaNames(comparison);
}

function compareAll(comparison: Comparison, pairs: readonly EndpointPair[]): void {
  for (const { old, next } of pairs) {
    if (old === undefined) reportOne(comparison, next, 'added');
    else if (next === undefined) reportOne(comparison, old, 'gone');
    else compareBoth(comparison, old, next);
  }
}

function compareBoth(comparison: Comparison, old: Endpoint, next: Endpoint): void {
  compareOperations(comparison, old, next);
  const isMoved = old.kind === 'operation' && blankPath(old.path) !== blankPath(next.path);
  if (isMoved) {
    const emission = { outcome: 'moved', old: old.path, new: next.path };
    report(spotOf(comparison, next), operation, {
      emission,
      sides: { old: old.operation, next: next.operation },
    });
  }
  compareAll(
    comparison,
    matchEndpoints(callbacksOf(comparison.old, old), callbacksOf(comparison.next, next)),
  );
}

function reportOne(comparison: Comparison, endpoint: Endpoint | undefined, what: 'added' | 'gone'): void {
  if (endpoint === undefined) return;
  const { operation: placed } = endpoint;
  const sides = what === 'added' ? { next: placed } : { old: placed };
  const spot = spotOf(comparison, endpoint);
  if (endpoint.kind !== 'operation') {
    const outcome = what === 'added' ? 'added' : 'removed';
    report(spot, event, { emission: { outcome }, sides });
    return;
  }
  const emission = what === 'added' ? { outcome: 'added' } : removal(placed, comparison.now);
  report(spot, operation, { emission, sides });
}

function removal(placed: Placed, now: Date): Emission {
  const lifecycle = readLifecycle((keyword) => memberOf(placed.value, keyword));
  return { outcome: judgeRemoval(lifecycle, now), old: lifecycle.sunset };
}
