import {
  type Contract,
  type Endpoint,
  endpointsOf,
  follow,
  nameOf,
  type Schema,
  type Server,
} from '../contract.js';
import { deprecationOf } from './deprecation.js';
import { header, literal } from './generated-file.js';

/** Emits one plain row per operation. */
export function emitOperations(contract: Contract, source: string): string {
  const { info, rows } = tableOf(contract);
  return `${header(source)}import type { Operation } from '../operation.js';

/** What the contract says of itself. */
export const contractInfo = ${info} as const;

/** The addresses of the API, by region. */
export const servers = ${literal((contract.servers ?? []).map(serverRow))} as const;

/** Every operation of the API by its id, in the order of the contract. */
export const operations = {
${rows.join('\n')}
} as const satisfies Record<string, Operation>;

export type OperationId = keyof typeof operations;
`;
}

/** Emits the operations of another generation, which has the same ones. */
export function emitChangedOperations(contract: Contract, source: string): string {
  const { info, rows } = tableOf(contract);
  return `${header(source)}import type { Operation } from '../../operation.js';
import type { OperationId } from '../operations.js';

/** What the contract says of itself. */
export const contractInfo = ${info} as const;

/** Every operation of the API by its id, in the order of the contract. */
export const operations: Readonly<Record<OperationId, Operation>> = {
${rows.join('\n')}
};
`;
}

function tableOf(contract: Contract): { info: string; rows: string[] } {
  const endpoints = endpointsOf(contract);
  checkIds(endpoints);
  const { title, version, 'x-generation': generation } = contract.info;
  return {
    info: literal({ title, version, generation }),
    rows: endpoints.map(
      (endpoint) => `  ${literal(endpoint.operation.operationId)}: ${row(contract, endpoint)},`,
    ),
  };
}

function serverRow({ 'x-region': region, ...server }: Server) {
  return { ...(region !== undefined && { region }), ...server };
}

function checkIds(endpoints: Endpoint[]): void {
  for (const { operation, method, path } of endpoints) {
    if (/^[a-z]\w*\.[a-z]\w*$/i.test(operation.operationId ?? '')) continue;
    throw new Error(
      `${method} ${path} needs an operationId such as actions.add; it has ${operation.operationId}.`,
    );
  }
}

function row(contract: Contract, endpoint: Endpoint): string {
  const { path, method, operation, parameters } = endpoint;
  const deprecated = deprecationOf(endpoint);
  const body = operation.requestBody && Object.values(operation.requestBody.content)[0];
  const [success, response] = successOf(contract, operation);
  const content = Object.values(response.content ?? {})[0];
  return literal({
    method: method.toUpperCase(),
    path,
    ...(operation['x-alias'] !== undefined && { alias: operation['x-alias'] }),
    summary: operation.summary,
    description: operation.description.trim(),
    ...(deprecated && { deprecated }),
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      in: parameter.in,
      kind: scalarKind(parameter.name, parameter.schema),
      required: parameter.required === true,
      ...limits(parameter.schema),
      ...(parameter['x-multi-segment'] && { multiSegment: true }),
      description: parameter.description ?? '',
    })),
    ...(body && { body: nameOf(body.schema.$ref ?? '') }),
    success,
    ...(content && { response: nameOf(content.schema.$ref ?? '') }),
    statuses: Object.keys(operation.responses)
      .filter((status) => status !== 'default')
      .map(Number),
    scopes: Object.values(operation.security?.[0] ?? {})[0] ?? [],
  });
}

function successOf(contract: Contract, operation: Endpoint['operation']) {
  const found = Object.entries(operation.responses).filter(([status]) => status.startsWith('2'));
  if (found.length !== 1 || found[0] === undefined) {
    throw new Error(`${operation.operationId} must have one 2xx answer; it has ${found.length}.`);
  }
  return [Number(found[0][0]), follow(contract, found[0][1])] as const;
}

function limits({ format, minimum, minLength, enum: values, default: fallback }: Schema) {
  return {
    ...(format !== undefined && { format }),
    ...(minimum !== undefined && { minimum }),
    ...(minLength !== undefined && { minLength }),
    ...(values !== undefined && { enum: values }),
    ...(fallback !== undefined && { default: fallback }),
  };
}

function scalarKind(name: string, { type }: Schema): string {
  if (type === 'string' || type === 'integer' || type === 'boolean') return type;
  throw new Error(`The parameter ${name} must be a string, an integer or a boolean; it is ${String(type)}.`);
}
