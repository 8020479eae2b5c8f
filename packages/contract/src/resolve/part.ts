import { memberOf } from './json.js';

/** A schema as it is written, one of those that a value must fit together. */
export interface Part {
  /** An object, or true or false. */
  readonly schema: unknown;
  readonly pointer: string;
  /** Keywords that do not count here, since they are told in parts of their own. */
  readonly omits: readonly string[];
  /** Whether null fits besides, as with `oneOf: [this, {type: 'null'}]`. */
  readonly orNull: boolean;
  /** The name of the component that a reference led to. */
  readonly name?: string | undefined;
}

/** The part that a schema is by itself. */
export function toPart(schema: unknown, pointer: string, orNull = false): Part {
  return { schema, pointer, omits: [], orNull };
}

/** A keyword of the part, unless it is told elsewhere. */
export function keywordOf(part: Part, keyword: string): unknown {
  return part.omits.includes(keyword) ? undefined : memberOf(part.schema, keyword);
}

/** The part without a keyword. */
export function omit(part: Part, ...keywords: string[]): Part {
  return { ...part, omits: [...new Set([...part.omits, ...keywords])].sort() };
}
