import { secretsIn } from '@buddykit/core';
import type { Call } from './call.js';

/** The secrets that a request holds: its token and those of its body, also as JSON writes them. */
export function secretsOf({ init: { method, headers }, body }: Call): string[] {
  const token = headers.get('authorization')?.replace(/^\S+ +/, '') ?? '';
  return (
    [token, ...secretsIn({ method, body })]
      .filter((secret) => secret !== '')
      .flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)])
      // A secret that is part of another must not leave the rest of that one behind.
      .sort((left, right) => right.length - left.length)
  );
}

/** The text without the secrets, which a server or a proxy may repeat. */
export function redact(text: string, secrets: readonly string[]): string {
  return secrets.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
}

/** How a text begins, without the secrets, on one line. */
export function excerptOf(text: string, secrets: readonly string[]): string {
  return redact(text, secrets).replace(/\s+/g, ' ').trim().slice(0, 200);
}

/** What `fetch` threw; where that holds a secret or a whole request, an error with its message only. */
export function redactCause(cause: unknown, secrets: readonly string[]): unknown {
  return isFree(cause, secrets, 5) ? cause : new Error(redact(String(cause), secrets));
}

// Objects of other kinds may show in a log what their own keys do not hold: a `Request` shows its headers.
const openKinds = / (?:Error|DOMException|Object|Array)\]$/;

function isFree(value: unknown, secrets: readonly string[], depth: number): boolean {
  if (typeof value === 'string') return !secrets.some((secret) => value.includes(secret));
  if (typeof value !== 'object' || value === null) return true;
  if (depth === 0 || !openKinds.test(Object.prototype.toString.call(value))) return false;
  const keys = [...Reflect.ownKeys(value), 'message'];
  return keys.every((key) => isFree(Reflect.get(value, key), secrets, depth - 1));
}
