import fc from 'fast-check';
import { checkKeywords } from './keywords.js';
import { reachesItself } from './reaches-itself.js';
import { nameOf, type Schema, type SchemaSource } from './schema.js';
import { anyDate, anyJson, anyText } from './values.js';

/**
 * Makes values that fit a schema: the one of that name, or one that stands for itself, such as that of a parameter.
 *
 * @throws when the contract has no such schema, or one with a keyword that is not handled
 */
export function arbitraryOf(contract: SchemaSource, schema: string | Schema): fc.Arbitrary<unknown> {
  const all = arbitrariesOf(contract);
  const refer = (name: string): fc.Arbitrary<unknown> => {
    const found = all[name];
    if (found === undefined) throw new Error(`The contract has no schema ${name}.`);
    return found;
  };
  if (typeof schema === 'string') return refer(schema);
  return build({ contract, refer: (reference) => refer(nameOf(reference)) }, schema);
}

const made = new WeakMap<SchemaSource, Record<string, fc.Arbitrary<unknown>>>();

function arbitrariesOf(contract: SchemaSource): Record<string, fc.Arbitrary<unknown>> {
  const before = made.get(contract);
  if (before !== undefined) return before;
  const { schemas } = contract.components;
  const all = fc.letrec((tie) => {
    const context: Context = { contract, refer: (reference) => tie(nameOf(reference)) };
    return Object.fromEntries(
      Object.entries(schemas).map(([name, schema]) => [name, build(context, schema)]),
    );
  });
  made.set(contract, all);
  return all;
}

interface Context {
  contract: SchemaSource;
  refer: (reference: string) => fc.Arbitrary<unknown>;
}

function build(context: Context, schema: Schema): fc.Arbitrary<unknown> {
  checkKeywords(schema);
  if (schema.$ref !== undefined) return context.refer(schema.$ref);
  const branches = schema.oneOf ?? schema.anyOf;
  if (branches !== undefined) return choice(context, branches);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const types = [schema.type ?? []].flat();
  if (types.length === 0) return anyJson;
  return fc.oneof(...types.map((type) => ofType(context, schema, type)));
}

/** Beyond some depth only the first branch is taken, so it must be one that ends. */
function choice(context: Context, branches: readonly Schema[]): fc.Arbitrary<unknown> {
  const isEndless = (branch: Schema) => reachesItself(context.contract, branch);
  const ordered = [...branches.filter((branch) => !isEndless(branch)), ...branches.filter(isEndless)];
  return fc.oneof(
    { maxDepth: 4, depthIdentifier: 'body' },
    ...ordered.map((branch) => build(context, branch)),
  );
}

function ofType(context: Context, schema: Schema, type: string): fc.Arbitrary<unknown> {
  if (type === 'null') return fc.constant(null);
  if (type === 'boolean') return fc.boolean();
  if (type === 'string') return text(schema);
  if (type === 'integer') return integer(schema);
  if (type === 'number')
    return fc.double({ noNaN: true, min: schema.minimum ?? -1e6, max: schema.maximum ?? 1e6 });
  if (type === 'array') return list(context, schema);
  if (type === 'object') return object(context, schema);
  throw new Error(`No body can be made for a schema of the type ${type}.`);
}

function text({ pattern, format, minLength = 0, maxLength, not }: Schema): fc.Arbitrary<string> {
  const refused = new Set(not?.enum);
  const base = format === undefined ? patterned(pattern) : formatted(format);
  const fits = (value: string) =>
    value.length >= minLength && value.length <= (maxLength ?? Infinity) && !refused.has(value);
  return base.filter(fits);
}

function patterned(pattern: string | undefined): fc.Arbitrary<string> {
  return pattern === undefined ? anyText : fc.stringMatching(new RegExp(pattern));
}

function formatted(format: string): fc.Arbitrary<string> {
  if (format === 'date-time') return anyDate;
  throw new Error(`No text can be made in the format ${format}.`);
}

function integer({ minimum, maximum = Number.MAX_SAFE_INTEGER }: Schema): fc.Arbitrary<number> {
  const min = minimum ?? -1000;
  return fc.oneof(fc.integer({ min, max: Math.min(maximum, min + 2000) }), fc.integer({ min, max: maximum }));
}

function list(
  context: Context,
  { items = {}, minItems = 0, maxItems = minItems + 3 }: Schema,
): fc.Arbitrary<unknown> {
  return fc.array(build(context, items), {
    minLength: minItems,
    maxLength: maxItems,
    depthIdentifier: 'body',
  });
}

const absent = Symbol('absent');

function object(context: Context, schema: Schema): fc.Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties = true } = schema;
  const listed = Object.entries(properties).map(([name, property]) => {
    const value = build(context, property);
    const held = required.includes(name) ? value : fc.option(value, { nil: absent, freq: 2 });
    return held.map((inner): [string, unknown] => [name, inner]);
  });
  const further =
    additionalProperties === false ? fc.constant([]) : extras(context, additionalProperties, properties);
  return fc
    .tuple(fc.tuple(...listed), further)
    .map(([own, extra]) => Object.fromEntries([...own, ...extra].filter(([, value]) => value !== absent)));
}

function extras(
  context: Context,
  schema: true | Schema,
  properties: object,
): fc.Arbitrary<[string, unknown][]> {
  const value = schema === true ? anyJson : build(context, schema);
  const name = anyText.filter((text) => !Object.hasOwn(properties, text));
  return fc.array(fc.tuple(name, value), { maxLength: 2 });
}
