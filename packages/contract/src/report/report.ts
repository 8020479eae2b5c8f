import type { OpenApiDocument } from '../diff-contracts.js';
import type { Level, Surface } from '../finding.js';
import type { LoadedContract } from '../load/load-contract.js';
import type { JudgedDiff } from '../policy/judged-diff.js';

/** One of the two contracts of a report. */
export interface ReportedContract extends Pick<LoadedContract, 'document' | 'locate'> {
  /** As it was named on the command line. */
  readonly name: string;
}

/** All that a renderer needs. */
export interface Report {
  readonly diff: JudgedDiff;
  /** The surface by whose levels findings are told. */
  readonly surface: Surface;
  readonly old: ReportedContract;
  readonly new: ReportedContract;
  /** The version of this package. */
  readonly version: string;
  /** The moment for which it holds. */
  readonly now: Date;
  /** The folder that paths are relative to. */
  readonly cwd: string;
}

/** What a contract calls itself. */
export function titleOf({ info }: OpenApiDocument): { title: string; version: string } {
  const { title, version } =
    typeof info === 'object' && info !== null ? { title: '', version: '', ...info } : {};
  return {
    title: typeof title === 'string' ? title : '',
    version: typeof version === 'string' ? version : '',
  };
}

/** How many findings a surface has of each level. */
export function countLevels({ findings }: JudgedDiff, surface: Surface): Record<Level, number> {
  const counts = { breaking: 0, warning: 0, info: 0, none: 0 };
  for (const { levels } of findings) counts[levels[surface]] += 1;
  return counts;
}
