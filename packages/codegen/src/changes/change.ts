/** A patch of a document: objects are merged, null removes, and `{ add, remove }` edits a list. */
export type Patch = Readonly<Record<string, unknown>>;

/** One change between two generations of the contract, as its file in spec/changes says it. */
export interface Change {
  /** The name of its file. The module of the mock server that bridges the change has the same name. */
  name: string;
  title: string;
  description: string;
  /** How we know. */
  evidence: string;
  /** What of it nobody has seen. */
  unverified?: string;
  /** Patches of the schemas, by their names. */
  schemas?: Patch;
  /** Patches of the examples, by their names. */
  examples?: Patch;
  /** The new names of parameters of the path, by the old ones. */
  renamedParameters?: Readonly<Record<string, string>>;
  /** A scope that operations no longer list beside another one. */
  impliedScope?: string;
}

/** A generation of the contract that is told as changes to another one. */
export interface Generation {
  from: string;
  to: string;
  /** What differs in `info`. */
  info: Patch;
  /** What its description begins with. */
  intro: string;
  changes: readonly Change[];
}
