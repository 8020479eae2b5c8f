import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { older } from './two-clients.js';

type Node = Record<string, unknown>;

/** Makes a check by ajv of answers of the older contract that knows only what that contract lists: nothing is open. */
export function closedCheck(schema: string): (body: unknown) => string[] {
  const validate = ajv.compile({ $ref: `contract#/components/schemas/${schema}` });
  return (body) => {
    validate(body);
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  };
}

const ajv = new Ajv2020({ strict: false, unicodeRegExp: false, logger: false });
formats.default(ajv, ['date-time']);
ajv.addSchema({ $id: 'contract', components: closed(older.document.components) as object });

function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.filter((item) => !isNewer(item)).map(closed);
  if (typeof node !== 'object' || node === null) return node;
  const { 'x-open': isOpen, properties, additionalProperties, ...rest } = node as Node;
  const entries = Object.entries(rest).map(([key, inner]) => [key, closed(inner)]);
  return {
    ...Object.fromEntries(entries),
    ...(properties !== undefined && { properties: closed(properties) }),
    ...(additionalProperties !== undefined && {
      additionalProperties: properties === undefined || isOpen === true ? additionalProperties : false,
    }),
  };
}

/** A branch for what is newer than the contract. */
function isNewer(item: unknown): boolean {
  const { 'x-unrecognized': isMarked, $ref = '' } = Object(item) as Node;
  return isMarked === true || /\/Unknown\w+$/.test(String($ref));
}
