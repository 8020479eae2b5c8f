import { ContractError } from '../contract-error.js';
import type { SourceLocation } from '../finding.js';

/** Throws a `ContractError` that starts with the place, as compilers write it. */
export function failAt({ file, line, column }: SourceLocation, message: string): never {
  throw new ContractError(`${file}:${line}:${column}: ${message}`);
}
