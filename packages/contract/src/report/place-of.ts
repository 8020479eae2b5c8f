import type { SourceLocation } from '../finding.js';
import type { JudgedFinding } from '../policy/judged-diff.js';
import type { Report } from './report.js';

/**
 * Where a finding is to be shown: its place in the newer contract, or, when that has none, the nearest place there
 * that still is, as a report is read beside the newer files.
 */
export function placeOf({ location, pointer }: JudgedFinding, report: Report): SourceLocation | undefined {
  if (location.new !== undefined) return location.new;
  const at = pointer.new ?? pointer.old;
  return (at === undefined ? undefined : report.new.locate(at)) ?? location.old;
}

/** Where a finding stands in the older contract. */
export function oldPlaceOf({ location, pointer }: JudgedFinding, report: Report): SourceLocation | undefined {
  return location.old ?? (pointer.old === undefined ? undefined : report.old.locate(pointer.old));
}

/** A place as compilers and editors write it. */
export function showPlace({ file, line, column }: SourceLocation): string {
  return `${file}:${line}:${column}`;
}
