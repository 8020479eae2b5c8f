import { type Contract, nameOf, type Schema } from '../contract.js';
import { type Common, commonProperties } from './common-properties.js';
import { docComment, header, literal } from './generated-file.js';
import { checkKeywords } from './keywords.js';
import { orderSchemas, referencesIn } from './order-schemas.js';

/** Emits a zod schema for every schema of the resolved contract, as a constant. */
export function emitValidators(contract: Contract, source: string): string {
  const { schemas } = contract.components;
  const constants = orderSchemas(schemas).map(
    (name) => `${docComment(schemas[name]?.description)}export const ${name} = lazy.${name}();\n`,
  );
  return `${header(source)}import * as lazy from './lazy-validators.js';\n\n${constants.join('\n')}`;
}

/**
 * Emits the zod schemas as functions that make each one when it is first asked for: a program that checks two kinds
 * of body need not pay for all.
 *
 * @throws when a schema uses a keyword that no rule below handles: passing over it would accept too much
 */
export function emitLazyValidators(contract: Contract, source: string): string {
  return `${header(source)}${imports('..')}
${namedBlocks(contract, new Set()).join('\n')}`;
}

/**
 * Emits the zod schemas of another generation: only those that differ, beside those that it has in common with the
 * contract whose validators stand in the folder above.
 */
export function emitChangedValidators(contract: Contract, source: string, same: ReadonlySet<string>): string {
  const { schemas } = contract.components;
  const changed = Object.keys(schemas).filter((name) => !same.has(name));
  const used = new Set(changed.flatMap((name) => referencesIn(schemas[name])));
  const names = [...same].sort();
  const file = '../lazy-validators.js';
  return `${header(source)}${imports('../..')}import { ${names.filter((name) => used.has(name)).join(', ')} } from '${file}';

export { ${names.join(', ')} } from '${file}';

${namedBlocks(contract, same).join('\n')}`;
}

function imports(root: string): string {
  return `import * as z from 'zod';
import { withoutIgnored } from '${root}/ignored.js';
import { once } from '${root}/once.js';
import { optional } from '${root}/optional.js';
import { unrecognized, unrecognizedKind } from '${root}/unrecognized.js';
import type { components } from './types.js';
`;
}

function namedBlocks({ components: { schemas } }: Contract, same: ReadonlySet<string>): string[] {
  const common = commonProperties(schemas);
  const done = new Set(same);
  const names = orderSchemas(schemas).filter((name) => !same.has(name));
  return names.map((name) => {
    const text = emitNamed({ name, schema: schemas[name] ?? {}, common: common.get(name) }, done);
    done.add(name);
    return text;
  });
}

interface Named {
  name: string;
  schema: Schema;
  common: Common | undefined;
}

/** A schema; the first variant of several brings the fields that all of them share, so that each exists once. */
function emitNamed({ name, schema, common }: Named, done: Set<string>): string {
  const emitter = new ZodEmitter(name, done);
  const prefix = common && !done.has(common.constant) ? emitter.common(common) : '';
  if (common) done.add(common.constant);
  return `${prefix}export const ${name} = once(() => ${emitter.emit(schema, { at: name, common })});\n`;
}

class ZodEmitter {
  constructor(
    private readonly root: string,
    private readonly done: ReadonlySet<string>,
  ) {}

  /** The fields that several variants share, as a constant of their own. */
  common({ constant, properties }: Common): string {
    const lines = Object.entries(properties).map(([name, { property, required }]) =>
      this.#property({ name, property, required }, `${constant}.${name}`),
    );
    return `const ${constant} = once(() => ({\n${lines.join('')}}));\n\n`;
  }

  emit(schema: Schema, place: string | Place): string {
    const { at, common } = typeof place === 'string' ? { at: place } : place;
    checkKeywords(schema, at);
    if (common !== undefined) return this.#object(schema, at, common);
    if (schema['x-unrecognized'] === true) return unrecognizedText(schema);
    if (schema.$ref !== undefined) return `${nameOf(schema.$ref)}()`;
    if (schema.readOnly === true && schema.type === undefined) return 'z.unknown()';
    if (schema.oneOf !== undefined) return this.#oneOf(schema, schema.oneOf, at);
    if (schema.anyOf !== undefined) return this.#anyOf(schema.anyOf, at);
    if (schema.const !== undefined) return `z.literal(${literal(schema.const)})`;
    return this.#typed(schema, at);
  }

  #typed(schema: Schema, at: string): string {
    const types = [schema.type ?? []].flat();
    const nullable = types.length > 1 && types.includes('null');
    const type = types.find((candidate) => candidate !== 'null') ?? types[0];
    const text = this.#one({ ...schema, ...(type !== undefined && { type }) }, at);
    return nullable ? `${text}.nullable()` : text;
  }

  #one(schema: Schema, at: string): string {
    if (schema.enum !== undefined)
      return enumText(
        schema.enum.filter((value) => value !== null),
        at,
      );
    if (schema.type === 'null') return 'z.null()';
    if (schema.type === 'boolean') return 'z.boolean()';
    if (schema.type === 'integer') return `z.int()${limits(schema, ['minimum', 'maximum'])}`;
    if (schema.type === 'number') return `z.number()${limits(schema, ['minimum', 'maximum'])}`;
    if (schema.type === 'string') return stringText(schema, at);
    if (schema.type === 'array' && schema.items !== undefined) {
      return `z.array(${this.emit(schema.items, `${at}[]`)})${limits(schema, ['minItems', 'maxItems'])}`;
    }
    if (schema.type === 'object') return this.#object(schema, at);
    throw new Error(
      `${at} has the type ${String(schema.type)}, for which there is no validator. Give it a known type.`,
    );
  }

  #object(schema: Schema, at: string, common?: Common): string {
    const required = new Set(schema.required);
    const entries = Object.entries(schema.properties ?? {});
    const own = entries.filter(([name]) => common?.properties[name] === undefined);
    const lines = own.map(([name, property]) =>
      this.#property({ name, property, required: required.has(name) }, `${at}.${name}`),
    );
    const ignored = entries.flatMap(([name, { readOnly }]) => (readOnly ? [name] : []));
    const text = `{\n${common ? `  ...${common.constant}(),\n` : ''}${lines.join('')}}`;
    return `${this.#wrap(schema, text, at)}${ignored.length > 0 ? `.overwrite(withoutIgnored(${literal(ignored)}))` : ''}`;
  }

  #wrap({ additionalProperties }: Schema, fields: string, at: string): string {
    if (additionalProperties === false) return `z.strictObject(${fields})`;
    if (additionalProperties === true) return `z.looseObject(${fields})`;
    if (additionalProperties === undefined)
      throw new Error(`${at} must say whether it takes additionalProperties.`);
    return `z.object(${fields}).catchall(${this.emit(additionalProperties, `${at}.*`)})`;
  }

  #property({ name, property, required }: Property, at: string): string {
    const emitted = this.emit(property, at);
    const text = required ? emitted : `optional(${emitted})`;
    const later = referencesIn(property).find((reference) => !this.done.has(reference));
    if (later === undefined) return `  ${name}: ${text},\n`;
    const type = `components['schemas']['${this.root}']['${name}']`;
    return `  get ${name}(): z.ZodType<${type}, ${type}> {\n    return ${text};\n  },\n`;
  }

  #oneOf(schema: Schema, branches: Schema[], at: string): string {
    const texts = branches.map((branch) => this.emit(branch, at));
    const { discriminator } = schema;
    if (discriminator === undefined) return `z.xor([${texts.join(', ')}])`;
    const mapped = new Set(Object.values(discriminator.mapping ?? {}).map(nameOf));
    const isKnown = (index: number) => mapped.has(nameOf(branches[index]?.$ref ?? ''));
    const unknown = texts.filter((_, index) => !isKnown(index));
    return unknown.length === 0 ? `z.xor([${texts.join(', ')}])` : `z.union([${texts.join(', ')}])`;
  }

  #anyOf(branches: Schema[], at: string): string {
    const rest = branches.filter(({ type }) => type !== 'null');
    const texts = rest.map((branch) => this.emit(branch, at));
    const text = texts.length === 1 ? texts[0] : `z.union([${texts.join(', ')}])`;
    return rest.length === branches.length ? String(text) : `${text}.nullable()`;
  }
}

/** Where a schema stands, for messages, and what it shares with its siblings. */
interface Place {
  at: string;
  common?: Common | undefined;
}

interface Property {
  name: string;
  property: Schema;
  required: boolean;
}

function unrecognizedText({ not }: Schema): string {
  return not === undefined ? 'unrecognized' : `unrecognizedKind(${literal(not.enum)})`;
}

function enumText(values: unknown[], at: string): string {
  if (values.every((value) => typeof value === 'string')) return `z.enum(${literal(values)})`;
  throw new Error(`${at} has an enum that holds other things than strings; there is no validator for that.`);
}

function stringText(schema: Schema, at: string): string {
  if (schema.format === undefined) {
    const pattern = schema.pattern === undefined ? '' : `.regex(new RegExp(${literal(schema.pattern)}))`;
    return `z.string()${limits(schema, ['minLength', 'maxLength'])}${pattern}`;
  }
  if (schema.format === 'date-time') return 'z.iso.datetime({ offset: true })';
  throw new Error(`${at} has the format ${schema.format}, for which there is no validator. Use a pattern.`);
}

const checks = {
  minLength: 'min',
  maxLength: 'max',
  minItems: 'min',
  maxItems: 'max',
  minimum: 'gte',
  maximum: 'lte',
} as const;

function limits(schema: Schema, keywords: (keyof typeof checks)[]): string {
  return keywords
    .filter((keyword) => schema[keyword] !== undefined)
    .map((keyword) => `.${checks[keyword]}(${schema[keyword]})`)
    .join('');
}
