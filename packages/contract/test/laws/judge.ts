import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Json } from '../documents.js';

/** Tells whether values fit a schema, by a validator that is not ours. */
export function judgeOf(schema: Json, components: Json): (value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: false, logger: false, validateFormats: true });
  addFormats.default(ajv);
  const validate = ajv.compile({
    $ref: '#/$defs/whole',
    $defs: { whole: schema },
    components: { schemas: components },
  });
  return (value) => validate(value) === true;
}
