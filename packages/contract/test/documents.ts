/** A part of an OpenAPI document, as a test writes it. */
export type Json = Readonly<Record<string, unknown>>;

/** What differs between documents that are made of a schema. */
export interface Around {
  readonly media?: string;
  /** The schemas below `components`. */
  readonly schemas?: Json;
  readonly openapi?: string;
}

/** A document with these members besides the ones that each must have. */
export function documentOf(members: Json): Json {
  return { openapi: '3.1.0', info: { title: 'Test', version: '1' }, ...members };
}

/** A document with one operation. */
export function withOperation(operation: Json, members: Json = {}): Json {
  return documentOf({ paths: { '/things': { post: { ...answered, ...operation } } }, ...members });
}

/** A document whose server calls the client. */
export function withWebhook(operation: Json, members: Json = {}): Json {
  return documentOf({ webhooks: { changed: { post: { ...answered, ...operation } } }, ...members });
}

/** A document whose clients send what fits the schema. */
export function inRequest(schema: unknown, around: Around = {}): Json {
  return withOperation({ requestBody: contentOf(schema, around) }, membersOf(around));
}

/** A document whose clients receive what fits the schema. */
export function inResponse(schema: unknown, around: Around = {}): Json {
  return withOperation(
    { responses: { 200: { description: '', ...contentOf(schema, around) } } },
    membersOf(around),
  );
}

/** An object schema. */
export function object(properties: Json, required: readonly string[] = [], more: Json = {}): Json {
  return { type: 'object', properties, ...(required.length > 0 && { required }), ...more };
}

/** An operation's parameter in its query. */
export function query(schema: unknown, more: Json = {}): Json {
  return { parameters: [{ name: 'q', in: 'query', schema, ...more }] };
}

/** The content of a body. */
export function contentOf(schema: unknown, { media = 'application/json' }: Around = {}): Json {
  return { content: { [media]: { schema } } };
}

const answered = { responses: { 200: { description: '' } } };

function membersOf({ schemas, openapi }: Around): Json {
  return { ...(schemas && { components: { schemas } }), ...(openapi !== undefined && { openapi }) };
}
