/** A JSON Schema as plain data. */
export type Json = Record<string, unknown>;

const notes = [
  '$schema',
  '$id',
  'id',
  'title',
  'description',
  'default',
  'examples',
  'contentEncoding',
  'readOnly',
  'writeOnly',
];

/**
 * One spelling for what the contract and zod spell differently. What they cannot both say is left out: notes, and
 * the bounds that zod gives every whole number.
 */
export function normalise(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(normalise);
  if (typeof schema !== 'object' || schema === null) return schema;
  const said = Object.entries(schema).filter(([key]) => !notes.includes(key) && !key.startsWith('x-'));
  const inner = said.map(([key, value]): [string, unknown] => [
    key,
    key === 'properties' ? byName(value) : deeper(key, value),
  ]);
  return [openUnion, nullable, flatUnion, constant, formatted, whole, object].reduce(
    (current, rule) => rule(current),
    Object.fromEntries(inner) as Json,
  );
}

function byName(properties: unknown): unknown {
  return Object.fromEntries(
    Object.entries(properties as Json).map(([name, value]) => [name, normalise(value)]),
  );
}

function deeper(key: string, value: unknown): unknown {
  return ['items', 'additionalProperties', 'anyOf', 'oneOf', 'not'].includes(key) ? normalise(value) : value;
}

/** Of a union with a branch for unknown values, the validator tries one branch after another. */
function openUnion({ discriminator, ...schema }: Json): Json {
  const { mapping } = (discriminator ?? {}) as { mapping?: Record<string, string> };
  const branches = (schema.oneOf ?? []) as { $ref: string }[];
  const mapped = new Set(Object.values(mapping ?? {}));
  if (mapping === undefined || branches.every(({ $ref }) => mapped.has($ref))) return schema;
  const { oneOf, ...rest } = schema;
  return { ...rest, anyOf: oneOf };
}

/** `type: [string, 'null']` and a union with null say the same. */
function nullable(schema: Json): Json {
  if (!Array.isArray(schema.type)) return schema;
  const type = schema.type.find((candidate) => candidate !== 'null');
  const values = Array.isArray(schema.enum) ? { enum: schema.enum.filter((value) => value !== null) } : {};
  return { anyOf: [normalise({ ...schema, type, ...values }), { type: 'null' }] };
}

/** A union in a union is one union. */
function flatUnion(schema: Json): Json {
  if (!Array.isArray(schema.anyOf)) return schema;
  return { ...schema, anyOf: schema.anyOf.flatMap((branch: Json) => branch.anyOf ?? [branch]) };
}

/** A constant has the type that it has. */
function constant({ type, ...schema }: Json): Json {
  return type === undefined || 'const' in schema ? schema : { ...schema, type };
}

/** Beside a format, zod tells the pattern by which it checks it. */
function formatted(schema: Json): Json {
  if (schema.format === undefined) return schema;
  const { pattern: _, ...rest } = schema;
  return rest;
}

function whole(schema: Json): Json {
  if (schema.type !== 'integer') return schema;
  const { minimum, maximum, ...rest } = schema;
  return {
    ...rest,
    ...(minimum !== undefined && minimum !== Number.MIN_SAFE_INTEGER && { minimum }),
    ...(maximum !== undefined && maximum !== Number.MAX_SAFE_INTEGER && { maximum }),
  };
}

function object(schema: Json): Json {
  if (schema.type !== 'object') return schema;
  const { required, additionalProperties: further, ...rest } = schema;
  const isOpen = typeof further === 'object' && further !== null && Object.keys(further).length === 0;
  return {
    ...rest,
    required: [...((required ?? []) as string[])].sort(),
    additionalProperties: isOpen ? true : further,
  };
}
