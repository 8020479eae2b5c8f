import { posix } from 'node:path';
import { ContractError } from '../contract-error.js';
import { limits, toMebibytes } from './limits.js';
import { readText, type TextFile } from './read-text.js';
import type { Source } from './source.js';

/** A file of a contract, and where its content stands in the document. */
export interface ContractFile extends TextFile {
  /** The keys in the document that lead to the top of the file. */
  readonly base: readonly string[];
}

/** The files of a contract, each read once. */
export class FileSet {
  readonly main: ContractFile;
  /** The key of the document under which all further files are. */
  readonly root: string;
  readonly #byPath = new Map<string, Promise<ContractFile>>();
  readonly #byKey = new Map<string, ContractFile>();
  #bytes: number;

  constructor(main: TextFile) {
    this.main = { ...main, base: [] };
    this.root = freeKey(main.value);
    this.#bytes = main.bytes;
    this.#byPath.set(main.source.path, Promise.resolve(this.main));
  }

  /** The further files by their keys. */
  get further(): ReadonlyMap<string, ContractFile> {
    return this.#byKey;
  }

  /** The content of a file, read at the first time. Throws `ContractError` when that fails. */
  open(source: Source): Promise<ContractFile> {
    const known = this.#byPath.get(source.path);
    if (known !== undefined) return known;
    const file = this.#read(source);
    this.#byPath.set(source.path, file);
    return file;
  }

  async #read(source: Source): Promise<ContractFile> {
    if (this.#byPath.size >= limits.files) {
      throw new ContractError(`one of more than ${limits.files} files, the most that is read`);
    }
    const text = await readText(source);
    this.#bytes += text.bytes;
    if (this.#bytes > limits.json) {
      throw new ContractError(
        `the files together are larger than ${toMebibytes(limits.json)}, the most that is read`,
      );
    }
    const key = this.#keyFor(source);
    const file = { ...text, base: [this.root, key] };
    this.#byKey.set(key, file);
    return file;
  }

  /** The path from the first file, so that it stays the same wherever that is, in letters that need no escapes. */
  #keyFor({ path }: Source): string {
    const plain = posix.relative(posix.dirname(this.main.source.path), path).replace(/[^\w./-]/g, '_');
    if (!this.#byKey.has(plain)) return plain;
    return `${plain}_${this.#byKey.size}`;
  }
}

function freeKey(value: unknown): string {
  let key = 'x-files';
  while (typeof value === 'object' && value !== null && Object.hasOwn(value, key)) key += '-';
  return key;
}
