import type { Contract } from '../contract.js';

/** Takes a scope out of the operations that need another one besides. */
export function implyScope<T extends Contract['paths']>(paths: T, scope: string): T {
  return withoutImplied(paths, scope) as T;
}

function withoutImplied(value: unknown, scope: string): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutImplied(item, scope));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    key === 'security' ? inner.map((choice: object) => others(choice, scope)) : withoutImplied(inner, scope),
  ]);
  return Object.fromEntries(entries);
}

function others(choice: object, scope: string): object {
  const entries = Object.entries(choice).map(([scheme, scopes]: [string, string[]]) => [
    scheme,
    scopes.length > 1 ? scopes.filter((candidate) => candidate !== scope) : scopes,
  ]);
  return Object.fromEntries(entries);
}
