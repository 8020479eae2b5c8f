import { canonical } from '../resolve/json.js';
import type { Node } from '../resolve/node.js';
import { type Shape, shapeOf } from '../resolve/shape.js';
import { covers } from '../resolve/type-name.js';

/** Whether no value fits both schemas, as far as types, values and required properties tell. */
export function areApart(left: Node, right: Node): boolean {
  const [one, other] = [shapeOf(left), shapeOf(right)];
  const common = [...one.types].filter((type) => covers(other.types, type));
  const back = [...other.types].filter((type) => covers(one.types, type));
  if (common.length + back.length === 0 || haveOtherValues(one, other)) return true;
  const areObjects = [...common, ...back].every((type) => type === 'object');
  return areObjects && (isShutOut(one, other) || isShutOut(other, one) || isToldApart(one, other));
}

function haveOtherValues({ values: left }: Shape, { values: right }: Shape): boolean {
  if (left === undefined || right === undefined) return false;
  const known = new Set(left.map(canonical));
  return !right.some((value) => known.has(canonical(value)));
}

/** Whether the one needs a property that the other does not take. */
function isShutOut({ required }: Shape, { isClosed, properties, patternProperties }: Shape): boolean {
  return isClosed && patternProperties.size === 0 && [...required].some((name) => !properties.has(name));
}

/** Whether a property that one of them needs has other values in the other. */
function isToldApart(one: Shape, other: Shape): boolean {
  return [...one.properties].some(([name, node]) => {
    const counterpart = other.properties.get(name);
    if (counterpart === undefined || !(one.required.has(name) || other.required.has(name))) return false;
    const [before, after] = [shapeOf(node), shapeOf(counterpart)];
    const isTyped = ![...before.types].some((type) => covers(after.types, type));
    return (
      haveOtherValues(before, after) ||
      (isTyped && ![...after.types].some((type) => covers(before.types, type)))
    );
  });
}
