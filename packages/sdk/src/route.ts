import type { Operation, OperationId } from '@buddykit/core';

/** A parameter of an operation. */
export interface Parameter {
  /** What stands before it in the path. */
  readonly before?: string;
  readonly name: string;
  readonly kind: 'string' | 'integer' | 'boolean';
  /** The smallest value of an integer. */
  readonly minimum: number;
  readonly isInPath: boolean;
  /** Whether it may be several parts of the path. */
  readonly isSeveral?: boolean;
}

/** How an operation is sent. */
export interface Route extends Pick<Operation, 'method'> {
  readonly operation: OperationId;
  /** With its parameters in braces, as in `/workspaces/{domain}`. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  /** What stands behind the last parameter of the path. */
  readonly end: string;
  readonly hasBody: boolean;
  /** Whether a successful response has a body. */
  readonly hasResponse: boolean;
  /** Only where it is deprecated: the date on which it ends; empty when none is set. */
  readonly sunset?: string;
}

const told = /([^{?&]*)([{?&])(\+?)(\w+):?([-\w]*)}?/g;

/** Reads a row of the generated table, which says how its rows are written. */
export function readRoute(operation: OperationId, row: string): Route {
  const [how = '', template = ''] = row.split(' ');
  const [head = '', sunset] = how.split('!');
  const [path = ''] = template.split('?');
  return {
    operation,
    // The rows begin with the methods of the contract.
    method: head.replace(/\W/, '') as Route['method'],
    path: path.replace(told, '$1{$4}'),
    parameters: Array.from(template.matchAll(told), ([, before = '', start, plus, name = '', kind]) => ({
      before,
      name,
      kind: kindOf(kind),
      minimum: Number(kind),
      isInPath: start === '{',
      isSeveral: plus === '+',
    })),
    end: template.replace(told, ''),
    hasBody: head.endsWith('+'),
    hasResponse: !head.endsWith('-'),
    ...(sunset !== undefined && { sunset }),
  };
}

function kindOf(text = ''): Parameter['kind'] {
  if (text === '') return 'string';
  return text === 'boolean' ? text : 'integer';
}
