import type { Edits } from '../mutated-tree.js';

/** One thing that goes out of step, and what its check must say of it. */
export interface Mutation {
  title: string;
  edits: Edits;
  file: string;
  name: string;
  /** What the message says, the way out with it. */
  says: RegExp;
}
