import type { ContractDiff, Finding, SourceLocation } from '../finding.js';
import type { Override, Waiver } from './policy.js';

/** A finding with the levels that hold once a policy was applied. */
export interface JudgedFinding extends Finding {
  /** The levels before the policy. */
  readonly originalLevels: Finding['levels'];
  /** What changed the levels. */
  readonly overrides: readonly Pick<Override, 'level' | 'surface' | 'reason'>[];
  /** What accepted it on the wire: it is a correction. */
  readonly waiver?: Pick<Waiver, 'reason' | 'until'>;
}

/** Something in a policy that does not hold any more. */
export interface PolicyProblem {
  readonly location: SourceLocation;
  readonly message: string;
}

/** What changed between two contracts, under a policy. */
export interface JudgedDiff extends ContractDiff {
  readonly findings: readonly JudgedFinding[];
  readonly problems: readonly PolicyProblem[];
}
