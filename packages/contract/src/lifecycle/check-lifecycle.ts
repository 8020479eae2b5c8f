import { showValue } from '../report/show-value.js';
import { parseDay } from './parse-day.js';
import type { Lifecycle } from './read-lifecycle.js';

interface Rules {
  readonly daysLeft: number | undefined;
  readonly notice: number;
  readonly isTarget: (name: unknown) => boolean;
}

/** What is wrong with the end of something. */
export function checkLifecycle(lifecycle: Lifecycle, { daysLeft, notice, isTarget }: Rules): string[] {
  const { deprecated, sunset, replacedBy } = lifecycle;
  const problems: string[] = [];
  if (!deprecated) problems.push('has an end, and is not marked with deprecated: true');
  if (sunset === undefined) problems.push('has no x-sunset; say on which date it ends');
  else if (daysLeft === undefined)
    problems.push(`x-sunset ${showValue(sunset)} is no date such as 2026-12-31`);
  else if (daysLeft < 0)
    problems.push(
      `is overdue by ${-daysLeft} ${-daysLeft === 1 ? 'day' : 'days'}; remove it or move its x-sunset`,
    );
  const given = daysOfNotice(lifecycle);
  if (given !== undefined && given < notice)
    problems.push(`ends ${given} days after it was deprecated; ${notice} are promised`);
  if (replacedBy !== undefined && !isTarget(replacedBy)) {
    problems.push(
      `x-replaced-by ${showValue(replacedBy)} is neither an operationId nor a JSON pointer into this contract`,
    );
  }
  return problems;
}

/** Days from the one date to the other, where both are dates: `x-deprecated-since` may also be a version. */
function daysOfNotice({ since, sunset }: Lifecycle): number | undefined {
  const [start, end] = [parseDay(since), parseDay(sunset)];
  return start && end && Math.floor((end.getTime() - start.getTime()) / 86_400_000);
}
