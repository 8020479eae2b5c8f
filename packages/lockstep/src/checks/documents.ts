import { describeField, type FieldFacts, oneLine } from '../contract/describe-field.js';
import { type ApiDocument, type DocumentedParameter, readDocuments } from '../contract/documents.js';
import { type Body, listOperations, type OperationRow } from '../contract/list-operations.js';
import { readContract } from '../contract/read-contract.js';
import type { Finding } from '../finding.js';

/** Finds what the API's documents say and the contract does not: parameters, requests and responses. */
export async function documents(root: string): Promise<Finding[]> {
  const contract = await readContract(root);
  const operations = listOperations(contract);
  return (await readDocuments(root)).flatMap((page) => {
    const operation = operations.find(({ id }) => id === page.operation);
    if (operation === undefined) return [finding(page, page.operation, 'is no operation of the contract.')];
    return [
      ...page.postParameters.flatMap((row) =>
        faultsOf(page, row, describeField(contract, page.schema, row.name)),
      ),
      ...page.urlParameters.flatMap((row) => faultsOf(page, row, describeParameter(operation, row.name))),
      ...exampleFaults(page, 'request', operation.request),
      ...exampleFaults(page, 'response', operation.response),
    ];
  });
}

function describeParameter({ parameters }: OperationRow, name: string): FieldFacts | undefined {
  return parameters.find((parameter) => parameter.name === name);
}

function faultsOf(page: ApiDocument, row: DocumentedParameter, facts: FieldFacts | undefined): Finding[] {
  if (facts === undefined) return [finding(page, row.name, 'is missing in the contract.')];
  const type =
    facts.type === row.type ? [] : [`is ${facts.type} in the contract and ${row.type} in the documents.`];
  const required =
    facts.required === row.required
      ? []
      : [`is ${needed(facts)} in the contract and ${needed(row)} in the documents.`];
  const description = facts.description.includes(oneLine(row.description))
    ? []
    : [`has another description in the contract than in the documents, which say: ${row.description}`];
  return [...type, ...required, ...description].map((fault) => finding(page, row.name, fault));
}

function needed({ required }: { required: boolean }): string {
  return required ? 'required' : 'optional';
}

function exampleFaults(page: ApiDocument, part: 'request' | 'response', body: Body | undefined): Finding[] {
  const documented = JSON.stringify(page[part]);
  if (body?.examples.some(({ value }) => JSON.stringify(value) === documented)) return [];
  return [finding(page, part, `is not an example of the ${part} of ${page.operation}, word for word.`)];
}

function finding({ file, title }: ApiDocument, name: string, fault: string): Finding {
  return { check: 'documents', file, name, message: `${name} of "${title}" ${fault} Correct it in spec/.` };
}
