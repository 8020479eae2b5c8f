/** A contract that cannot be read: what is wrong, where, and the way out. Its message needs no stack trace. */
export class ContractError extends Error {
  override readonly name = 'ContractError';
}
