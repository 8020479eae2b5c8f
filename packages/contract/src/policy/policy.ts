import type { Level, SourceLocation, Surface } from '../finding.js';

/** Sets the level of all findings of one rule. */
export interface Override {
  readonly id: string;
  readonly level: Level;
  /** The surface on which it does so; without one, on each that shows the change. */
  readonly surface?: Surface;
  readonly reason: string;
  readonly location: SourceLocation;
}

/** Accepts one finding on the wire, for a time: the document was wrong, and the server always behaved as it says now. */
export interface Waiver {
  readonly fingerprint: string;
  readonly reason: string;
  /** The last day on which it holds, as `2026-12-31`. */
  readonly until: string;
  readonly location: SourceLocation;
}

/** What a project decided about findings. */
export interface Policy {
  readonly overrides: readonly Override[];
  readonly waivers: readonly Waiver[];
}
