import type { Problem } from '@buddykit/core/check';

/** A response that does not fit its contract. */
export class BrokenResponse extends Error {
  override readonly name = 'BrokenResponse';
  /** Where it does not, without the values that stand there. */
  readonly places: string;

  constructor(operation: string, problems: readonly Problem[]) {
    const texts = problems.map(({ path, message }) => `${path}: ${message}`);
    super(`The response of ${operation} breaks the contract: ${texts.join('; ')}`);
    this.places = `the response of ${operation} at ${problems.map(({ path }) => path || 'its root').join(', ')}`;
  }
}
