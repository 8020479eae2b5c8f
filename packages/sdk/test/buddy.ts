import { type Buddy, type BuddyOptions, createBuddy } from '../src/index.js';

export const token = 'the-token-of-the-tests';

/** Where the tests call. */
export const pipeline = { project_name: 'company-website', pipeline_id: 2 };

/** A client for tests: with a workspace, and without the timeout, so that its clock knows only of retries. */
export function buddyWith(options: Partial<BuddyOptions>): Buddy {
  return createBuddy({
    token,
    workspace: 'buddy',
    timeout: Number.POSITIVE_INFINITY,
    random: () => 0,
    ...options,
  });
}

/** What a promise rejects with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    (value) => {
      throw new Error(`It gave ${JSON.stringify(value)} in place of an error.`);
    },
    (error: unknown) => error,
  );
}
