/** A command line that cannot be carried out: what is wrong with which part of it, and the way out. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
