import { type Document, follow, type Placed } from '../resolve/document.js';
import { memberOf, objectsIn } from '../resolve/json.js';
import { pointTo } from '../resolve/json-pointer.js';
import { status } from '../rules/status.js';
import { compareHeaders } from './compare-headers.js';
import { compareMediaTypes } from './compare-media-types.js';
import type { Sides } from './comparison.js';
import { report, type Spot, swap } from './comparison.js';

/** Compares what two operations answer. */
export function compareResponses(around: Spot, sides: Sides): void {
  const { comparison } = around;
  const direction = swap('response', around.operation?.kind !== 'operation');
  const old = responsesOf(comparison.old, sides.old);
  const next = responsesOf(comparison.next, sides.next);
  for (const [code, placed] of next) {
    const spot: Spot = { ...around, direction, subject: `The response ${code}` };
    const before = old.get(code) ?? rangeAround(code, old);
    if (before === undefined) {
      report(spot, status, {
        emission: { outcome: `${prefix(code)}added`, new: code },
        sides: { next: placed },
      });
      continue;
    }
    compareHeaders(spot, [before, placed], direction);
    compareMediaTypes({ ...spot, subject: `The body of the response ${code}` }, [before, placed], direction);
  }
  for (const [code, placed] of old) {
    if (next.has(code) || isSplit(code, next)) continue;
    const spot: Spot = { ...around, direction, subject: `The response ${code}` };
    report(spot, status, {
      emission: { outcome: `${prefix(code)}removed`, old: code },
      sides: { old: placed },
    });
  }
}

function responsesOf(document: Document, operation: Placed | undefined): Map<string, Placed> {
  if (operation === undefined) return new Map();
  const pointer = pointTo(operation.pointer, 'responses');
  const entries = objectsIn(memberOf(operation.value, 'responses')).filter(
    ([code]) => !code.startsWith('x-'),
  );
  return new Map(
    entries.map(([code, value]) => [
      code.toUpperCase(),
      follow(document, { value, pointer: pointTo(pointer, code) }),
    ]),
  );
}

function prefix(code: string): string {
  return /^2/.test(code) ? 'success-' : '';
}

/** A status that was part of a range is no new one. */
function rangeAround(code: string, old: ReadonlyMap<string, Placed>): Placed | undefined {
  return /^\d{3}$/.test(code) ? old.get(`${code[0]}XX`) : undefined;
}

/** Whether a range is told status by status now. */
function isSplit(code: string, next: ReadonlyMap<string, Placed>): boolean {
  return (
    code.endsWith('XX') && [...next.keys()].some((other) => /^\d{3}$/.test(other) && other[0] === code[0])
  );
}
