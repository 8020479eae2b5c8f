import { ContractError } from '../contract-error.js';
import { type Document, target } from './document.js';
import { isObject, listIn, memberOf, textIn } from './json.js';
import { keysOf, pointTo } from './json-pointer.js';
import { keywordOf, omit, type Part, toPart } from './part.js';

/** More parts than any schema has that people can read. */
const mostParts = 10_000;

/**
 * Takes parts apart until none refers to another or holds an `allOf`: what is left must all fit, whatever way it was
 * written. A union with one branch is that branch; `null` beside one branch says that null fits, too.
 *
 * @throws ContractError when a reference leads nowhere
 */
export function flatten(document: Document, parts: readonly Part[]): Part[] {
  const flat: Part[] = [];
  const seen = new Set<unknown>();
  const open = [...parts].reverse();
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (isObject(part.schema) && part.omits.length === 0 && seen.has(part.schema)) continue;
    seen.add(part.schema);
    if (seen.size > mostParts) {
      throw new ContractError(
        `${part.pointer}: the schema is put together from more than ${mostParts} parts.`,
      );
    }
    const { own, others } = takeApart(document, part);
    if (own !== undefined) flat.push(own);
    for (const other of others.reverse()) open.push(other);
  }
  return flat;
}

interface Apart {
  own: Part | undefined;
  others: Part[];
}

function takeApart(document: Document, part: Part): Apart {
  if (!isObject(part.schema)) return { own: part, others: [] };
  const reference = keywordOf(part, '$ref') ?? keywordOf(part, '$dynamicRef');
  // A flag without a type of its own is meant for what stands beside it.
  const orNull =
    part.orNull || (part.schema.nullable === true && memberOf(part.schema, 'type') === undefined);
  if (typeof reference === 'string') {
    const led = { ...lead(document, reference, part), orNull };
    if (document.isOld) return { own: undefined, others: [led] };
    const inner = takeApart(document, omit(part, '$ref', '$dynamicRef'));
    return { own: inner.own, others: [led, ...inner.others] };
  }
  const all = branchesOf(part, 'allOf').map((branch) => ({ ...branch, orNull: branch.orNull || orNull }));
  const single = singleBranches(document, part);
  const own = omit({ ...part, orNull }, 'allOf', ...single.keywords);
  return { own, others: [...all, ...single.branches] };
}

function lead(document: Document, reference: string, from: Part): Part {
  const { value, pointer } = target(document, reference, from.pointer);
  const name = keysOf(pointer).at(-1);
  return { schema: value, pointer, omits: [], orNull: from.orNull, name };
}

/** The parts below a list of schemas. */
export function branchesOf(part: Part, keyword: string): Part[] {
  return listIn(keywordOf(part, keyword)).map((schema, index) =>
    toPart(schema, pointTo(part.pointer, keyword, index)),
  );
}

/** As many wraps as are taken off a schema to see that it is only null. */
const mostWraps = 3;

/** Whether the schema fits null and nothing else. */
export function isNullOnly(document: Document, part: Part, wraps = 0): boolean {
  const reference = textIn(memberOf(part.schema, '$ref'));
  const schema = reference === undefined ? part.schema : target(document, reference, part.pointer).value;
  const type = memberOf(schema, 'type');
  if (Array.isArray(type) ? type.length === 1 && type[0] === 'null' : type === 'null') return true;
  if (type !== undefined && !listIn(type).includes('null')) return false;
  if (isObject(schema) && Object.hasOwn(schema, 'const')) return schema.const === null;
  const values = memberOf(schema, 'enum');
  if (Array.isArray(values) && values.length > 0) return values.every((value) => value === null);
  const isNull = (branch: Part) => wraps < mostWraps && isNullOnly(document, branch, wraps + 1);
  const below = (keyword: string) => branchesOf(toPart(schema, part.pointer), keyword);
  const isUnionOfNull = (branches: readonly Part[]) => branches.length > 0 && branches.every(isNull);
  return below('allOf').some(isNull) || ['oneOf', 'anyOf'].map(below).some(isUnionOfNull);
}

function singleBranches(document: Document, part: Part): { branches: Part[]; keywords: string[] } {
  const branches: Part[] = [];
  const keywords: string[] = [];
  for (const keyword of ['oneOf', 'anyOf']) {
    const all = branchesOf(part, keyword);
    const [first, ...others] = all.filter((branch) => !isNullOnly(document, branch));
    const only = first ?? all[0];
    if (only === undefined || others.length > 0) continue;
    keywords.push(keyword);
    branches.push({ ...only, orNull: part.orNull || all.length > 1 });
  }
  return { branches, keywords };
}
