import * as z from 'zod';

/** A value of an enum that this contract does not know: a newer server sent it. */
// `& {}` keeps the known values in an editor's suggestions.
export type Unrecognized = string & {};

/**
 * A `type` (or other discriminator) that this contract does not know: any other string. An enum of its own, since a
 * plain or branded string could be every known type too, and `action.type === 'BUILD'` would no longer narrow. To
 * ask for a newer kind, compare `String(action.type)`.
 */
export declare enum UnrecognizedKind {
  /** Stands for them all; no such value is ever sent. */
  Newer = 'a kind that this contract does not know',
}

/** Accepts any string: the branch of an open enum for values that are newer than the contract. */
export const unrecognized = z.string() as unknown as z.ZodType<Unrecognized, Unrecognized>;

/** Accepts any string but the known values, which have branches of their own. */
export function unrecognizedKind(known: readonly string[]): z.ZodType<UnrecognizedKind, UnrecognizedKind> {
  // Without `abort`, a union of branches would blame this one for a broken value of a known kind.
  const schema = z
    .string()
    .refine((value) => !known.includes(value), { error: 'is a known value', abort: true });
  return schema.meta({ not: { enum: known } }) as unknown as z.ZodType<UnrecognizedKind, UnrecognizedKind>;
}
