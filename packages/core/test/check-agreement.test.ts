import { arbitraryOf, mutated } from '@buddykit/arbitrary';
import { checkRequest, checkResponse, type Problem } from '@buddykit/core/check';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases, contract, requests, responses, validatorOf } from './contract.js';
import { implied } from './implied.js';
import { pathExists } from './path-exists.js';

const { schemas } = contract.components;
const fields = new Set(Object.values(schemas).flatMap(({ properties = {} }) => Object.keys(properties)));

function bodiesOf(schema: string): fc.Arbitrary<unknown> {
  return fc.oneof(arbitraryOf(contract, schema), { weight: 4, arbitrary: mutated(contract, schema) });
}

function problemsOf(checked: ReturnType<typeof checkRequest>): Problem[] {
  return checked.ok ? [] : checked.problems;
}

describe.each(requests)('checkRequest of $id', ({ id, schema }) => {
  const { property, branches } = implied(contract, schema);

  it('accepts what the validator accepts, and gives what it gives', () => {
    fc.assert(
      fc.property(bodiesOf(schema), (body) => {
        const parsed = validatorOf(schema).safeParse(body);
        const checked = checkRequest(id, body);
        expect(checked.ok).toBe(parsed.success);
        if (checked.ok) expect(checked.value).toEqual(parsed.data);
      }),
      cases(500),
    );
  });

  it.each(branches)(
    'accepts what the validator of $schema accepts, when the object is known to be a $value',
    (branch) => {
      fc.assert(
        fc.property(bodiesOf(branch.schema), (body) => {
          const checked = checkRequest(id, body, { [property ?? '']: branch.value });
          expect(checked.ok).toBe(validatorOf(branch.schema).safeParse(body).success);
        }),
        cases(200),
      );
    },
  );

  it('tells problems whose paths lead to a value, or to a field that is missing', () => {
    fc.assert(
      fc.property(bodiesOf(schema), (body) => {
        for (const { path, message } of problemsOf(checkRequest(id, body))) {
          expect(message).not.toBe('');
          expect(pathExists(body, path, fields), `${path} ${message}`).toBe(true);
        }
      }),
      cases(500),
    );
  });
});

describe.each(responses)('checkResponse of $id', ({ id, schema }) => {
  it('accepts what the validator accepts', () => {
    fc.assert(
      fc.property(bodiesOf(schema), (body) => {
        const problems = checkResponse(id, body);
        expect(problems.length === 0).toBe(validatorOf(schema).safeParse(body).success);
        for (const { path, message } of problems) {
          expect(pathExists(body, path, fields), `${path} ${message}`).toBe(true);
        }
      }),
      cases(500),
    );
  });
});
