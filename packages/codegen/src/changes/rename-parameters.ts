import type { Contract } from '../contract.js';

/**
 * Gives parameters of the path other names, in the paths and where they are defined.
 *
 * @throws when no path has a parameter of the old name
 */
export function renameParameters(contract: Contract, names: Readonly<Record<string, string>>): Contract {
  const paths = Object.keys(contract.paths);
  const stray = Object.keys(names).find((name) => !paths.some((path) => path.includes(`{${name}}`)));
  if (stray !== undefined)
    throw new Error(`No path has the parameter ${stray}, which a change renames. Correct the change.`);
  return rename(contract, names) as Contract;
}

function rename(value: unknown, names: Readonly<Record<string, string>>): unknown {
  if (Array.isArray(value)) return value.map((item) => rename(item, names));
  if (typeof value === 'string') return value.startsWith('/') ? renamePath(value, names) : value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [
    key.startsWith('/') ? renamePath(key, names) : key,
    key === 'examples' ? inner : rename(inner, names),
  ]);
  return renamed(Object.fromEntries(entries), names);
}

function renamed(item: Record<string, unknown>, names: Readonly<Record<string, string>>): unknown {
  if (item.in !== 'path' || typeof item.name !== 'string') return item;
  return { ...item, name: names[item.name] ?? item.name };
}

function renamePath(path: string, names: Readonly<Record<string, string>>): string {
  return path.replace(/\{(\w+)\}/g, (whole, name) =>
    names[name] === undefined ? whole : `{${names[name]}}`,
  );
}
