import type { SourceLocation } from '../finding.js';
import type { LoadedContract } from '../load/load-contract.js';
import { walkContract } from '../load/walk-contract.js';
import { trailKeys } from '../load/walk-objects.js';
import { pointTo } from '../resolve/json-pointer.js';
import { checkLifecycle } from './check-lifecycle.js';
import { createIsTarget } from './is-target.js';
import { nameOperations, namePlace } from './name-place.js';
import { parseDay, toDay } from './parse-day.js';
import { type Lifecycle, readLifecycle } from './read-lifecycle.js';

/** Something of a contract that comes to its end. */
export interface LifecycleEntry extends Lifecycle {
  /** What it is, in words: an operation by method and path, a parameter or property by its name. */
  readonly name: string;
  readonly pointer: string;
  readonly location?: SourceLocation;
  /** Whole days until the sunset, negative once it is over; absent without a date. */
  readonly daysLeft?: number;
  /** What is wrong with it, overdue included. */
  readonly problems: readonly string[];
}

/** By what a lifecycle is judged. */
export interface LifecycleOptions {
  readonly now: Date;
  /** The least number of days between `x-deprecated-since`, where that is a date, and `x-sunset`. Default: 180. */
  readonly notice?: number;
}

/** Lists everything of a contract that is deprecated or has a sunset, what ends next first, what has no date last. */
export function listLifecycle(
  { document, locate }: Pick<LoadedContract, 'document' | 'locate'>,
  { now, notice = 180 }: LifecycleOptions,
): LifecycleEntry[] {
  const operations = nameOperations(document);
  const isTarget = createIsTarget(document);
  const entries: LifecycleEntry[] = [];
  for (const visit of walkContract(document)) {
    const lifecycle = visit.role === 'object' ? readLifecycle(visit.value) : undefined;
    if (lifecycle === undefined) continue;
    const pointer = pointTo('', ...trailKeys(visit.trail));
    const location = locate(pointer);
    const daysLeft = daysUntil(lifecycle.sunset, now);
    entries.push({
      name: namePlace(visit, operations),
      pointer,
      ...(location && { location }),
      ...lifecycle,
      ...(daysLeft === undefined ? {} : { daysLeft }),
      problems: checkLifecycle(lifecycle, { daysLeft, notice, isTarget }),
    });
  }
  return entries.sort((one, other) => (one.daysLeft ?? never) - (other.daysLeft ?? never));
}

const never = Number.MAX_SAFE_INTEGER;

function daysUntil(sunset: unknown, now: Date): number | undefined {
  const end = parseDay(sunset);
  return end && Math.round((Date.parse(toDay(end)) - Date.parse(toDay(now))) / 86_400_000);
}
