import type { Phase } from '@buddykit/runner';

/** How far a try is when a phase begins, in percent. What takes longest has most room. */
const begins: Readonly<Record<Phase, number>> = {
  RESOLVE: 0,
  PULL: 5,
  SETUP: 20,
  NETWORK: 25,
  SERVICES: 25,
  CREATE: 35,
  START: 40,
  RUN: 45,
  EXPORT: 90,
  CLEANUP: 95,
};

/** How far a try is, in percent, after it was that far and a phase began. It never goes back. */
export function progressAt(phase: Phase, before: number): number {
  return Math.max(before, begins[phase]);
}
