/** A token and what may be done with it. */
export interface Token {
  token: string;
  /** The scopes that it has; all of them when left out. */
  scopes?: readonly string[];
  /** The date of the contract by which its requests are written; that of the server when left out. */
  contract?: string;
}
