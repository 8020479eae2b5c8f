import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

/** Compiles schema components with ajv, which knows nothing of this repository; gives the checks by name. */
export function compileAll(components: { schemas: object }): (name: string) => (body: unknown) => boolean {
  // The contract's `x-` notes are not for ajv. Patterns are read without the flag that the validators lack too.
  const ajv = new Ajv2020({ strict: false, unicodeRegExp: false });
  formats.default(ajv, ['date-time']);
  ajv.addSchema({ $id: 'contract', components });
  return (name) => {
    const validate = ajv.compile({ $ref: `contract#/components/schemas/${name}` });
    return (body) => validate(body) === true;
  };
}
