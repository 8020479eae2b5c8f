import { BrokenResponse } from './broken-response.js';
import { Refusal } from './refusal.js';
import type { MockResponse } from './request.js';
import { respondError } from './respond.js';

/** Turns what is thrown into a response: a refusal says what it says; anything else is a bug that the owner hears of. */
export function guard(answer: () => MockResponse, onError: (error: unknown) => void): MockResponse {
  try {
    return answer();
  } catch (error) {
    if (error instanceof Refusal) return respondError(error);
    onError(error);
    const what = error instanceof BrokenResponse ? `: see ${error.places}` : '';
    const message = `The mock server failed${what}. This is a bug in Buddykit; please report it.`;
    return respondError(new Refusal('broken', [message]));
  }
}
