import { type Contract, endpointsOf, follow, nameOf, type Schema } from '../contract.js';
import { describeField, valuesOf } from './field.js';
import { header, literal } from './generated-file.js';

/** Emits the fields of everything that requests hold, with what a person needs to know of them. */
export function emitRequestShapes(contract: Contract, source: string): string {
  return emit(contract, source, requestTable(contract));
}

/** Emits the fields of everything that answers hold. Descriptions stay in the contract. */
export function emitResponseShapes(contract: Contract, source: string): string {
  return emit(contract, source, responseTable(contract));
}

/** Emits the shapes of another generation: only those that differ from the ones in the folder above. */
export function emitChangedShapes(contract: Contract, base: Contract, source: string): string {
  const tables = [requestTable, responseTable].map((tableOf) => {
    const table = tableOf(contract);
    const known = new Map(rowsOf(base, tableOf(base)));
    const rows = rowsOf(contract, table).filter(([key, text]) => known.get(key) !== text);
    return `/** ${table.comment} */
export const ${table.name}: Readonly<Record<string, Shape>> = {
  ...${table.name}Before,
${rows.map(([key, text]) => `  ${key}: ${text},`).join('\n')}
};
`;
  });
  return `${header(source)}import type { Shape } from '../../shape.js';
import { requestShapes as requestShapesBefore } from '../request-shapes.js';
import { responseShapes as responseShapesBefore } from '../response-shapes.js';

${tables.join('\n')}`;
}

function requestTable(contract: Contract): Table {
  const roots = endpointsOf(contract).flatMap(({ operation }) =>
    Object.values(operation.requestBody?.content ?? {}),
  );
  return {
    name: 'requestShapes',
    comment: 'The fields of what a client sends, by the name of the schema.',
    roots: roots.map(({ schema }) => nameOf(schema.$ref ?? '')),
    notes: true,
  };
}

function responseTable(contract: Contract): Table {
  const roots = endpointsOf(contract).flatMap(({ operation }) =>
    Object.values(operation.responses).flatMap((response) =>
      Object.values(follow(contract, response).content ?? {}),
    ),
  );
  return {
    name: 'responseShapes',
    comment: 'The fields of what a server sends, by the name of the schema.',
    roots: roots.map(({ schema }) => nameOf(schema.$ref ?? '')),
    notes: false,
  };
}

interface Table {
  name: string;
  comment: string;
  roots: string[];
  notes: boolean;
}

function emit(contract: Contract, source: string, table: Table): string {
  const { name, comment } = table;
  return `${header(source)}import type { Shape } from '../shape.js';

/** ${comment} */
export const ${name}: Readonly<Record<string, Shape>> = {
${rowsOf(contract, table)
  .map(([key, text]) => `  ${key}: ${text},`)
  .join('\n')}
};
`;
}

/** The rows of a table: the name of each shape, and its text. */
function rowsOf(contract: Contract, { roots, notes }: Table): [name: string, text: string][] {
  const shapes = new Map<string, unknown>();
  const visit = (schemaName: string): void => {
    const schema = contract.components.schemas[schemaName];
    if (schema === undefined || shapes.has(schemaName)) return;
    shapes.set(schemaName, undefined);
    const shape = shapeOf(contract, schema, notes);
    shapes.set(schemaName, shape);
    for (const inner of shapesIn(shape)) visit(inner);
  };
  for (const root of roots) visit(root);
  const rows = [...shapes].sort(([left], [right]) => (left < right ? -1 : 1));
  return rows.map(([key, shape]) => [key, literal(shape)]);
}

function shapeOf(contract: Contract, schema: Schema, notes: boolean): unknown {
  const branches = schema.oneOf ?? schema.anyOf;
  if (branches?.every(({ $ref }) => $ref !== undefined)) {
    const targets = branches.map((branch) => follow(contract, branch));
    const isChoice = targets.every(
      ({ title, properties }) => title !== undefined && properties !== undefined,
    );
    return isChoice
      ? variantsShape(contract, { branches, targets }, notes)
      : unionShape(contract, schema, branches);
  }
  if (schema.properties === undefined) return { kind: 'value' };
  return {
    kind: 'object',
    ...((notes ? schema.additionalProperties : schema['x-open']) === true && { open: true }),
    ...(schema['x-write-only'] !== undefined && { hidden: schema['x-write-only'] }),
    fields: fieldsOf(contract, schema, notes),
  };
}

function fieldsOf(contract: Contract, schema: Schema, notes: boolean): Record<string, unknown>[] {
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    ...describeField(contract, property, notes),
    ...(required.has(name) && { required: true }),
  }));
}

/** An object that comes in several variants: the fields once, and what each variant wants of them. */
function variantsShape(contract: Contract, { branches, targets }: Variants, notes: boolean): unknown {
  const all = targets.flatMap((target) => fieldsOf(contract, target, notes));
  const names = [...new Set(all.map(({ name }) => name))];
  const fields = names.map((name) => {
    const same = all.filter((field) => field.name === name);
    const { required: _, ...field } = same.find(({ kind }) => kind !== 'refused') ?? {};
    return { ...field, name, ...(same.every(({ required }) => required) && { required: true }) };
  });
  const always = new Set(fields.filter((field) => 'required' in field).map(({ name }) => name));
  const variants = targets.map((target, index) => ({
    shape: nameOf(branches[index]?.$ref ?? ''),
    title: target.title,
    requires: (target.required ?? []).filter((name) => !always.has(name)),
    refuses: Object.entries(target.properties ?? {}).flatMap(([name, { type }]) =>
      type === 'null' ? [name] : [],
    ),
  }));
  return { kind: 'object', fields, variants };
}

interface Variants {
  branches: Schema[];
  targets: Schema[];
}

function unionShape(contract: Contract, schema: Schema, branches: Schema[]): unknown {
  const property = schema.discriminator?.propertyName;
  return {
    kind: 'union',
    ...(property !== undefined && { discriminator: property }),
    branches: branches.map(({ $ref = '' }) => {
      const values = property === undefined ? [] : valuesOf(contract, nameOf($ref), property);
      return { shape: nameOf($ref), ...(values.length > 0 && { values }) };
    }),
  };
}

/** The shapes that a shape refers to. Those of its variants are told in full by their common fields. */
function shapesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'shape' in value && typeof value.shape === 'string' ? [value.shape] : [];
  const inner = Object.entries(value).flatMap(([key, part]) => (key === 'variants' ? [] : shapesIn(part)));
  return [...own, ...inner];
}
