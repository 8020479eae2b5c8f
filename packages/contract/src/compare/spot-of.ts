import type { FindingOperation } from '../finding.js';
import type { Endpoint } from '../resolve/endpoint.js';
import { memberOf, textIn } from '../resolve/json.js';
import { isPromised } from '../rules/stability.js';
import type { Comparison, Spot } from './comparison.js';

/** The spot of an operation as a whole, as findings name it. */
export function spotOf(comparison: Comparison, endpoint: Endpoint): Spot {
  return {
    comparison,
    operation: toFindingOperation(endpoint),
    direction: 'none',
    subject: subjects[endpoint.kind],
    isPromised: isPromised((keyword) => memberOf(endpoint.operation.value, keyword)),
  };
}

const subjects = { operation: 'The operation', webhook: 'The webhook', callback: 'The callback' } as const;

function toFindingOperation({ kind, method, path, operation }: Endpoint): FindingOperation {
  const operationId = textIn(memberOf(operation.value, 'operationId'));
  return { kind, method, path, ...(operationId !== undefined && { operationId }) };
}
