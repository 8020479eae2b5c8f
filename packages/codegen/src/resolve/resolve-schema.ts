import { withOrigins } from '../bundle/origins.js';
import { type Contract, follow, nameOf, type Schema } from '../contract.js';
import { compose, isComposed } from './compose.js';
import { isAbsent, orNull, type View, viewAdditional, viewEnum, viewProperty } from './view.js';

/** A named schema of one view, not yet renamed: its references say `request:Name` or `response:Name`. */
export interface Resolved {
  schema: Schema;
  /** Further named schemas that come with it, one for each variant. */
  variants: { name: string; schema: Schema }[];
}

/** Turns a named schema of the contract into what one view holds of it. */
export function resolveSchema(contract: Contract, name: string, view: View): Resolved {
  const source = contract.components.schemas[name];
  if (source === undefined)
    throw new Error(`The contract refers to the schema ${name}, which it does not have.`);
  const resolver = new SchemaResolver(contract, view);
  if (!isComposed(source)) return { schema: resolver.resolve(source), variants: [] };
  const composed = compose(contract, source);
  if (composed.variants.length === 0) return { schema: resolver.resolve(composed.schema), variants: [] };
  const variants = composed.variants.map((variant) => ({
    name: `${name}With${variant.name}`,
    schema: { ...resolver.resolve(variant.schema), title: variant.title },
  }));
  const branches = variants.map((variant) => ({ $ref: `${view}:${variant.name}` }));
  const { description = name } = source;
  return { schema: withOrigins({ description, oneOf: branches }, source), variants };
}

class SchemaResolver {
  constructor(
    private readonly contract: Contract,
    private readonly view: View,
  ) {}

  resolve(schema: Schema): Schema {
    if (schema.$ref !== undefined) return { ...schema, $ref: `${this.view}:${nameOf(schema.$ref)}` };
    if (isComposed(schema)) throw new Error('A composed schema must have a name of its own.');
    const { readOnly: _, ...rest } = schema;
    if (rest.oneOf !== undefined || rest.anyOf !== undefined) return this.#union(rest);
    if (rest.properties !== undefined) return this.#object(rest);
    if (rest.items !== undefined) return { ...rest, items: this.resolve(rest.items) };
    return rest.enum === undefined ? rest : viewEnum(rest, this.view);
  }

  #object(schema: Schema): Schema {
    const required = new Set(schema.required);
    const properties: Record<string, Schema> = {};
    for (const [name, source] of Object.entries(schema.properties ?? {})) {
      const seen = viewProperty(source, this.view);
      if (seen?.readOnly) required.delete(name);
      if (seen === undefined) required.delete(name);
      else properties[name] = this.#property(seen, required.has(name));
    }
    const additionalProperties = viewAdditional(schema, this.view);
    return { ...schema, properties, required: [...required], additionalProperties, ...this.#marks(schema) };
  }

  /** What the response's form of an object no longer shows, and a server must know. */
  #marks({ properties = {}, additionalProperties }: Schema): Schema {
    const hidden = Object.entries(properties).flatMap(([name, { writeOnly }]) => (writeOnly ? [name] : []));
    return this.view === 'request'
      ? {}
      : {
          ...(hidden.length > 0 && { 'x-write-only': hidden }),
          ...(additionalProperties === true && { 'x-open': true }),
        };
  }

  #property(property: Schema, required: boolean): Schema {
    if (property.readOnly) return property;
    const resolved = this.resolve(property);
    return required ? resolved : orNull(resolved);
  }

  #union(schema: Schema): Schema {
    const key = schema.oneOf === undefined ? 'anyOf' : 'oneOf';
    const branches = (schema[key] ?? []).filter((branch) => !isAbsent(this.contract, branch, this.view));
    const { discriminator, ...rest } = schema;
    const resolved: Schema = { ...rest, [key]: branches.map((branch) => this.resolve(branch)) };
    if (discriminator === undefined) return resolved;
    return {
      ...resolved,
      discriminator: { ...discriminator, mapping: this.#mapping(discriminator, branches) },
    };
  }

  #mapping({ propertyName }: { propertyName: string }, branches: Schema[]): Record<string, string> {
    const entries = branches.flatMap((branch) =>
      discriminatorValues(this.contract, branch, propertyName).map((value): [string, string] => [
        value,
        `${this.view}:${nameOf(branch.$ref ?? '')}`,
      ]),
    );
    return Object.fromEntries(entries);
  }
}

/** The values of the discriminator that lead to the branch; none for the branch of unknown values. */
function discriminatorValues(contract: Contract, branch: Schema, property: string): string[] {
  const { schema } = compose(contract, follow(contract, branch));
  const { const: only, enum: several } = schema.properties?.[property] ?? {};
  return [...(only === undefined ? [] : [only]), ...(several ?? [])].map(String);
}
