import { arbitraryOf, mutated } from '@buddykit/arbitrary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases, contract, names, requests, responses, validatorOf } from './contract.js';
import { compileAll } from './second-opinion.js';

const checkOf = compileAll(contract.components);
const tops = [...new Set([...requests, ...responses].map(({ schema }) => schema))];

describe('a validator and ajv', () => {
  it.each(names)('accept every body that is made to fit %s', (name) => {
    const accepts = checkOf(name);
    fc.assert(
      fc.property(arbitraryOf(contract, name), (body) => {
        expect(accepts(body)).toBe(true);
        expect(validatorOf(name).safeParse(body).success).toBe(true);
      }),
      cases(60),
    );
  });

  it.each(names)('agree on every body that nearly fits %s', (name) => {
    const accepts = checkOf(name);
    fc.assert(
      fc.property(mutated(contract, name), (body) => {
        expect(validatorOf(name).safeParse(body).success).toBe(accepts(body));
      }),
      cases(tops.includes(name) ? 700 : 100),
    );
  });

  it('refuse many of the bodies that nearly fit, so that agreeing says something', () => {
    for (const name of tops) {
      const accepts = checkOf(name);
      const refused = fc.sample(mutated(contract, name), 200).filter((body) => !accepts(body));
      expect(refused.length, name).toBeGreaterThan(20);
    }
  });
});

describe('the one known difference', () => {
  it('is a whole number that JavaScript cannot hold exactly: JSON Schema takes it, the validator does not', () => {
    const accepts = compileAll({ schemas: { Big: { type: 'integer' } } })('Big');
    expect(accepts(2 ** 53)).toBe(true);
    const body = { type: 'BUILD', name: 'x', id: 2 ** 53, url: '', html_url: '' };
    expect(validatorOf('Action').safeParse(body).success).toBe(false);
  });
});
