import type { Placed } from '../resolve/document.js';
import { type Endpoint, namesInPath } from '../resolve/endpoint.js';
import { memberOf, textIn } from '../resolve/json.js';
import { readLifecycle } from '../rules/lifecycle.js';
import { judgeRemoval } from '../rules/operation.js';
import { parameter } from '../rules/parameter.js';
import { compareParameter } from './compare-parameter.js';
import { report, type Sides, type Spot, swap } from './comparison.js';

/** A parameter with what it is known by. */
interface Known {
  readonly placed: Placed;
  /** Its place and its name; in a path, its position. */
  readonly key: string;
  readonly place: string;
  readonly name: string;
}

/** Compares the parameters of two operations. */
export function compareParameters(around: Spot, old: Endpoint, next: Endpoint): void {
  const direction = swap('request', next.kind !== 'operation');
  const spot = { ...around, direction };
  const before = new Map(known(old).map((one) => [one.key, one]));
  const after = new Map(known(next).map((one) => [one.key, one]));
  const lost = [...before.values()].filter(({ key }) => !after.has(key));
  const gained = [...after.values()].filter(({ key }) => !before.has(key));
  for (const [key, one] of after) {
    const other = before.get(key);
    if (other !== undefined) compareParameter(named(spot, one), [other.placed, one.placed], one.place);
  }
  reportMoves(spot, lost, gained);
}

function known({ path, parameters }: Endpoint): Known[] {
  const names = namesInPath(path);
  return parameters.flatMap((placed) => {
    const [place = '', name = ''] = ['in', 'name'].map((key) => textIn(memberOf(placed.value, key)));
    if (place === 'header' && ignored.has(name.toLowerCase())) return [];
    return [{ placed, place, name, key: `${place} ${keyIn(place, name, names)}` }];
  });
}

/** OpenAPI says that a parameter of one of these names is to be ignored. */
const ignored = new Set(['accept', 'content-type', 'authorization']);

function keyIn(place: string, name: string, names: readonly string[]): string {
  if (place === 'header') return name.toLowerCase();
  const position = names.indexOf(name);
  return place === 'path' && position !== -1 ? String(position) : name;
}

/** What is gone from one place and new in another has moved. */
function reportMoves(spot: Spot, lost: readonly Known[], gained: readonly Known[]): void {
  const moved = new Map<Known, Known>();
  for (const one of lost) {
    const other = gained.find(
      ({ name, place }) => name.toLowerCase() === one.name.toLowerCase() && place !== one.place,
    );
    if (other !== undefined) moved.set(one, other);
  }
  const arrived = new Set(moved.values());
  for (const [one, other] of moved) {
    const emission = { outcome: 'moved', old: one.place, new: other.place };
    report(named(spot, other), parameter, { emission, sides: { old: one.placed, next: other.placed } });
  }
  for (const one of lost) if (!moved.has(one)) reportLost(spot, one);
  for (const one of gained) if (!arrived.has(one)) reportGained(spot, one);
}

function reportLost(spot: Spot, one: Known): void {
  const lifecycle = readLifecycle((keyword) => memberOf(one.placed.value, keyword));
  const emission = {
    outcome: judgeRemoval(lifecycle, spot.comparison.now),
    old: lifecycle.sunset ?? one.name,
  };
  report(named(spot, one), parameter, { emission, sides: { old: one.placed } });
}

function reportGained(spot: Spot, one: Known): void {
  const outcome = memberOf(one.placed.value, 'required') === true ? 'required-added' : 'added';
  const sides: Sides = { next: one.placed };
  report(named(spot, one), parameter, { emission: { outcome, new: one.name }, sides });
}

function named(spot: Spot, { place, name }: Known): Spot {
  return { ...spot, subject: `The ${place} parameter \`${name}\`` };
}
