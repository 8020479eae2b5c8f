import { anyText, mutated, type Schema } from '@buddykit/arbitrary';
import type { OperationId, Parameter } from '@buddykit/core';
import { checkRequest } from '@buddykit/core/check';
import fc from 'fast-check';
import { contract, querySchemas, rowOf } from './contract.js';
import { type Draft, draftsWith, validDrafts } from './requests.js';
import { fits } from './second-opinion.js';
import { withSecrets } from './secrets.js';

/** Requests of an operation whose body does not fit: neither core nor ajv takes it. */
export function wrongBodies(id: OperationId): fc.Arbitrary<Draft> {
  const { body: schema = '' } = rowOf(id);
  const bodies = mutated(contract, schema).map((body) => withSecrets(body));
  return draftsWith(
    id,
    bodies.filter((body) => !checkRequest(id, body).ok && !fits(schema, body)),
  );
}

/** Requests of an operation with a value in the query that does not fit. */
export function wrongQueries(id: OperationId): fc.Arbitrary<Draft> {
  const wrong = typedQuery(id).map(([name, schema]) =>
    wrongText(schema).map((text): [string, string] => [name, text]),
  );
  return fc
    .tuple(draftsWith(id, fc.constant(undefined)), fc.oneof(...wrong))
    .map(([draft, [name, text]]) => ({ ...draft, query: { ...draft.query, [name]: text } }));
}

/** The parameters in the query of an operation that do not take any text. */
export function typedQuery(id: OperationId): [string, Schema][] {
  return querySchemas(id).filter(
    ([, { type, ...rest }]) => type !== 'string' || rest.enum !== undefined || rest.format !== undefined,
  );
}

/** Requests of an operation that fit, and a text for a parameter of its path that does not. */
export function wrongPaths(id: OperationId): fc.Arbitrary<[Draft, Record<string, string>]> {
  const wrong = pathParameters(id)
    .filter(({ kind }) => kind !== 'string')
    .map(({ name, kind, minimum = 0 }) =>
      inPath(wrongText({ type: kind, minimum })).map((text) => ({ [name]: text })),
    );
  return fc.tuple(validDrafts(id), fc.oneof(...wrong));
}

/** Requests of an operation that fit, and a value for a parameter of its path that nothing has. */
export function missingPaths(id: OperationId): fc.Arbitrary<[Draft, Record<string, string>]> {
  const missing = pathParameters(id).map(({ name, kind }) => {
    const values =
      kind === 'string' ? anyText.map((text) => `no ${text}`) : fc.integer({ min: 1e6 }).map(String);
    return inPath(values).map((value) => ({ [name]: value }));
  });
  return fc.tuple(validDrafts(id), fc.oneof(...missing));
}

/** The parameters in the path of an operation. */
export function pathParameters(id: OperationId): readonly Parameter[] {
  return rowOf(id).parameters.filter((parameter) => parameter.in === 'path');
}

/** Texts that stay what they are in a path: an address drops segments of dots. */
function inPath(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return texts.filter((text) => !/^(\.|%2e){0,2}$/i.test(text));
}

const awkward = fc.constantFrom(
  '',
  '-1',
  '0',
  '1.5',
  '1e3',
  '+1',
  '0x1',
  ' 1',
  '1 ',
  '01',
  '١',
  'NaN',
  'TRUE',
  'yes',
  '1',
);

function wrongText(schema: Schema): fc.Arbitrary<string> {
  return fc.oneof(awkward, anyText).filter((text) => !fits(schema, read(schema, text)));
}

/** The value that a text of a query or a path means. */
function read({ type }: Schema, text: string): unknown {
  if (type === 'integer') return /^(0|-?[1-9]\d*)$/.test(text) ? Number(text) : text;
  if (type === 'boolean') return { true: true, false: false }[text] ?? text;
  return text;
}
