import type { Plan } from './plan.js';
import { Secret } from './secret.js';

/** All secrets in a plan. */
export function secretsOfPlan(plan: Plan): Secret[] {
  const found = new Set<Secret>();
  collect(plan, found);
  return [...found];
}

function collect(value: unknown, found: Set<Secret>): void {
  if (value instanceof Secret) found.add(value);
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) collect(inner, found);
}
