import process from 'node:process';

/**
 * How many cases each law tries; BUDDYKIT_CASES multiplies it, and has other cases drawn each time. Without it the same
 * cases are drawn, so that what holds today holds tomorrow: the laws are stronger than any classifier of schemas is.
 */
export function cases(count: number): { numRuns: number; seed?: number } {
  const factor = process.env.BUDDYKIT_CASES;
  return { numRuns: Math.ceil(count * Number(factor ?? 1)), ...(factor === undefined && { seed: 4 }) };
}
