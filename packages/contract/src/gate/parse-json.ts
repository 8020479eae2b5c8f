import { ContractError } from '../contract-error.js';

/**
 * The value of a JSON text.
 *
 * @throws ContractError that names the file and the way out
 */
export function parseJson(text: string, { file, wayOut }: { file: string; wayOut: string }): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ContractError(`${file}: not JSON (${String(error)}). ${wayOut}`, { cause: error });
  }
}
