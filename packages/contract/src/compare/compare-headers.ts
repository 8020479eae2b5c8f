import { type Document, follow, type Placed } from '../resolve/document.js';
import { memberOf, objectsIn } from '../resolve/json.js';
import { pointTo } from '../resolve/json-pointer.js';
import { header } from '../rules/header.js';
import { compareLifecycles, readLifecycle } from '../rules/lifecycle.js';
import { compareSchemas } from './compare-schemas.js';
import { report, type Spot } from './comparison.js';

/** Compares the headers of two responses. */
export function compareHeaders(
  around: Spot,
  [old, next]: [Placed, Placed],
  direction: 'request' | 'response',
): void {
  const { comparison } = around;
  const before = headersOf(comparison.old, old);
  const after = headersOf(comparison.next, next);
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const spot = { ...around, subject: `The header \`${name}\` of ${lowerFirst(around.subject)}` };
    const [one, other] = [before.get(name), after.get(name)];
    const outcome = judge(one, other);
    if (outcome !== undefined)
      report(spot, header, { emission: { outcome }, sides: { old: one, next: other } });
    if (one !== undefined && other !== undefined) compareBoth(spot, [one, other], direction);
  }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function headersOf(document: Document, response: Placed): Map<string, Placed> {
  const pointer = pointTo(response.pointer, 'headers');
  const entries = objectsIn(memberOf(response.value, 'headers'))
    // OpenAPI says that this one is to be ignored.
    .filter(([name]) => name.toLowerCase() !== 'content-type')
    .map(([name, value]): [string, Placed] => [
      name.toLowerCase(),
      follow(document, { value, pointer: pointTo(pointer, name) }),
    ]);
  return new Map(entries);
}

function judge(old: Placed | undefined, next: Placed | undefined): string | undefined {
  const [was, is] = [isRequired(old), isRequired(next)];
  if (old === undefined) return is ? 'required-added' : 'added';
  if (next === undefined) return was ? 'required-removed' : 'removed';
  if (was === is) return undefined;
  return is ? 'became-required' : 'became-optional';
}

function isRequired(placed: Placed | undefined): boolean {
  return memberOf(placed?.value, 'required') === true;
}

function compareBoth(spot: Spot, [old, next]: [Placed, Placed], direction: 'request' | 'response'): void {
  const [before, after] = [old, next].map(({ value }) =>
    readLifecycle((keyword) => memberOf(value, keyword)),
  );
  if (before !== undefined && after !== undefined) {
    for (const emission of compareLifecycles(before, after))
      report(spot, header, { emission, sides: { old, next } });
  }
  compareSchemas(spot, [schemaOf(old), schemaOf(next)], {
    travel: { direction, isText: true, isXml: false },
  });
}

function schemaOf({ value, pointer }: Placed): Placed {
  const [content] = objectsIn(memberOf(value, 'content'));
  if (content !== undefined) {
    return {
      value: memberOf(content[1], 'schema') ?? true,
      pointer: pointTo(pointer, 'content', content[0], 'schema'),
    };
  }
  return { value: memberOf(value, 'schema') ?? true, pointer: pointTo(pointer, 'schema') };
}
