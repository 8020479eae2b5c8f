import { timingSafeEqual } from 'node:crypto';
import { Refusal } from './refusal.js';
import type { Token } from './token.js';

/** What a scope brings along. The documents say it of executions. */
const included: Record<string, readonly string[]> = {
  EXECUTION_MANAGE: ['EXECUTION_RUN', 'EXECUTION_INFO'],
  EXECUTION_RUN: ['EXECUTION_INFO'],
};

/** Finds the token that a request brings. The time that it takes tells nothing of the tokens but their lengths. */
export function createTokenFinder(tokens: readonly Token[]) {
  const known = tokens.map((token) => ({ token, bytes: Buffer.from(token.token) }));
  return (header: string | undefined): Token | undefined => {
    const given = /^Bearer +(\S+) *$/i.exec(header ?? '')?.[1];
    if (given === undefined) return undefined;
    const bytes = Buffer.from(given);
    return known.find((candidate) => isSame(candidate.bytes, bytes))?.token;
  };
}

function isSame(left: Buffer, right: Buffer): boolean {
  return left.length === right.length && timingSafeEqual(left, right);
}

/**
 * Lets a request pass whose token may do the operation.
 *
 * @throws {Refusal} when there is no such token, or it lacks a scope
 */
export function authorise(
  scopes: readonly string[],
  token: Token | undefined,
  header: string | undefined,
): void {
  if (token === undefined) throw unauthorised(header);
  if (token.scopes === undefined) return;
  const granted = new Set(token.scopes.flatMap((scope) => [scope, ...(included[scope] ?? [])]));
  const missing = scopes.filter((scope) => !granted.has(scope));
  if (missing.length > 0)
    throw new Refusal('forbidden', [`The token lacks the scope ${missing.join(' and ')}.`]);
}

/** Refuses a request that brings no token that is known. */
export function unauthorised(header: string | undefined): Refusal {
  const message =
    header === undefined
      ? 'Authorization is required; send the header "Authorization: Bearer <token>".'
      : 'The token in the Authorization header is not valid.';
  return new Refusal('unauthorised', [message], { 'www-authenticate': 'Bearer' });
}
