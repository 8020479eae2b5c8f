import type { Surface } from '../finding.js';
import type { JudgedFinding } from '../policy/judged-diff.js';

/** The sections of a changelog, in their order. */
export const sections = ['Breaking', 'Deprecated', 'Added', 'Changed', 'Corrections'] as const;
export type Section = (typeof sections)[number];

/** The section that a finding belongs to on a surface; undefined when the surface does not show it. */
export function sectionOf({ change, levels, waiver }: JudgedFinding, surface: Surface): Section | undefined {
  if (waiver !== undefined && surface === 'wire') return 'Corrections';
  if (levels[surface] === 'none') return undefined;
  if (levels[surface] === 'breaking') return 'Breaking';
  if (change === 'deprecated') return 'Deprecated';
  return change === 'added' ? 'Added' : 'Changed';
}
