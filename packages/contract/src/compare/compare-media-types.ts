import type { Placed } from '../resolve/document.js';
import { memberOf, objectsIn } from '../resolve/json.js';
import { pointTo } from '../resolve/json-pointer.js';
import { mediaType } from '../rules/media-type.js';
import { compareSchemas } from './compare-schemas.js';
import { report, type Spot } from './comparison.js';
import {
  isJson,
  isReadAs,
  isSameEssence,
  isWithin,
  isXml,
  type MediaName,
  readMediaName,
} from './media-name.js';

/** A media type of a body. */
interface Media {
  readonly text: string;
  readonly name: MediaName;
  readonly placed: Placed;
}

/** Compares the media types of two bodies, and the schemas of those that belong together. */
export function compareMediaTypes(
  spot: Spot,
  [old, next]: [Placed, Placed],
  direction: 'request' | 'response',
): void {
  const [before, after] = [mediaOf(old), mediaOf(next)];
  // A server goes by the name that it is sent; a client reads what it can.
  const isPart = direction === 'request' ? isWithin : isReadAs;
  const pairs = match(before, after, isPart);
  for (const one of before) {
    if (pairs.some(([own]) => own === one)) continue;
    report(spot, mediaType, { emission: { outcome: 'removed', old: one.text }, sides: { old: one.placed } });
  }
  for (const one of after) {
    if (pairs.some(([, other]) => other === one)) continue;
    report(spot, mediaType, { emission: { outcome: 'added', new: one.text }, sides: { next: one.placed } });
  }
  for (const [one, other] of pairs)
    comparePair({ ...spot, subject: `${spot.subject} (${other.text})` }, [one, other], direction);
}

function mediaOf({ value, pointer }: Placed): Media[] {
  return objectsIn(memberOf(value, 'content')).map(([text, media]) => ({
    text,
    name: readMediaName(text),
    placed: { value: media, pointer: pointTo(pointer, 'content', text) },
  }));
}

/** By name first, then without parameters, then by what is part of what. */
function match(before: readonly Media[], after: readonly Media[], isPart: typeof isWithin): [Media, Media][] {
  const pairs: [Media, Media][] = [];
  const isFree = (media: Media) => !pairs.some((pair) => pair.includes(media));
  const pairWhere = (belong: (one: Media, other: Media) => boolean) => {
    for (const one of before.filter(isFree)) {
      const other = after.filter(isFree).find((candidate) => belong(one, candidate));
      if (other !== undefined) pairs.push([one, other]);
    }
  };
  pairWhere((one, other) => one.text === other.text);
  pairWhere((one, other) => isSameEssence(one.name, other.name));
  pairWhere((one, other) => isPart(one.name, other.name) || isPart(other.name, one.name));
  return pairs;
}

function comparePair(spot: Spot, [old, next]: [Media, Media], direction: 'request' | 'response'): void {
  const outcome = judge(old.name, next.name);
  const sides = { old: old.placed, next: next.placed };
  if (outcome !== undefined) {
    report(spot, mediaType, { emission: { outcome, old: old.text, new: next.text }, sides });
  }
  const [before, after] = [schemaOf(old), schemaOf(next)];
  if (before.value === undefined && after.value === undefined) return;
  if (before.value === undefined || after.value === undefined) {
    const presence = before.value === undefined ? 'schema-added' : 'schema-removed';
    report(spot, mediaType, { emission: { outcome: presence }, sides });
    return;
  }
  const isText = !isJson(next.text);
  compareSchemas(spot, [before, after], { travel: { direction, isText, isXml: isXml(next.text) } });
}

function judge(old: MediaName, next: MediaName): string | undefined {
  if (!isSameEssence(old, next)) return isReadAs(next, old) ? 'specialized' : 'generalized';
  const [before, after] = [[...old.parameters], [...next.parameters]];
  const isKept = before.every(([key, value]) => next.parameters.get(key) === value);
  const isSatisfied = after.every(
    ([key, value]) => old.parameters.get(key) === value || isImplied(key, value),
  );
  if (isKept && isSatisfied) return undefined;
  return isSatisfied ? 'parameters-widened' : 'parameters-narrowed';
}

/** JSON is UTF-8, and so is what says nothing. */
function isImplied(key: string, value: string): boolean {
  return key === 'charset' && value === 'utf-8';
}

function schemaOf({ placed }: Media): Placed {
  return { value: memberOf(placed.value, 'schema'), pointer: pointTo(placed.pointer, 'schema') };
}
