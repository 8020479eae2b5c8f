import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Json } from '../documents.js';

/** Tells whether values fit a schema, by a validator that is not ours. */
export function judgeOf(schema: Json, components: Json): (value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: false, logger: false });
  addFormats.default(ajv);
  const whole = { $ref: '#/$defs/whole', $defs: { whole: schema }, components: { schemas: components } };
  const validate = ajv.compile(separate(whole));
  return (value) => validate(value) === true;
}

/** With ajv 8.20, an empty list fits `contains` where it stands beside `prefixItems`. */
function separate(schema: Json): Json {
  const text = JSON.stringify(schema, (_, value) => {
    const { contains, allOf = [], ...others } = Object(value);
    if (contains === undefined || others.prefixItems === undefined) return value;
    return { ...others, allOf: [...allOf, { contains }] };
  });
  return JSON.parse(text) as Json; // What was an object is one.
}
