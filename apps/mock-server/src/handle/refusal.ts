/** Why a request is refused: each reason has one status, and each status stands in the envelope of the API. */
export const refusalStatus = {
  invalid: 400,
  unauthorised: 401,
  forbidden: 403,
  absent: 404,
  wrongMethod: 405,
  unmet: 409,
  tooLarge: 413,
  wrongType: 415,
  tooMany: 429,
  notEmulated: 501,
  broken: 500,
  full: 503,
} as const;

export type Reason = keyof typeof refusalStatus;

/** Ends a request with an error response. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly reason: Reason,
    readonly messages: readonly string[],
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    // A refusal is an answer: nobody reads its stack, which would cost a quarter of an invalid request.
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    super(messages.join('\n'));
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/**
 * Refuses what does not exist, naming it.
 *
 * @throws {Refusal} always
 */
export function absent(kind: string, name: string | number): never {
  throw new Refusal('absent', [`The ${kind} ${JSON.stringify(name)} does not exist.`]);
}
