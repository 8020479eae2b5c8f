import type { Document } from '../resolve/document.js';
import { follow } from '../resolve/document.js';
import { canonical, isObject, listIn, memberOf, objectsIn, stringsIn } from '../resolve/json.js';
import { pointTo } from '../resolve/json-pointer.js';
import type { Emission } from '../rules/rule.js';
import { security } from '../rules/security.js';
import { report, type Sides, type Spot } from './comparison.js';

/** A way to authenticate: schemes that are needed together, each with its scopes. Without any, nobody is asked. */
type Way = ReadonlyMap<string, readonly string[]>;

/** Compares who may call two operations. */
export function compareSecurity(spot: Spot, sides: Sides): void {
  const { old: oldDocument, next: nextDocument } = spot.comparison;
  const [before, after] = [waysOf(oldDocument, sides.old?.value), waysOf(nextDocument, sides.next?.value)];
  const emissions = [
    ...before.flatMap((way) => judgeOld(way, after)),
    ...after.flatMap((way) => judgeNew(way, before)),
    ...compareSchemes([oldDocument, nextDocument], [before, after]),
  ];
  for (const emission of emissions) report(spot, security, { emission, sides });
}

/** What an operation says for itself, or else what the document says for all. */
function waysOf(document: Document, operation: unknown): Way[] {
  const written = memberOf(operation, 'security') ?? memberOf(document.root, 'security');
  const ways = listIn(written)
    .filter(isObject)
    .map((way): Way => new Map(Object.entries(way).map(([scheme, scopes]) => [scheme, stringsIn(scopes)])));
  return ways.length === 0 ? [new Map()] : ways;
}

/** Whether who can authenticate in one way is let in by another. */
function isEnough(own: Way, asked: Way): boolean {
  return [...asked].every(([scheme, scopes]) => {
    const has = own.get(scheme);
    return has !== undefined && scopes.every((scope) => has.includes(scope));
  });
}

function judgeOld(way: Way, after: readonly Way[]): Emission[] {
  if (after.some((asked) => isEnough(way, asked))) return [];
  const sameSchemes = after.find((asked) => hasSameSchemes(way, asked));
  if (sameSchemes === undefined) return [{ outcome: 'way-removed', old: describe(way) }];
  return scopesBeyond(sameSchemes, way).map((scope) => ({ outcome: 'scope-added', new: scope }));
}

function judgeNew(way: Way, before: readonly Way[]): Emission[] {
  if (before.some((own) => canonical([...own]) === canonical([...way]))) return [];
  const sameSchemes = before.find((own) => hasSameSchemes(own, way));
  if (sameSchemes === undefined) return [{ outcome: 'way-added', new: describe(way) }];
  return scopesBeyond(sameSchemes, way).map((scope) => ({ outcome: 'scope-removed', old: scope }));
}

function hasSameSchemes(left: Way, right: Way): boolean {
  return left.size === right.size && [...left.keys()].every((scheme) => right.has(scheme));
}

function scopesBeyond(more: Way, less: Way): string[] {
  return [...more].flatMap(([scheme, scopes]) =>
    scopes.filter((scope) => !less.get(scheme)?.includes(scope)),
  );
}

function describe(way: Way): string {
  if (way.size === 0) return 'no authentication';
  return [...way]
    .map(([scheme, scopes]) => (scopes.length === 0 ? scheme : `${scheme} (${scopes.join(', ')})`))
    .join(' and ');
}

/** What became of the schemes that both operations use. */
function compareSchemes([old, next]: [Document, Document], [before, after]: [Way[], Way[]]): Emission[] {
  const used = new Set(before.flatMap((way) => [...way.keys()]));
  const kept = [...used].filter((scheme) => after.some((way) => way.has(scheme)));
  return kept.flatMap((scheme) => {
    const [one, other] = [schemeOf(old, scheme), schemeOf(next, scheme)];
    if (one === undefined || other === undefined) return [];
    const emissions: Emission[] = [];
    const [was, is] = [essence(one), essence(other)];
    if (was !== is) emissions.push({ outcome: 'scheme-changed', old: was, new: is });
    return [...emissions, ...compareAddresses(one, other)];
  });
}

function schemeOf(document: Document, name: string): unknown {
  const pointer = pointTo('', 'components', 'securitySchemes', name);
  const value = memberOf(memberOf(memberOf(document.root, 'components'), 'securitySchemes'), name);
  return value === undefined ? undefined : follow(document, { value, pointer }).value;
}

/** What a client must know of a scheme, besides addresses. */
function essence(scheme: unknown): string {
  const [type, name, place, kind] = ['type', 'name', 'in', 'scheme'].map((key) => memberOf(scheme, key));
  const header = place === 'header' && typeof name === 'string' ? name.toLowerCase() : name;
  const way = typeof kind === 'string' ? kind.toLowerCase() : kind;
  return [type, place, header, way].filter((part) => part !== undefined).join(' ');
}

function compareAddresses(old: unknown, next: unknown): Emission[] {
  const [before, after] = [addressesOf(old), addressesOf(next)];
  return [...before].flatMap(([key, url]) => {
    const other = after.get(key);
    return other === undefined || other === url ? [] : [{ outcome: 'address-changed', old: url, new: other }];
  });
}

function addressesOf(scheme: unknown): Map<string, string> {
  const flows = objectsIn(memberOf(scheme, 'flows'));
  const holders: [string, unknown][] = [['', scheme], ...flows];
  const found = holders.flatMap(([flow, holder]) =>
    ['authorizationUrl', 'tokenUrl', 'refreshUrl', 'openIdConnectUrl'].flatMap((key): [string, string][] => {
      const url = memberOf(holder, key);
      return typeof url === 'string' ? [[`${flow} ${key}`, url]] : [];
    }),
  );
  return new Map(found);
}
