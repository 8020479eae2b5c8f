import { type Contract, type Endpoint, endpointsOf, follow } from '../contract.js';
import { header, literal } from './generated-file.js';

/**
 * Emits what the SDK needs in order to send an operation. The whole operation table, with the texts that a person
 * reads, would be most of a bundled client.
 */
export function emitSdkRoutes(contract: Contract, source: string): string {
  const rows = endpointsOf(contract).map((endpoint) => {
    return `  ${literal(endpoint.operation.operationId)}: ${literal(routeOf(contract, endpoint))},\n`;
  });
  const regions = (contract.servers ?? []).flatMap(({ 'x-region': region, url }) =>
    region === undefined ? [] : [[region, url]],
  );
  return `${header(source)}import type { OperationId } from '@buddykit/core';
import type { Route } from '../route.js';

/** Where the API is, by region. */
export const regions = ${literal(Object.fromEntries(regions))} as const;

/** How each operation is sent. */
export const routes: Readonly<Record<OperationId, Route>> = {
${rows.join('')}};
`;
}

function routeOf(contract: Contract, { path, method, operation, parameters }: Endpoint) {
  const success = Object.entries(operation.responses).find(([status]) => status.startsWith('2'))?.[1];
  const content = success && follow(contract, success).content;
  return {
    method: method.toUpperCase(),
    path,
    parameters: parameters.map(({ name, in: place, required, schema: { type, minimum } }) => ({
      name,
      ...(place !== 'path' && { in: place, required: required === true }),
      ...(type !== 'string' && { kind: type }),
      ...(minimum !== undefined && { minimum }),
    })),
    ...(operation.requestBody && { hasBody: true }),
    ...(content && { hasResponse: true }),
  };
}
