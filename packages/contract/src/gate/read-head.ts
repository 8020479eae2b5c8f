import { relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { ContractError } from '../contract-error.js';
import type { OpenApiDocument } from '../diff-contracts.js';
import type { Locate } from '../finding.js';
import { loadContract } from '../load/load-contract.js';
import type { GateConfig, ResolvedConfig } from './gate-config.js';
import { parseJson } from './parse-json.js';
import { readOptional } from './read-optional.js';

/** A contract, and where its places stand in the files. */
export interface Contract {
  readonly document: OpenApiDocument;
  readonly locate: Locate;
}

type Load = (file: string) => Promise<Contract>;

/**
 * The contract as the working tree has it.
 *
 * @throws ContractError when it, or the module that resolves it, cannot be read
 */
export async function readHead({ root, contract, resolved }: GateConfig): Promise<Contract> {
  const file = relative(process.cwd(), resolve(root, contract));
  return resolved === undefined ? loadContract(file) : loadResolved(resolved, root, file);
}

async function loadResolved({ by }: ResolvedConfig, root: string, file: string): Promise<Contract> {
  const load = await importLoader(resolve(root, by));
  try {
    return await load(file);
  } catch (error) {
    throw new ContractError(`${file}: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
}

async function importLoader(module: string): Promise<Load> {
  const named = relative(process.cwd(), module);
  try {
    const { loadContract: load }: { loadContract?: Load } = await import(pathToFileURL(module).href);
    if (load !== undefined) return load;
  } catch (error) {
    throw new ContractError(`${named}: cannot be loaded; build it first (${String(error)})`, {
      cause: error,
    });
  }
  throw new ContractError(`${named}: has no export loadContract, which \`resolved.by\` promises.`);
}

/** Says how the generated code differs from the contract; nothing when it does not. */
export async function staleness({ root, resolved }: GateConfig, head: Contract): Promise<string[]> {
  if (resolved === undefined) return [];
  const file = relative(process.cwd(), resolve(root, resolved.file));
  const text = await readOptional(file);
  if (text === undefined) return [`${file} is missing: generate it from the contract.`];
  const isFresh = isDeepStrictEqual(parseJson(text, { file, wayOut: 'Generate it again.' }), head.document);
  return isFresh ? [] : [`${file} is not what the contract says now: generate the code again and commit it.`];
}
