import { bundleContract } from './bundle/bundle-contract.js';
import type { Contract } from './contract.js';
import { createLocate, type Locate } from './locate/create-locate.js';
import { resolveContract } from './resolve/resolve-contract.js';

/** A resolved contract, and where each of its places was written. */
export interface LoadedContract {
  document: Contract;
  locate: Locate;
}

/** Reads the contract whose entry is `file` as the generated code has it. */
export async function loadContract(file: string): Promise<LoadedContract> {
  const contract = resolveContract(await bundleContract(file));
  return { document: JSON.parse(JSON.stringify(contract)), locate: createLocate(contract) };
}
