/** Something that no longer says what the contract says. */
export interface Finding {
  /** The check that found it. */
  check: string;
  /** From the root of the repository. */
  file: string;
  line?: number;
  /** What it is about: an operation, a field, a word. */
  name: string;
  /** What is wrong and what to do. */
  message: string;
}

/** Looks at the repository in a folder, and tells what is out of step. */
export type Check = (root: string) => Promise<Finding[]>;

/** A finding as one line, with a place that editors can open. */
export function describeFinding({ check, file, line, message }: Finding): string {
  return `${file}${line === undefined ? '' : `:${line}`} ${message} [${check}]`;
}
