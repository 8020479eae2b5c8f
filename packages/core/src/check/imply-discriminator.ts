import type { Shape, UnionShape } from '../shape.js';

/**
 * The union with the field that tells its branches apart, although the contract names none because the field may be
 * left out: every branch has it, with one value of its own.
 */
export function implyDiscriminator(shapes: Readonly<Record<string, Shape>>, union: UnionShape): UnionShape {
  const constants = union.branches.map(({ shape }) => constantsOf(shapes[shape]));
  const [first = new Map<string, string>()] = constants;
  const discriminator = [...first.keys()].find((name) => constants.every((branch) => branch.has(name)));
  if (discriminator === undefined) return union;
  const branches = union.branches.map(({ shape }, index) => ({
    shape,
    values: [constants[index]?.get(discriminator) ?? ''],
  }));
  return { kind: 'union', discriminator, branches };
}

function constantsOf(shape: Shape | undefined): Map<string, string> {
  const fields = shape?.kind === 'object' ? shape.fields : [];
  return new Map(
    fields.flatMap(({ name, enum: [value, ...others] = [] }) =>
      value === undefined || others.length > 0 ? [] : [[name, value]],
    ),
  );
}
