/** A media type taken apart. */
export interface MediaName {
  /** Such as `application`, or `*`. */
  readonly kind: string;
  /** Such as `problem+json`, or `*`. */
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
}

/** Takes a media type apart; upper and lower case are the same. */
export function readMediaName(text: string): MediaName {
  const [essence = '', ...rest] = text.split(';').map((part) => part.trim());
  const [kind = '', name = ''] = essence.toLowerCase().split('/');
  const parameters = rest.flatMap((parameter): [string, string][] => {
    const [key = '', value = ''] = parameter.split('=').map((part) => part.trim());
    return key === '' ? [] : [[key.toLowerCase(), value.replaceAll('"', '').toLowerCase()]];
  });
  return { kind, name, parameters: new Map(parameters) };
}

/** Whether two media types are the same but for their parameters. */
export function isSameEssence(left: MediaName, right: MediaName): boolean {
  return left.kind === right.kind && left.name === right.name;
}

/** Whether everything of the special type is of the general one, as everything is of `*` with the same start. */
export function isWithin(special: MediaName, general: MediaName): boolean {
  if (general.kind === '*') return true;
  return general.kind === special.kind && (general.name === '*' || general.name === special.name);
}

/** Whether who reads the general type can read the special one, as `problem+json` is read as `json`. */
export function isReadAs(special: MediaName, general: MediaName): boolean {
  if (isWithin(special, general)) return true;
  return special.kind === general.kind && special.name.endsWith(`+${general.name}`);
}

/** Whether values keep their types, as in JSON, and are no mere text, as in forms and XML. */
export function isJson(text: string): boolean {
  const { kind, name } = readMediaName(text);
  return (
    name === 'json' ||
    /[+-](json|ndjson)$/.test(name) ||
    name === 'ndjson' ||
    kind === '*' ||
    name === '*' ||
    isJsonLike.has(name)
  );
}

const isJsonLike = new Set(['x-ndjson', 'jsonl', 'cbor', 'msgpack', 'x-msgpack', 'yaml', 'x-yaml']);

/** Whether values are written as XML. */
export function isXml(text: string): boolean {
  const { name } = readMediaName(text);
  return name === 'xml' || name.endsWith('+xml');
}
