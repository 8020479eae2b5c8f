import type { contract, Schemas } from '@buddykit/core/2026-01';
import { expectTypeOf, test } from 'vitest';
import type { Agree } from './type-identity.js';

type Validators = (typeof contract)['validators'];
type Name = keyof Schemas & keyof Validators;
type Disagreeing<Side extends 'input' | 'output'> = {
  [K in Name]: Agree<ReturnType<Validators[K]>['_zod'][Side], Schemas[K]> extends true ? never : K;
}[Name];

test('the validators and the types of January 2026 cover the same schemas, and say the same of each', () => {
  expectTypeOf<Exclude<keyof Schemas, Name> | Exclude<keyof Validators, Name>>().toBeNever();
  expectTypeOf<Disagreeing<'output'>>().toBeNever();
  expectTypeOf<Disagreeing<'input'>>().toBeNever();
});
