import type { Direction, FindingOperation, Locate } from '../finding.js';
import { FindingList, type Site } from '../grade/finding-list.js';
import type { Document, Placed } from '../resolve/document.js';
import { Nodes } from '../resolve/node.js';
import type { Emission, Rule } from '../rules/rule.js';
import { SchemaWalk } from './walk-schemas.js';

/** What comparing two documents works with. */
export interface Comparison {
  readonly old: Document;
  readonly next: Document;
  readonly oldNodes: Nodes;
  readonly nextNodes: Nodes;
  readonly walk: SchemaWalk;
  readonly findings: FindingList;
  readonly now: Date;
}

/** Sets a comparison up. */
export function createComparison(
  [old, next]: [Document, Document],
  { locate, now }: { locate: { readonly old?: Locate; readonly new?: Locate }; now: Date },
): Comparison {
  return {
    old,
    next,
    oldNodes: new Nodes(old, 'old'),
    nextNodes: new Nodes(next, 'new'),
    walk: new SchemaWalk(),
    findings: new FindingList(locate),
    now,
  };
}

/** Where in the operations a comparison is. */
export interface Spot {
  readonly comparison: Comparison;
  readonly operation: FindingOperation | undefined;
  /** Who sends what is compared. */
  readonly direction: Direction;
  /** What a person calls the place. */
  readonly subject: string;
}

/** The same place of two documents; undefined on the side that does not have it. */
export interface Sides {
  readonly old?: Placed | undefined;
  readonly next?: Placed | undefined;
}

/** Reports an outcome at a spot. */
export function report(
  spot: Spot,
  rule: Rule,
  { emission, sides }: { emission: Emission; sides: Sides },
): void {
  const { comparison, operation, direction, subject } = spot;
  const pointer = { old: sides.old?.pointer, new: sides.next?.pointer };
  const site: Site = { direction, operation, subject, pointer };
  comparison.findings.add(rule, emission, site);
}

/** The other role: what a client sends becomes what it receives. */
export function swap(direction: 'request' | 'response', isSwapped: boolean): 'request' | 'response' {
  if (!isSwapped) return direction;
  return direction === 'request' ? 'response' : 'request';
}
