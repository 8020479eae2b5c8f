import { parseDay } from '../lifecycle/parse-day.js';
import { UsageError } from './usage-error.js';

/** The option by which the clock is set, so that a judgement of yesterday can be had again. */
export const nowOption = {
  type: 'string',
  value: 'date',
  description: 'The date for which sunsets and waivers are judged, such as 2026-12-31. Default: now.',
} as const;

/**
 * The moment that `--now` names.
 *
 * @throws UsageError when it is no date
 */
export function readMoment(text: string | undefined): Date {
  if (text === undefined) return new Date();
  const date = parseDay(text);
  if (date === undefined)
    throw new UsageError(
      `--now cannot be "${text}"; it is a date such as 2026-12-31, with a time if need be`,
    );
  return date;
}
