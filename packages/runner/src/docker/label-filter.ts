import type { Labels } from '../engine/container-spec.js';

/** The `filters` parameter for what has all these labels. */
export function labelFilter(labels: Labels): string {
  const wanted = Object.entries(labels).map(([name, value]) => `${name}=${value}`);
  // Without a label everything on the machine would be meant.
  if (wanted.length === 0) throw new TypeError('At least one label is needed.');
  return JSON.stringify({ label: wanted });
}
