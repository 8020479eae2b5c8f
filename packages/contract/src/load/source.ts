/** One file that a contract is read from. */
export interface Source {
  /** How messages call it. */
  readonly name: string;
  /** Its path, however it was written, with slashes between folders: what tells it from the others of a contract. */
  readonly path: string;
  /** Whether `name` is a path of the file system, which an editor could open. */
  readonly isFile: boolean;
  /** @throws ContractError when it is not there, cannot be read, or is larger than the limit */
  read(limit: number): Promise<Uint8Array>;
  /** The file that a relative reference in this one names. */
  resolve(path: string): Source;
}
