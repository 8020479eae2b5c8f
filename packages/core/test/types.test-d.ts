import type { components } from '@buddykit/core';
import type * as validators from '@buddykit/core/validators';
import { describe, expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import type { Agree } from './type-identity.js';

type Schemas = components['schemas'];
type Validators = typeof validators;
type Name = keyof Schemas;

/** Names the schemas that are out of step, so that a failing test tells them. */
type Verdict<Names> = [Names] extends [never] ? 'all agree' : Names;

type Unmatched = Exclude<Name, keyof Validators> | Exclude<keyof Validators, Name>;
type Disagreeing<Side extends 'input' | 'output'> = {
  [K in Name & keyof Validators]: Agree<Validators[K]['_zod'][Side], Schemas[K]> extends true ? never : K;
}[Name & keyof Validators];

describe('the validators and the types of the contract', () => {
  test('cover the same schemas', () => {
    expectTypeOf<Verdict<Unmatched>>().toEqualTypeOf<'all agree'>();
  });

  test('are all zod schemas', () => {
    expectTypeOf<Validators[keyof Validators]>().toExtend<z.ZodType>();
  });

  test('give the same values with the same fields', () => {
    expectTypeOf<Verdict<Disagreeing<'output'>>>().toEqualTypeOf<'all agree'>();
  });

  test('take the same values with the same fields', () => {
    expectTypeOf<Verdict<Disagreeing<'input'>>>().toEqualTypeOf<'all agree'>();
  });
});

describe('the comparison', () => {
  interface Thing {
    name: string;
    size?: number | null;
    kind: 'A' | 'B';
    parts: { id: number }[];
  }
  type Other<Change> = Omit<Thing, keyof Change> & Change;

  test('takes a type for itself, however it is written', () => {
    expectTypeOf<Agree<Thing, Other<unknown>>>().toEqualTypeOf<true>();
    expectTypeOf<
      Agree<Thing & { [key: string]: unknown }, { [key: string]: unknown } & Thing>
    >().toEqualTypeOf<true>();
  });

  test('sees a field that one of them lacks, also when it may be left out', () => {
    expectTypeOf<Agree<Thing, Omit<Thing, 'kind'>>>().toEqualTypeOf<false>();
    expectTypeOf<Agree<Thing, Omit<Thing, 'size'>>>().toEqualTypeOf<false>();
    expectTypeOf<Agree<Thing, Thing & { extra?: string }>>().toEqualTypeOf<false>();
  });

  test('sees a field that may be left out on one side, or be undefined', () => {
    expectTypeOf<Agree<Thing, Other<{ name?: string }>>>().toEqualTypeOf<false>();
    expectTypeOf<Agree<Thing, Other<{ size: number | null }>>>().toEqualTypeOf<false>();
    expectTypeOf<Agree<Thing, Other<{ size?: number | null | undefined }>>>().toEqualTypeOf<false>();
  });

  test('sees null, another word, a widened word', () => {
    expectTypeOf<Agree<Thing, Other<{ size?: number }>>>().toEqualTypeOf<false>();
    expectTypeOf<Agree<Thing, Other<{ kind: 'A' }>>>().toEqualTypeOf<false>();
    expectTypeOf<Agree<Thing, Other<{ kind: string }>>>().toEqualTypeOf<false>();
  });

  test('sees what lies deeper', () => {
    expectTypeOf<Agree<Thing, Other<{ parts: { id: number; note?: string }[] }>>>().toEqualTypeOf<false>();
    expectTypeOf<Agree<Thing, Other<{ parts: unknown[] }>>>().toEqualTypeOf<false>();
    // biome-ignore lint/suspicious/noExplicitAny: it would agree with everything, so it must be seen.
    expectTypeOf<Agree<Thing, Other<{ name: any }>>>().toEqualTypeOf<false>();
  });

  test('sees an object that is open on one side', () => {
    expectTypeOf<Agree<Thing, Thing & { [key: string]: unknown }>>().toEqualTypeOf<false>();
  });

  test('sees a member that a union lacks, also when another one could stand for it', () => {
    type Small = { kind: 'S' };
    type SmallNoted = { kind: 'S'; note?: string };
    expectTypeOf<Agree<Thing | Small, Thing>>().toEqualTypeOf<false>();
    expectTypeOf<Agree<Small | SmallNoted, Small>>().toEqualTypeOf<false>();
  });
});
