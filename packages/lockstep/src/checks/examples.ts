import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Contract } from '@buddykit/codegen';
import { checkRequest, checkResponse, type Problem } from '@buddykit/core/check';
import { isOperationId } from '../contract/is-operation-id.js';
import { listOperations, type OperationRow } from '../contract/list-operations.js';
import { contractFile, readContract } from '../contract/read-contract.js';
import type { Finding } from '../finding.js';

const check = 'examples';

/** Finds bodies without an example, examples that do not fit their schema, and examples of nothing. */
export async function examples(root: string): Promise<Finding[]> {
  const contract = await readContract(root);
  const operations = listOperations(contract);
  return [
    ...operations.flatMap((operation) => [...missing(operation), ...misfits(operation)]),
    ...(await unused(root, contract)),
  ];
}

async function unused(root: string, { components }: Contract): Promise<Finding[]> {
  const files = await readdir(join(root, 'spec/examples'));
  const names = files.map((file) => file.replace(/\.yaml$/, ''));
  return names
    .filter((name) => components.examples[name] === undefined)
    .map((name) => ({
      check,
      file: `spec/examples/${name}.yaml`,
      name,
      message: `is the example of no operation. Name it in spec/paths, or remove it.`,
    }));
}

function missing({ id, request, response }: OperationRow): Finding[] {
  const without = Object.entries({ request, response }).filter(([, body]) => body?.examples.length === 0);
  return without.map(([part]) => ({
    check,
    file: contractFile,
    name: id,
    message: `has no example of the ${part} of ${id}. Add one to spec/examples and name it in spec/paths.`,
  }));
}

function misfits({ id, request, response }: OperationRow): Finding[] {
  if (!isOperationId(id)) return [];
  const requests = (request?.examples ?? []).map(({ name, value }) => {
    const checked = checkRequest(id, value);
    return { name, part: 'request', problems: checked.ok ? [] : checked.problems };
  });
  const responses = (response?.examples ?? []).map(({ name, value }) => ({
    name,
    part: 'response',
    problems: checkResponse(id, value),
  }));
  return [...requests, ...responses].flatMap(({ name, part, problems }) =>
    problems.map((problem) => ({
      check,
      file: contractFile,
      name,
      message: `has the example ${name} of the ${part} of ${id}, whose ${told(problem)}. Correct it in spec/examples.`,
    })),
  );
}

function told({ path, message }: Problem): string {
  return `${path === '' ? 'body' : path} ${message}`;
}
