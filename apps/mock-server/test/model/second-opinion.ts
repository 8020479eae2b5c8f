import type { Schema } from '@buddykit/arbitrary';
import type { OperationId } from '@buddykit/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { contract, rowOf } from './contract.js';

// The contract's `x-` notes are not for ajv. Patterns are read without the flag that the validators lack too.
const ajv = new Ajv2020({ strict: false, unicodeRegExp: false, logger: false });
formats.default(ajv, ['date-time']);
ajv.addSchema({ ...contract, $id: 'contract' });

/** Whether ajv, which knows nothing of this repository, accepts a value for a schema of the contract. */
export function fits(schema: string | Schema, value: unknown): boolean {
  const known = typeof schema === 'string' ? { $ref: `contract#/components/schemas/${schema}` } : schema;
  return check(JSON.stringify(known), known, value);
}

/** Whether ajv accepts the body of a successful response of an operation. */
export function fitsResponse(id: OperationId, body: unknown): boolean {
  const { path, method, success } = rowOf(id);
  const place = [
    'paths',
    path,
    method.toLowerCase(),
    'responses',
    String(success),
    'content',
    'application/json',
    'schema',
  ];
  const $ref = `contract#/${place.map((key) => encodeURIComponent(key.replaceAll('/', '~1'))).join('/')}`;
  return check($ref, { $ref }, body);
}

const compiled = new Map<string, (value: unknown) => boolean>();

function check(key: string, schema: Schema, value: unknown): boolean {
  const validate = compiled.get(key) ?? ajv.compile<unknown>(schema);
  compiled.set(key, validate);
  return validate(value);
}
