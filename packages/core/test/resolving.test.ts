import { join } from 'node:path';
import { arbitraryOf, mutated } from '@buddykit/arbitrary';
import { bundleContract } from '@buddykit/codegen';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forAnswers, forRequests } from './as-written.js';
import { cases, contract, requests, responses } from './contract.js';
import { knownOnly, plainBody } from './known-only.js';
import { compileAll } from './second-opinion.js';

// The contract as it is written in spec/, read by ajv alone: whatever codegen makes of it must mean the same.
const written = await bundleContract(join(import.meta.dirname, '../../../spec/openapi.yaml'));
const { schemas } = written.components;
const roots = requests.map(({ schema }) => schema);
const requestCheck = compileAll({ schemas: forRequests(schemas, roots) });
const answerCheck = compileAll({ schemas: forAnswers(schemas) });
const resolvedCheck = compileAll(contract.components);
const known = knownOnly(contract);

describe('what is resolved and what is written', () => {
  it.each(requests)('agree on requests of $id that set no field to null', ({ schema }) => {
    const [isWritten, isResolved] = [requestCheck(schema), resolvedCheck(schema)];
    const bodies = fc.oneof(arbitraryOf(known, schema), { weight: 4, arbitrary: mutated(known, schema) });
    const tally = { true: 0, false: 0 };
    fc.assert(
      fc.property(bodies.map(plainBody), (body) => {
        const verdict = isResolved(body);
        tally[`${verdict}`] += 1;
        expect(isWritten(body)).toBe(verdict);
      }),
      cases(500),
    );
    expect(Math.min(tally.true, tally.false)).toBeGreaterThan(50);
  });

  it.each(responses)('agree on answers of $id that hold nothing newer than the contract', ({ schema }) => {
    const [isWritten, isResolved] = [answerCheck(schema), resolvedCheck(schema)];
    fc.assert(
      fc.property(arbitraryOf(known, schema), (body) => {
        expect(isResolved(body)).toBe(true);
        expect(isWritten(plainBody(body))).toBe(true);
      }),
      cases(400),
    );
  });
});
