import { parseDay } from '../lifecycle/parse-day.js';
import type { Emission } from './rule.js';

/** What a contract says of the end of something. */
export interface Lifecycle {
  readonly isDeprecated: boolean;
  /** As it is written. */
  readonly sunset: string | undefined;
}

/** Reads the keywords of the end of something. */
export function readLifecycle(read: (keyword: string) => unknown): Lifecycle {
  const sunset = read('x-sunset');
  return {
    isDeprecated: read('deprecated') === true,
    // YAML may have made a date of it.
    sunset: sunset instanceof Date ? sunset.toISOString().slice(0, 10) : toText(sunset),
  };
}

function toText(value: unknown): string | undefined {
  return value === undefined || value === null ? undefined : String(value);
}

/** What became of the end of something that both contracts have. */
export function compareLifecycles(old: Lifecycle, next: Lifecycle, now?: Date): Emission[] {
  if (!old.isDeprecated && !next.isDeprecated) return [];
  const values = { old: old.sunset, new: next.sunset };
  if (!next.isDeprecated) return [{ outcome: 'reactivated', keyword: 'deprecated' }];
  if (!old.isDeprecated) return [{ outcome: announce(next.sunset, now), ...values, keyword: 'deprecated' }];
  const outcome = compareSunsets(old.sunset, next.sunset);
  return outcome === undefined ? [] : [{ outcome, ...values, keyword: 'x-sunset' }];
}

function announce(sunset: string | undefined, now: Date | undefined): string {
  if (sunset === undefined) return 'deprecated';
  const time = parseDay(sunset)?.getTime();
  if (time === undefined) return 'deprecated-until-no-date';
  const today = now && Math.floor(now.getTime() / day) * day;
  return today !== undefined && time < today ? 'deprecated-without-notice' : 'deprecated-with-sunset';
}

/** In milliseconds. */
const day = 86_400_000;

function compareSunsets(old: string | undefined, next: string | undefined): string | undefined {
  if (old === next) return undefined;
  if (old === undefined) return 'sunset-added';
  if (next === undefined) return 'sunset-deleted';
  const [before, after] = [parseDay(old)?.getTime(), parseDay(next)?.getTime()];
  if (before === undefined || after === undefined) return 'sunset-invalid';
  return after < before ? 'sunset-moved-earlier' : 'sunset-moved-later';
}
