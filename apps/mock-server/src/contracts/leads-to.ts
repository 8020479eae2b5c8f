import type { ContractTables, Translations } from '@buddykit/core/check';

type Shapes = ContractTables['requestShapes'];

/** The names of the fields of a schema, in whatever form, inside which something has a translation. */
export function leadsTo(shapes: Shapes, schema: string, translations: Translations): ReadonlySet<string> {
  const shape = shapes[schema];
  if (shape?.kind === 'union') {
    const branches = shape.branches.map((branch) => leadsTo(shapes, branch.shape, translations));
    return new Set(branches.flatMap((names) => [...names]));
  }
  const fields = shape?.kind === 'object' ? shape.fields : [];
  const leading = fields.filter(
    (field) => field.shape !== undefined && reaches(shapes, field.shape, translations),
  );
  return new Set(leading.map(({ name }) => name));
}

function reaches(shapes: Shapes, schema: string, translations: Translations): boolean {
  const seen = new Set<string>();
  const visit = (name: string): boolean => {
    if (Object.hasOwn(translations, name)) return true;
    if (seen.has(name)) return false;
    seen.add(name);
    return partsOf(shapes, name).some(visit);
  };
  return visit(schema);
}

function partsOf(shapes: Shapes, name: string): string[] {
  const shape = shapes[name];
  if (shape?.kind === 'union') return shape.branches.map((branch) => branch.shape);
  if (shape?.kind !== 'object') return [];
  return shape.fields.flatMap((field) => field.shape ?? []);
}
