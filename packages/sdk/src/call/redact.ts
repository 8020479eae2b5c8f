import { secretFields } from '@buddykit/core';
import type { LightRequest } from './light-request.js';

/** The secrets that a request holds: its token and the fields that never come back. */
export function secretsOf({ init, call }: LightRequest): string[] {
  const token = init.headers.get('authorization')?.replace(/^\S+ +/, '') ?? '';
  const texts = [token, ...secretsIn(call.body)].filter((text) => text !== '');
  const written = texts.map((text) => JSON.stringify(text).slice(1, -1));
  // A secret that is part of another must not leave the rest of that one behind.
  return [...new Set([...texts, ...written])].sort((left, right) => right.length - left.length);
}

function secretsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    secretFields.includes(key) && typeof inner === 'string' ? [inner] : secretsIn(inner),
  );
}

/** The text without the secrets, which a server or a proxy may repeat. */
export function redact(text: string, secrets: readonly string[]): string {
  return secrets.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
}

/** What `fetch` threw; where that holds a secret or a whole request, an error with its message only. */
export function redactCause(cause: unknown, secrets: readonly string[]): unknown {
  return isFree(cause, secrets, 5) ? cause : new Error(redact(String(cause), secrets));
}

// Objects of other kinds may show in a log what their own keys do not hold: a `Request` shows its headers.
const openKinds = ['Error', 'DOMException', 'Object', 'Array'];

function isFree(value: unknown, secrets: readonly string[], depth: number): boolean {
  if (typeof value === 'string') return !secrets.some((secret) => value.includes(secret));
  if (typeof value !== 'object' || value === null) return true;
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  if (depth === 0 || !openKinds.includes(kind)) return false;
  const inner = Reflect.ownKeys(value).map((key) => Reflect.get(value, key));
  return [...inner, Reflect.get(value, 'message')].every((part) => isFree(part, secrets, depth - 1));
}
