import type { Change, Level, Surface } from '../finding.js';
import type { Node } from '../resolve/node.js';
import type { Shape } from '../resolve/shape.js';

/** How much an outcome matters; one level for all surfaces, or one for the wire and others beside it. */
export type Grade = Level | (Readonly<Partial<Record<Surface, Level>>> & { readonly wire: Level });

/**
 * What a change does to the values that fit: fewer do (`narrows`), more do (`widens`), some cease and others begin to
 * (`changes`), or the same do (`none`).
 */
export type Effect = 'narrows' | 'widens' | 'changes' | 'none';

/** One way in which something can change. */
export interface Outcome {
  readonly effect: Effect;
  readonly change: Change;
  /** How much it matters in what a client sends, and in what it receives. */
  readonly request: Grade;
  readonly response: Grade;
  /** What happened, as the end of a sentence that begins with the place. */
  readonly says: (emission: Emission) => string;
  /** Whom it breaks, when that is not what the direction says already. */
  readonly breaks?: string;
  /** What those have to do whom it breaks. */
  readonly migration?: string;
}

/** That an outcome came about. */
export interface Emission {
  readonly outcome: string;
  readonly old?: unknown;
  readonly new?: unknown;
  /** The keyword below the schema that says it. */
  readonly keyword?: string;
  /** The property that it is about. */
  readonly property?: string;
  /** The schemas that it is about, when they are not the compared ones. */
  readonly place?: { readonly old?: Node; readonly new?: Node };
  /** What it does to the values that fit, where that depends on what stands around it. */
  readonly effect?: Effect;
}

/** A kind of change: how it is found is in `compare` of each kind of rule. */
export interface Rule {
  /** The middle of the ids: `request-<name>-<outcome>`. */
  readonly name: string;
  /** What the rule looks at, for the list of rules. */
  readonly about: string;
  readonly outcomes: Readonly<Record<string, Outcome>>;
}

/** Where two schemas are compared. */
export interface SchemaContext {
  readonly direction: 'request' | 'response';
  /** Whether values travel as text, so that a number is no different from its digits. */
  readonly isText: boolean;
  /** Whether values are written as XML. */
  readonly isXml: boolean;
  /** Whether the schemas are branches of a union, whose null is told by the union. */
  readonly isBranch: boolean;
  /** Whether every value that fits the first schema fits the second, as far as that can be told. */
  readonly fits: (inner: Node, outer: Node) => boolean;
}

/** A rule on two schemas. */
export interface SchemaRule extends Rule {
  readonly compare: (old: Shape, next: Shape, context: SchemaContext) => Emission[];
}

/** Fewer values fit: a client may send what is refused; what it receives was always possible. */
export const narrowing = {
  effect: 'narrows',
  change: 'changed',
  request: 'breaking',
  response: 'info',
} as const;

/** More values fit: a client may receive what it never did. */
export const widening = {
  effect: 'widens',
  change: 'changed',
  request: 'info',
  response: 'breaking',
} as const;

/** Some values cease to fit, others begin to. */
export const changing = {
  effect: 'changes',
  change: 'changed',
  request: 'breaking',
  response: 'breaking',
} as const;

/** A limit where there was none: whether a client goes beyond it, no document tells; our validators refuse it. */
export const limiting = {
  ...narrowing,
  request: { wire: 'warning', types: 'breaking', mock: 'breaking' },
} as const;

/** The same values fit, and nothing that worked stops. */
export const quiet = { effect: 'none', request: 'info', response: 'info' } as const;

/**
 * Something is not told any more. What a server does with it, the document does not say; code that names it does not
 * compile.
 */
export const withdrawn = {
  wire: 'warning',
  types: 'breaking',
  sdk: 'breaking',
  cli: 'breaking',
  mock: 'breaking',
} as const;

/** A value as it is shown in a sentence. */
export function show(value: unknown): string {
  const text = typeof value === 'string' ? `\`${value}\`` : (JSON.stringify(value) ?? 'nothing');
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
