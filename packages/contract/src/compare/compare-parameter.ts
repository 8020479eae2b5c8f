import type { Placed } from '../resolve/document.js';
import { canonical, isObject, memberOf, objectsIn, textIn } from '../resolve/json.js';
import { pointTo } from '../resolve/json-pointer.js';
import type { Nodes } from '../resolve/node.js';
import { shapeOf } from '../resolve/shape.js';
import { compareLifecycles, readLifecycle } from '../rules/lifecycle.js';
import { parameter } from '../rules/parameter.js';
import type { Emission } from '../rules/rule.js';
import { compareSchemas } from './compare-schemas.js';
import { report, type Spot } from './comparison.js';
import { isJson, isXml } from './media-name.js';
import type { SchemaHit } from './walk-schemas.js';

/** How a parameter is written. */
interface Written {
  readonly placed: Placed;
  readonly style: string;
  readonly isExploded: boolean;
  /** The media type that it is written in, when it has one. */
  readonly content: string | undefined;
  readonly schema: Placed;
  readonly isRequired: boolean;
}

/** Compares a parameter with what became of it. */
export function compareParameter(spot: Spot, [old, next]: [Placed, Placed], place: string): void {
  const { oldNodes, nextNodes } = spot.comparison;
  const [before, after] = [read(old, place), read(next, place)];
  const emissions = [
    ...compareRequired(before, after),
    ...compareWriting([before, after], [oldNodes, nextNodes]),
    ...compareEmptiness(old, next),
    ...compareLifecycles(lifecycleOf(old), lifecycleOf(next)),
  ];
  for (const emission of emissions) report(spot, parameter, { emission, sides: { old, next } });
  compareValues(spot, before, after);
}

function lifecycleOf({ value }: Placed): ReturnType<typeof readLifecycle> {
  return readLifecycle((keyword) => memberOf(value, keyword));
}

function read(placed: Placed, place: string): Written {
  const { value, pointer } = placed;
  const style =
    textIn(memberOf(value, 'style')) ?? (place === 'query' || place === 'cookie' ? 'form' : 'simple');
  const [content] = objectsIn(memberOf(value, 'content'));
  const explode = memberOf(value, 'explode');
  return {
    placed,
    style,
    isExploded: typeof explode === 'boolean' ? explode : style === 'form',
    content: content?.[0],
    schema:
      content === undefined
        ? { value: memberOf(value, 'schema') ?? true, pointer: pointTo(pointer, 'schema') }
        : {
            value: memberOf(content[1], 'schema') ?? true,
            pointer: pointTo(pointer, 'content', content[0], 'schema'),
          },
    isRequired: memberOf(value, 'required') === true || place === 'path',
  };
}

function compareRequired(old: Written, next: Written): Emission[] {
  if (old.isRequired === next.isRequired) return [];
  return [{ outcome: next.isRequired ? 'became-required' : 'became-optional' }];
}

function compareWriting([old, next]: [Written, Written], [oldNodes, nextNodes]: [Nodes, Nodes]): Emission[] {
  if (old.content !== next.content) {
    return [{ outcome: 'content-changed', old: old.content ?? old.style, new: next.content ?? next.style }];
  }
  if (old.content !== undefined) return [];
  if (old.style !== next.style) return [{ outcome: 'style-changed', old: old.style, new: next.style }];
  // One value is written the same in either way.
  const isList = canBeMany(old, oldNodes) && canBeMany(next, nextNodes);
  if (old.isExploded === next.isExploded || !isList) return [];
  return [{ outcome: 'explode-changed', old: old.isExploded, new: next.isExploded }];
}

function canBeMany({ schema }: Written, nodes: Nodes): boolean {
  const { types } = shapeOf(nodes.of(schema.value, schema.pointer));
  return types.has('array') || types.has('object');
}

function compareEmptiness(old: Placed, next: Placed): Emission[] {
  const [before, after] = [old, next].map(({ value }) => memberOf(value, 'allowEmptyValue') === true);
  if (before === after) return [];
  return [{ outcome: after ? 'empty-allowed' : 'empty-refused' }];
}

function compareValues(spot: Spot, old: Written, next: Written): void {
  const { oldNodes, nextNodes } = spot.comparison;
  const [before, after] = [
    shapeOf(oldNodes.of(old.schema.value, old.schema.pointer)),
    shapeOf(nextNodes.of(next.schema.value, next.schema.pointer)),
  ];
  const items = {
    value: memberOf(next.schema.value, 'items'),
    pointer: pointTo(next.schema.pointer, 'items'),
  };
  const isNowList =
    !before.types.has('array') && after.types.has('array') && after.types.size === 1 && isObject(items.value);
  const isWrapped = isNowList && next.style === 'form' && next.isExploded && next.content === undefined;
  const sides = { old: old.placed, next: next.placed };
  if (isWrapped) report(spot, parameter, { emission: { outcome: 'became-list' }, sides });
  for (const emission of compareDefaults(before.note('default'), after.note('default'))) {
    if (!old.isRequired || !next.isRequired) report(spot, parameter, { emission, sides });
  }
  const travel = {
    direction: spot.direction === 'response' ? 'response' : 'request',
    isText: next.content === undefined || !isJson(next.content),
    isXml: next.content !== undefined && isXml(next.content),
  } as const;
  // Of the parameter itself, its own rule tells.
  const isQuiet = ({ rule, pair }: SchemaHit) => rule.name === 'default' && pair.path === undefined;
  compareSchemas(spot, [old.schema, isWrapped ? items : next.schema], { travel, isQuiet });
}

function compareDefaults(old: unknown, next: unknown): Emission[] {
  if (canonical(old) === canonical(next)) return [];
  if (old === undefined) return [{ outcome: 'default-added', new: next }];
  if (next === undefined) return [{ outcome: 'default-removed', old }];
  return [{ outcome: 'default-changed', old, new: next }];
}
