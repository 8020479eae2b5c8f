import type { Contract, Schema } from '@buddykit/codegen';

type Operation = NonNullable<Contract['paths'][string]['post']>;

/** What a small contract is made of: its schemas, the ones that travel, and what its operation says otherwise. */
export interface Parts {
  schemas: Record<string, Schema>;
  request?: string;
  response?: string;
  operation?: Partial<Operation>;
}

/** A contract with one operation, things.add. */
export function contractOf({ schemas, request, response, operation = {} }: Parts): Contract {
  const post: Operation = {
    operationId: 'things.add',
    summary: 'Add a thing',
    description: 'Adds a thing.',
    tags: ['things'],
    ...(request !== undefined && { requestBody: { required: true, content: bodyOf(request) } }),
    responses: {
      '201': { description: 'The thing.', ...(response !== undefined && { content: bodyOf(response) }) },
    },
    ...operation,
  };
  return {
    openapi: '3.1.1',
    info: { title: 'Things', version: '1.0.0', 'x-generation': '1' },
    servers: [{ url: 'https://things.example.com' }],
    paths: { '/things': { post } },
    components: { schemas, parameters: {}, responses: {}, headers: {}, examples: {}, securitySchemes: {} },
  };
}

/** A reference to a schema. */
export function refer(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}

function bodyOf(name: string) {
  return { 'application/json': { schema: refer(name) } };
}
