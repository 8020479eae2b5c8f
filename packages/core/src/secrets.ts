import { secretFields, sometimesSecret } from './generated/secrets.js';

/** What stands for a secret wherever a request is shown. */
export const mask = '***';

/** What was sent: the method of the request and its body, as data. */
export interface Sent {
  readonly method: string;
  readonly body: unknown;
}

/** A copy of the body of a request with the mask in place of every secret. */
export function maskSecrets({ method, body }: Sent): unknown {
  return withMasks(body, method === 'PATCH');
}

/** The secrets that the body of a request holds, as texts. */
export function secretsIn({ method, body }: Sent): string[] {
  const found: string[] = [];
  withMasks(body, method === 'PATCH', (secret) => found.push(...textsIn(secret)));
  return found;
}

function withMasks(value: unknown, isEdit = false, tell?: (secret: unknown) => void): unknown {
  if (Array.isArray(value)) return value.map((item) => withMasks(item, false, tell));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => {
    if (inner === null || !isSecret(name, value, isEdit)) return [name, withMasks(inner, false, tell)];
    tell?.(inner);
    return [name, mask];
  });
  return Object.fromEntries(entries);
}

function isSecret(name: string, holder: object, isEdit: boolean): boolean {
  if (secretFields.includes(name)) return true;
  if (!Object.hasOwn(sometimesSecret, name)) return false;
  const conditions = Object.entries(sometimesSecret[name] ?? {});
  const given = conditions.filter(([field]) => Reflect.get(holder, field) != null);
  // What an edit leaves out stays as it is at the server: it may say that this is a secret.
  if (given.length === 0) return isEdit;
  return given.some(([field, value]) => Reflect.get(holder, field) === value);
}

function textsIn(secret: unknown): string[] {
  if (typeof secret === 'string') return secret === '' ? [] : [secret];
  if (typeof secret === 'number') return [String(secret)];
  return Object.values(Object(secret)).flatMap(textsIn);
}
