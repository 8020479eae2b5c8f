/** What the program needs of its process. */
export type Host = Pick<NodeJS.Process, 'env' | 'cwd' | 'stdin' | 'stdout' | 'stderr'>;

/** The program as a person calls it: `buddykit-contract`, or `buddykit contract`. */
export interface Program {
  readonly name: string;
  readonly version: string;
}
