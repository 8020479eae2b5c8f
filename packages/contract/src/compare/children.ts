import type { Node } from '../resolve/node.js';
import { type Shape, shapeOf } from '../resolve/shape.js';
import { hasSameTest, pairConditions } from '../rules/condition.js';
import { isSameItem } from '../rules/contains.js';
import { pairUp } from '../rules/pair-up.js';
import { restricts } from '../rules/presence-rule.js';

/** Two schemas that stand at the same place inside two others. */
export interface Child {
  readonly old: Node;
  readonly next: Node;
  /** What to call the place, such as the name of a property or `[]` for items. */
  readonly step: string;
}

/** The places inside two schemas that both have. */
export function childrenOf(oldNode: Node, nextNode: Node): Child[] {
  const [old, next] = [shapeOf(oldNode), shapeOf(nextNode)];
  return [
    ...inObjects(old, next),
    ...inLists(old, next),
    ...inBoth([old.dependentSchemas, next.dependentSchemas], (key) => `(where ${key})`),
    ...inBothRestricted(old.contentSchema, next.contentSchema, '(content)'),
    ...inConditions(old, next),
  ];
}

function inObjects(old: Shape, next: Shape): Child[] {
  if (!old.types.has('object') || !next.types.has('object')) return [];
  return [
    ...inBoth([old.properties, next.properties], (name) => name),
    ...inBoth([old.patternProperties, next.patternProperties], (pattern) => `/${pattern}/`),
    ...inBothRestricted(old.propertyNames, next.propertyNames, '(names)'),
    ...inBothRestricted(old.unevaluated, next.unevaluated, '*'),
    ...(old.isClosed || next.isClosed ? [] : [{ old: old.additional, next: next.additional, step: '*' }]),
  ];
}

function inLists(old: Shape, next: Shape): Child[] {
  if (!old.types.has('array') || !next.types.has('array')) return [];
  const length = Math.max(old.prefixItems.length, next.prefixItems.length);
  const positions = Array.from({ length }, (_, index) => ({
    old: old.prefixItems[index] ?? old.items,
    next: next.prefixItems[index] ?? next.items,
    step: `[${index}]`,
  }));
  const contained = pairUp(old.contains, next.contains, [isSameItem]).flatMap(({ before, after }) =>
    before && after ? [{ old: before.node, next: after.node, step: '(contains)' }] : [],
  );
  return [...positions, { old: old.items, next: next.items, step: '[]' }, ...contained];
}

function inConditions(old: Shape, next: Shape): Child[] {
  return pairConditions(old.conditions, next.conditions).flatMap(({ before, after }) => {
    if (before === undefined || after === undefined || !hasSameTest(before, after)) return [];
    return [
      ...inBothRestricted(before.then, after.then, '(then)'),
      ...inBothRestricted(before.else, after.else, '(else)'),
    ];
  });
}

function inBoth(
  [old, next]: [ReadonlyMap<string, Node>, ReadonlyMap<string, Node>],
  toStep: (key: string) => string,
): Child[] {
  return [...old].flatMap(([key, node]) => {
    const other = next.get(key);
    return other === undefined ? [] : [{ old: node, next: other, step: toStep(key) }];
  });
}

/** Where only one of them says something, a rule of its own tells. */
function inBothRestricted(old: Node, next: Node, step: string): Child[] {
  return restricts(old) && restricts(next) ? [{ old, next, step }] : [];
}
