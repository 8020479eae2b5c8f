import process from 'node:process';

/** How many cases each law tries; BUDDYKIT_CASES multiplies it. */
export function cases(count: number): { numRuns: number } {
  return { numRuns: Math.ceil(count * Number(process.env.BUDDYKIT_CASES ?? 1)) };
}
