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

/** Milliseconds since 1970 at the start of the day; undefined when it is no date. */
export function toTime(sunset: string): number | undefined {
  const time = /^\d{4}-\d\d-\d\d/.test(sunset) ? Date.parse(sunset) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}

/** What became of the end of something that both contracts have. */
export function compareLifecycles(old: Lifecycle, next: Lifecycle): Emission[] {
  if (!old.isDeprecated && !next.isDeprecated) return [];
  const values = { old: old.sunset, new: next.sunset };
  if (!next.isDeprecated) return [{ outcome: 'reactivated', keyword: 'deprecated' }];
  if (!old.isDeprecated) {
    const isDated = next.sunset !== undefined;
    return [{ outcome: isDated ? 'deprecated-with-sunset' : 'deprecated', ...values, keyword: 'deprecated' }];
  }
  const outcome = compareSunsets(old.sunset, next.sunset);
  return outcome === undefined ? [] : [{ outcome, ...values, keyword: 'x-sunset' }];
}

function compareSunsets(old: string | undefined, next: string | undefined): string | undefined {
  if (old === next) return undefined;
  if (old === undefined) return 'sunset-added';
  if (next === undefined) return 'sunset-deleted';
  const [before, after] = [toTime(old), toTime(next)];
  if (before === undefined || after === undefined) return 'sunset-invalid';
  return after < before ? 'sunset-moved-earlier' : 'sunset-moved-later';
}
