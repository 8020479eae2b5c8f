import type { Contract } from '@buddykit/codegen';
import { type FieldFacts, oneLine } from './describe-field.js';
import { follow, nameOf } from './read-contract.js';

/** A body that an operation takes or gives, with the examples of it. */
export interface Body {
  schema: string;
  examples: { name: string; value: unknown }[];
}

/** What the contract says of an operation, read from its paths and from no table. */
export interface OperationRow {
  id: string;
  method: string;
  path: string;
  parameters: (FieldFacts & { name: string })[];
  request?: Body;
  response?: Body;
}

type Operation = NonNullable<Contract['paths'][string]['get']>;
type Content = NonNullable<Operation['requestBody']>['content'];

/** The operations of a contract. */
export function listOperations(contract: Contract): OperationRow[] {
  return Object.entries(contract.paths).flatMap(([path, { parameters: shared = [], ...methods }]) =>
    Object.entries(methods).map(([method, operation]) => {
      const listed = [...shared, ...(operation.parameters ?? [])];
      const parameters = listed.map((parameter) => follow(contract, parameter));
      const request = bodyOf(contract, operation.requestBody?.content);
      const response = bodyOf(contract, successOf(contract, operation).content);
      return {
        id: operation.operationId,
        method: method.toUpperCase(),
        path,
        parameters: parameters.map(({ name, required = false, description = '', schema }) => ({
          name,
          type: String(schema.type),
          required,
          description: oneLine(description),
        })),
        ...(request && { request }),
        ...(response && { response }),
      };
    }),
  );
}

function successOf(contract: Contract, { responses }: Operation) {
  const [, response = { description: '' }] =
    Object.entries(responses).find(([status]) => status.startsWith('2')) ?? [];
  return follow(contract, response);
}

function bodyOf(contract: Contract, content: Content = {}): Body | undefined {
  const [media] = Object.values(content);
  if (media === undefined) return undefined;
  const examples = Object.entries(media.examples ?? {}).map(([name, example]) => ({
    name,
    value: follow(contract, example).value,
  }));
  return { schema: nameOf(media.schema.$ref ?? ''), examples };
}
