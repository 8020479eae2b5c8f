import { execFile } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import type { Contract } from '@buddykit/codegen';
import { listOperations, type OperationRow } from '../contract/list-operations.js';
import { readContract } from '../contract/read-contract.js';
import { settableFields } from '../contract/settable-fields.js';
import type { Finding } from '../finding.js';

/** A row of what `buddykit commands --json` prints, as far as it is checked. */
interface Command {
  command: string;
  operation: string;
  method: string;
  path: string;
  argument?: string;
  flags: { flag: string; field?: string; parameter?: string }[];
}

const check = 'commands';
const file = 'apps/cli/dist/main.js';

/** Finds operations that the CLI has no command for, and fields and parameters that no flag of it sets. */
export async function commands(root: string): Promise<Finding[]> {
  const contract = await readContract(root);
  const rows = await printedCommands(root);
  const operations = listOperations(contract);
  const known = new Set(operations.map(({ id }) => id));
  const strays = rows.filter(({ operation }) => !known.has(operation));
  return [
    ...operations.flatMap((operation) => faultsOf(contract, operation, rows)),
    ...strays.map(({ command, operation }) =>
      finding(operation, `has the command ${command}, but no operation ${operation}.`),
    ),
  ];
}

async function printedCommands(root: string): Promise<Command[]> {
  const args = [join(root, file), 'commands', '--json'];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(stdout) as Command[]; // A row that is not what this file says of it fails the checks below.
}

function faultsOf(contract: Contract, operation: OperationRow, rows: Command[]): Finding[] {
  const { id, method, path, parameters, request } = operation;
  const own = rows.filter((row) => row.operation === id);
  if (own.length === 0) return [finding(id, `has no command for the operation ${id}.`)];
  const moved = own.filter((row) => row.method !== method || row.path !== path);
  const flags = own.flatMap((row) => row.flags);
  const set = new Set(flags.flatMap(({ field, parameter }) => [field?.split('.')[0], parameter]));
  const settable = [
    ...parameters.map(({ name }) => name),
    ...(request === undefined ? [] : settableFields(contract, request.schema)),
  ];
  return [
    ...moved.map((row) =>
      finding(id, `sends ${row.command} to ${row.method} ${row.path} instead of ${method} ${path}.`),
    ),
    ...settable
      .filter((name) => !set.has(name) && !own.every(({ argument }) => isNamed(argument, name)))
      .map((name) => finding(name, `has no flag for ${name} of ${id}.`)),
  ];
}

/** Where a name will do as well as the ID, the argument is called by neither. */
function isNamed(argument: string | undefined, parameter: string): boolean {
  const name = parameter.replaceAll('_', '-');
  return argument === name || argument === name.replace(/-id$/, '');
}

function finding(name: string, message: string): Finding {
  return {
    check,
    file,
    name,
    message: `${message} Build the CLI again; its commands and flags follow the contract.`,
  };
}
