import { isDeepStrictEqual } from 'node:util';
import type { Schema } from '../contract.js';

/**
 * Gives each schema of a view its final name: the contract's own name, and `…Input` for the request's form of a
 * schema that the two directions see differently.
 */
export function nameViews(schemas: Map<string, Schema>): (key: string) => string {
  const different = differingNames(schemas);
  for (const name of different) {
    if (schemas.has(`request:${name}Input`)) throw new Error(`Rename ${name}Input: ${name} needs that name.`);
  }
  return (key) => {
    const [view, name = ''] = key.split(':');
    return view === 'request' && different.has(name) ? `${name}Input` : name;
  };
}

function differingNames(schemas: Map<string, Schema>): Set<string> {
  const shared = [...schemas.keys()]
    .filter((key) => key.startsWith('request:') && schemas.has(key.replace('request:', 'response:')))
    .map((key) => key.slice('request:'.length));
  const different = new Set<string>();
  let before = -1;
  while (before !== different.size) {
    before = different.size;
    for (const name of shared.filter((candidate) => !looksSame(schemas, candidate, different)))
      different.add(name);
  }
  return different;
}

function looksSame(schemas: Map<string, Schema>, name: string, different: Set<string>): boolean {
  const request = neutral(schemas.get(`request:${name}`), different);
  return isDeepStrictEqual(request, neutral(schemas.get(`response:${name}`), different));
}

function neutral(schema: Schema | undefined, different: Set<string>): unknown {
  return JSON.parse(JSON.stringify(schema), (key, value) => {
    // Only the response's form says it, and it says nothing about what fits.
    if (key === 'x-open') return undefined;
    if (key !== '$ref') return value;
    const name = value.split(':')[1];
    return different.has(name) ? value : name;
  });
}
