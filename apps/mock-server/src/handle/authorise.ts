import { timingSafeEqual } from 'node:crypto';
import { Refusal } from './refusal.js';

/**
 * Lets a request pass when it brings the token.
 *
 * @throws {Refusal} when it brings none or another one
 */
export function createAuthorise(token: string) {
  const expected = Buffer.from(token);
  return (header: string | undefined): void => {
    const given = /^Bearer +(\S+) *$/i.exec(header ?? '')?.[1];
    if (given !== undefined && isSame(Buffer.from(given), expected)) return;
    const message =
      header === undefined
        ? 'Authorization is required; send the header "Authorization: Bearer <token>".'
        : 'The token in the Authorization header is not valid.';
    throw new Refusal('unauthorised', [message], { 'www-authenticate': 'Bearer' });
  };
}

function isSame(given: Buffer, expected: Buffer): boolean {
  return given.length === expected.length && timingSafeEqual(given, expected);
}
