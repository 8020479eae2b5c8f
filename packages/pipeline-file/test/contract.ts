import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';
import type { SchemaSource } from '@buddykit/arbitrary';

/** The resolved contract. */
export const contract = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@buddykit/core/openapi.json'), 'utf8'),
) as SchemaSource; // It is what the emitter of core wrote.

/** How many files each property tries; BUDDYKIT_CASES multiplies it. */
export function cases(count: number): { numRuns: number } {
  return { numRuns: Math.ceil(count * Number(process.env.BUDDYKIT_CASES ?? 1)) };
}
