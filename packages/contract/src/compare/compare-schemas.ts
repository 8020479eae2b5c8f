import type { Site } from '../grade/finding-list.js';
import type { Placed } from '../resolve/document.js';
import { pointTo } from '../resolve/json-pointer.js';
import type { Node } from '../resolve/node.js';
import { shapeOf } from '../resolve/shape.js';
import type { Emission } from '../rules/rule.js';
import type { Spot } from './comparison.js';
import type { Path, SchemaHit, SchemaPair, Travel } from './walk-schemas.js';

/** Compares two schemas that stand in for each other, and reports what differs. */
export function compareSchemas(
  spot: Spot,
  [old, next]: [Placed, Placed],
  { travel, isQuiet = () => false }: { travel: Travel; isQuiet?: (hit: SchemaHit) => boolean },
): void {
  const { walk, oldNodes, nextNodes, findings } = spot.comparison;
  const pair = [oldNodes.of(old.value, old.pointer), nextNodes.of(next.value, next.pointer)] as const;
  for (const hit of walk.compare(...pair, travel)) {
    if (isQuiet(hit)) continue;
    findings.add(hit.rule, hit.emission, {
      direction: spot.direction,
      operation: spot.operation,
      subject: nameSubject(spot.subject, hit.pair.path),
      pointer: pointersOf(hit.emission, hit.pair),
      written: writtenAt(hit.emission, hit.pair),
    });
  }
}

/** As long a way as fits a sentence. */
const mostSteps = 40;

function nameSubject(subject: string, path: Path | undefined): string {
  const steps: string[] = [];
  for (let at = path; at !== undefined && steps.length < mostSteps; at = at.before) steps.unshift(at.step);
  const named = steps.filter((step) => step !== '');
  return named.length === 0
    ? subject
    : `\`${joinPath(named)}\` of ${subject.charAt(0).toLowerCase()}${subject.slice(1)}`;
}

function joinPath(path: readonly string[]): string {
  return path.reduce(
    (whole, step) => (/^[[(]/.test(step) || whole === '' ? whole + step : `${whole}.${step}`),
    '',
  );
}

function pointersOf(
  emission: Emission,
  { old, next }: SchemaPair,
): { old?: string | undefined; new?: string | undefined } {
  if (emission.place) return { old: emission.place.old?.pointer, new: emission.place.new?.pointer };
  const isOneSided = emission.keyword?.startsWith('properties/') ?? false;
  const [before, after] = [pointerOf(emission, old), pointerOf(emission, next)];
  if (!isOneSided) return { old: before ?? old.pointer, new: after ?? next.pointer };
  return { old: before, new: after };
}

/** Of a property that came or went, its schema as it is written. */
function writtenAt({ keyword, property }: Emission, { old, next }: SchemaPair): Site['written'] {
  if (property === undefined || !keyword?.startsWith('properties/')) return undefined;
  const [before, after] = [old, next].map((node) => shapeOf(node).properties.get(property)?.parts[0]?.schema);
  return {
    ...(before !== undefined && { old: { [property]: before } }),
    ...(after !== undefined && { new: { [property]: after } }),
  };
}

function pointerOf({ keyword, property }: Emission, node: Node): string | undefined {
  const shape = shapeOf(node);
  if (keyword === undefined) return node.pointer;
  if (property !== undefined && keyword.startsWith('properties/'))
    return shape.properties.get(property)?.pointer;
  const [first = '', ...rest] = keyword.split('/');
  const pointer = shape.pointerOf(first);
  return pointer.endsWith(`/${first}`) ? pointTo(pointer, ...rest) : pointer;
}
