/** A JSON Schema of OpenAPI 3.1, as far as the contract uses one. */
export interface Schema {
  $ref?: string;
  title?: string;
  description?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  not?: Schema;
  default?: unknown;
  format?: string;
  contentEncoding?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  discriminator?: { propertyName: string; mapping?: Record<string, string> };
  readOnly?: boolean;
  writeOnly?: boolean;
  [extension: `x-${string}`]: unknown;
}

export interface Parameter {
  $ref?: string;
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  description?: string;
  schema: Schema;
  /** Whether a value in the path may hold slashes. */
  'x-multi-segment'?: boolean;
  /** The schema of the response when this parameter is set to true. */
  'x-response'?: string;
}

interface MediaType {
  schema: Schema;
  examples?: Record<string, { $ref?: string; summary?: string; value?: unknown }>;
}

export interface Response {
  $ref?: string;
  description: string;
  headers?: Record<string, unknown>;
  content?: Record<string, MediaType>;
}

interface Operation {
  operationId: string;
  summary: string;
  description: string;
  tags: string[];
  parameters?: Parameter[];
  security?: Record<string, string[]>[];
  requestBody?: { required?: boolean; content: Record<string, MediaType> };
  responses: Record<string, Response>;
  /** Another path that does the same, which clients use besides the documented one. */
  'x-alias'?: string;
  deprecated?: boolean;
  /** The date, or the version, from which on it was deprecated. */
  'x-deprecated-since'?: string;
  /** The date on which it ends. */
  'x-sunset'?: string;
  /** The operationId of what does the same. */
  'x-replaced-by'?: string;
}

export interface Server {
  url: string;
  description?: string;
  variables?: Record<string, { default: string; description?: string }>;
  /** What clients call the region whose address this is. */
  'x-region'?: string;
}

type PathItem = { parameters?: Parameter[] } & { [M in Method]?: Operation };

/** The contract as one document: what the bundle of spec/ gives, and what resolving it gives. */
export interface Contract {
  openapi: string;
  info: { title: string; version: string; description?: string; [key: string]: unknown };
  servers?: Server[];
  paths: Record<string, PathItem>;
  components: {
    schemas: Record<string, Schema>;
    parameters: Record<string, Parameter>;
    responses: Record<string, Response>;
    headers: Record<string, { schema: Schema }>;
    examples: Record<string, { summary?: string; value: unknown }>;
    securitySchemes: Record<string, unknown>;
  };
  [key: string]: unknown;
}

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;
type Method = (typeof methods)[number];

/** An operation with where it stands. */
export interface Endpoint {
  path: string;
  method: Method;
  operation: Operation;
  parameters: Parameter[];
}

/** All operations of a contract, in the order in which it lists them. */
export function endpointsOf(contract: Contract): Endpoint[] {
  return Object.entries(contract.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      if (!operation) return [];
      const listed = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
      const parameters = listed.map((parameter) => follow(contract, parameter));
      return [{ path, method, operation, parameters }];
    }),
  );
}

/** The object that a reference points to, or the object itself. Throws when it points to nothing. */
export function follow<T extends { $ref?: string }>(contract: Contract, item: T): T {
  if (item.$ref === undefined) return item;
  let target: unknown = contract;
  for (const key of item.$ref.slice(2).split('/')) target = (target as Record<string, unknown>)?.[key];
  if (target === undefined) throw new Error(`The contract refers to ${item.$ref}, which it does not have.`);
  return follow(contract, target as T);
}

/** The component name at the end of a reference. */
export function nameOf(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1);
}
