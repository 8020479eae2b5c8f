import * as z from 'zod';

/** A value of an enum that this contract does not know: a newer server sent it. */
// `& {}` keeps the known values in an editor's suggestions.
export type Unrecognized = string & {};

declare const unrecognizedKindMark: unique symbol;

/**
 * A `type` (or other discriminator) that this contract does not know. A plain string would match every known type
 * too, and `action.type === 'BUILD'` would no longer narrow.
 */
export type UnrecognizedKind = string & { readonly [unrecognizedKindMark]: true };

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
