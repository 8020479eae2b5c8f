import { canonical } from '../resolve/json.js';
import { type Shape, shapeOf } from '../resolve/shape.js';
import type { Emission, SchemaRule } from './rule.js';
import { quiet, show } from './rule.js';

export const knownValues: SchemaRule = {
  name: 'known-value',
  about:
    'Values that are known among others: `x-extensible-enum`, or an enum beside a branch that takes any text.',
  outcomes: {
    added: {
      ...quiet,
      change: 'added',
      says: (to) => `has the new known value ${show(to.new)}`,
    },
    removed: {
      ...quiet,
      change: 'removed',
      says: (to) => `knows the value ${show(to.old)} no more`,
    },
    // Who writes such a list means that a client may only send what stands in it.
    'extensible-removed': {
      effect: 'narrows',
      change: 'removed',
      request: 'breaking',
      response: 'info',
      says: (to) => `takes the value ${show(to.old)} no more`,
    },
  },
  compare: (old, next) => {
    const [before, after] = [listedBeside(old), listedBeside(next)];
    return [
      ...compareLists(old.knownValues, next.knownValues, 'extensible-removed', 'x-extensible-enum'),
      ...(before.length > 0 && after.length > 0 ? compareLists(before, after, 'removed', 'anyOf') : []),
    ];
  },
};

function compareLists(
  ...[old, next, lost, keyword]: [readonly unknown[], readonly unknown[], string, string]
): Emission[] {
  // A list that comes or goes altogether forbids and allows nothing.
  if (old.length === 0 || next.length === 0) return [];
  const [before, after] = [new Set(old.map(canonical)), new Set(next.map(canonical))];
  const gone = old.filter((value) => !after.has(canonical(value)));
  const come = next.filter((value) => !before.has(canonical(value)));
  return [
    ...gone.map((value) => ({ outcome: lost, old: value, keyword })),
    ...come.map((value) => ({ outcome: 'added', new: value, keyword })),
  ];
}

function listedBeside({ unions, nodes }: Shape): readonly unknown[] {
  return unions.flatMap(({ branches }) => {
    const shapes = branches.map((branch) => shapeOf(nodes.join([branch])));
    const isOpen = shapes.some(({ values, types }) => values === undefined && types.has('string'));
    return isOpen ? shapes.flatMap(({ values }) => values ?? []) : [];
  });
}
