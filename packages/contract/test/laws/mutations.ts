type Holder = Record<string, unknown>;

/** An operation of a contract, with the parts that most operators change. */
export interface Target {
  readonly document: Holder;
  readonly path: string;
  readonly method: string;
  readonly operation: Holder;
  /** What a client sends; undefined where the operation takes no body of an object. */
  readonly sent: Holder | undefined;
  /** What a client receives on success. */
  readonly received: Holder | undefined;
}

/** A change of a contract of which it is known what is told. */
export interface Mutation {
  readonly title: string;
  /** Changes the document; false where there is nothing to change. */
  readonly apply: (target: Target) => boolean;
  readonly id: string;
  readonly level: 'breaking' | 'warning' | 'info';
}

/** What stands at the key, as an object that may be changed. */
export function below(holder: unknown, ...keys: string[]): Holder {
  let value = holder;
  for (const key of keys) value = Object(value)[key];
  return Object(value) as Holder; // An empty one where there is none.
}

function requiredOf(schema: Holder): string[] {
  return Array.isArray(schema.required) ? (schema.required as string[]) : [];
}

/** Changes a property that is plain text and not hidden in either direction. */
function onText(schema: Holder | undefined, change: (text: Holder) => void): boolean {
  const all = Object.values(below(schema, 'properties')).map((own) => below({ own }, 'own'));
  const plain = all.find(
    (own) =>
      own.type === 'string' && !own.readOnly && !own.writeOnly && !own.enum && !own.format && !own.pattern,
  );
  if (plain === undefined) return false;
  change(plain);
  return true;
}

function edit(schema: Holder | undefined, change: (schema: Holder) => void): boolean {
  if (schema === undefined) return false;
  change(schema);
  return true;
}

const added = { type: 'string', description: 'New.' };

/** Changes of what a client sends or receives, and of what is around. */
export const mutations: readonly Mutation[] = [
  {
    title: 'An operation goes',
    apply: ({ document, path, method }) => delete below(document, 'paths', path)[method],
    id: 'operation-removed',
    level: 'breaking',
  },
  {
    title: 'An operation moves',
    apply: ({ document, path }) => {
      const paths = below(document, 'paths');
      const { [path]: item } = paths;
      delete paths[path];
      paths[`/v2${path}`] = item;
      return true;
    },
    id: 'operation-moved',
    level: 'breaking',
  },
  {
    title: 'A parameter comes that is required',
    apply: ({ operation }) => addParameter(operation, { required: true }),
    id: 'request-parameter-required-added',
    level: 'breaking',
  },
  {
    title: 'A parameter comes',
    apply: ({ operation }) => addParameter(operation, {}),
    id: 'request-parameter-added',
    level: 'info',
  },
  {
    title: 'A scope is asked for',
    apply: ({ operation }) => {
      const [way] = Array.isArray(operation.security) ? operation.security : [];
      for (const scopes of Object.values(below({ way }, 'way')))
        if (Array.isArray(scopes)) scopes.push('NEW');
      return way !== undefined;
    },
    id: 'security-scope-added',
    level: 'breaking',
  },
  {
    title: 'A success has another status',
    apply: ({ operation }) => {
      const responses = below(operation, 'responses');
      const code = Object.keys(responses).find((key) => key.startsWith('2'));
      if (code === undefined) return false;
      responses['299'] = responses[code];
      return delete responses[code];
    },
    id: 'response-status-success-removed',
    level: 'breaking',
  },
  {
    title: 'A request has a new property that is required',
    apply: ({ sent }) =>
      edit(sent, (schema) => {
        below(schema, 'properties').brand_new = added;
        schema.required = [...requiredOf(schema), 'brand_new'];
      }),
    id: 'request-property-required-added',
    level: 'breaking',
  },
  {
    title: 'A request has a new property',
    apply: ({ sent }) => edit(sent, (schema) => (below(schema, 'properties').brand_new = added)),
    id: 'request-property-added',
    level: 'info',
  },
  {
    title: 'A request is shorter',
    apply: ({ sent }) => onText(sent, (text) => (text.maxLength = 3)),
    id: 'request-max-length-set',
    level: 'warning',
  },
  {
    title: 'A request has fewer values',
    apply: ({ sent }) => onText(sent, (text) => (text.enum = ['a', 'b'])),
    id: 'request-enum-added',
    level: 'breaking',
  },
  {
    title: 'A request has a number for a text',
    apply: ({ sent }) => onText(sent, (text) => (text.type = 'boolean')),
    id: 'request-type-changed',
    level: 'breaking',
  },
  {
    title: 'A request may have null',
    apply: ({ sent }) => onText(sent, (text) => (text.type = ['string', 'null'])),
    id: 'request-nullable-added',
    level: 'info',
  },
  {
    title: 'A response has a new property',
    apply: ({ received }) => edit(received, (schema) => (below(schema, 'properties').brand_new = added)),
    id: 'response-property-added',
    level: 'info',
  },
  {
    title: 'A response need not have a property',
    apply: ({ received }) => {
      if (received === undefined || requiredOf(received).length === 0) return false;
      received.required = [];
      return true;
    },
    id: 'response-property-became-optional',
    level: 'breaking',
  },
  {
    title: 'A response lacks a property',
    apply: ({ received }) => {
      const [name] = received === undefined ? [] : requiredOf(received);
      if (received === undefined || name === undefined) return false;
      received.required = requiredOf(received).filter((own) => own !== name);
      return delete below(received, 'properties')[name];
    },
    id: 'response-property-required-removed',
    level: 'breaking',
  },
  {
    title: 'A response may have null',
    apply: ({ received }) => onText(received, (text) => (text.type = ['string', 'null'])),
    id: 'response-nullable-added',
    level: 'breaking',
  },
  {
    title: 'A response has a pattern',
    apply: ({ received }) => onText(received, (text) => (text.pattern = '^a')),
    id: 'response-pattern-added',
    level: 'info',
  },
];

function addParameter(operation: Holder, more: object): boolean {
  const known = Array.isArray(operation.parameters) ? operation.parameters : [];
  operation.parameters = [...known, { name: 'brand_new', in: 'query', schema: { type: 'string' }, ...more }];
  return true;
}
