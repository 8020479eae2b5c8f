/** A path of an action that cannot be used. The message names it. */
export class PathError extends Error {
  override readonly name = 'PathError';
}
