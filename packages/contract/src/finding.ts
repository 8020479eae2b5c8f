/** Who can notice a change: a program on the wire, or a user of what is generated from the contract. */
export const surfaces = ['wire', 'types', 'sdk', 'cli', 'mock'] as const;
export type Surface = (typeof surfaces)[number];

/**
 * How much a change matters: `breaking` when something that worked can stop working, `warning` when the documents
 * cannot tell, `info` when nothing that worked stops, `none` when the surface does not show it.
 */
export const levels = ['breaking', 'warning', 'info', 'none'] as const;
export type Level = (typeof levels)[number];

/** Who sends what changed: the client (`request`), the server (`response`), or neither (`none`), as with names. */
export type Direction = 'request' | 'response' | 'none';

/** The section of a changelog that a change belongs to, when it does not break. */
export type Change = 'added' | 'removed' | 'changed' | 'deprecated';

/** A place in a file, lines and columns counted from 1. */
export interface SourceLocation {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Tells where a JSON pointer of a document stands in its source. */
export type Locate = (pointer: string) => SourceLocation | undefined;

/** The operation that a change is seen at. Webhooks and callbacks have `kind` set. */
export interface FindingOperation {
  /** In lower case. */
  readonly method: string;
  /** The path as the newer document that has it writes it; a webhook's name; a callback's expression. */
  readonly path: string;
  readonly operationId?: string;
  readonly kind: 'operation' | 'webhook' | 'callback';
}

/** One change of a contract. */
export interface Finding {
  /** The rule's id, such as `request-property-became-required`. It never changes its meaning. */
  readonly id: string;
  readonly direction: Direction;
  readonly change: Change;
  readonly operation?: FindingOperation;
  /** JSON pointers into the two documents as they were given; absent on the side that does not have the place. */
  readonly pointer: { readonly old?: string; readonly new?: string };
  /** Where the pointers lead in the sources, when `diffContracts` was told how to find out. */
  readonly location: { readonly old?: SourceLocation; readonly new?: SourceLocation };
  /** What stood at the place, as far as it matters for the change. */
  readonly old?: unknown;
  readonly new?: unknown;
  /** One sentence: what changed, and what it breaks for whom. */
  readonly reason: string;
  /** One sentence for the one who has to adapt; empty when nobody has to. */
  readonly migration: string;
  readonly levels: Readonly<Record<Surface, Level>>;
  /** 12 hexadecimal digits that stay the same while the change does, wherever its lines move. */
  readonly fingerprint: string;
}

/** What changed between two contracts. */
export interface ContractDiff {
  /** Whether a finding is `breaking` on the `wire` surface. */
  readonly breaking: boolean;
  /** In the order of the newer document's operations. */
  readonly findings: readonly Finding[];
}
