import { ContractError } from '../contract-error.js';
import type { SourceLocation } from '../finding.js';
import { failAt } from './fail-at.js';
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
  readonly #byName = new Map<string, Promise<ContractFile>>();
  readonly #byKey = new Map<string, ContractFile>();
  #bytes: number;

  constructor(main: TextFile) {
    this.main = { ...main, base: [] };
    this.root = freeKey(main.value);
    this.#bytes = main.bytes;
    this.#byName.set(main.source.name, Promise.resolve(this.main));
  }

  /** The further files by their keys. */
  get further(): ReadonlyMap<string, ContractFile> {
    return this.#byKey;
  }

  /** The file that a reference at a place names. Throws `ContractError` with that place when it cannot be read. */
  open(source: Source, asked: SourceLocation): Promise<ContractFile> {
    const known = this.#byName.get(source.name);
    if (known !== undefined) return known;
    const file = this.#read(source, asked);
    this.#byName.set(source.name, file);
    return file;
  }

  async #read(source: Source, asked: SourceLocation): Promise<ContractFile> {
    if (this.#byName.size >= limits.files)
      failAt(asked, `refers to more than ${limits.files} files, the most that is read`);
    const text = await readText(source).catch((error: unknown) => {
      if (!(error instanceof ContractError)) throw error;
      return failAt(asked, `refers to a file that cannot be read: ${error.message}`);
    });
    this.#bytes += text.bytes;
    if (this.#bytes > limits.json)
      failAt(asked, `the files together are larger than ${toMebibytes(limits.json)}, the most that is read`);
    const key = this.#keyFor(source.name);
    const file = { ...text, base: [this.root, key] };
    this.#byKey.set(key, file);
    return file;
  }

  /** A key that needs no escapes but that of the slash, in a pointer or in an address. */
  #keyFor(name: string): string {
    const plain = name.replace(/[^\w./-]/g, '_');
    if (!this.#byKey.has(plain)) return plain;
    return `${plain}_${this.#byKey.size}`;
  }
}

function freeKey(value: unknown): string {
  let key = 'x-files';
  while (typeof value === 'object' && value !== null && Object.hasOwn(value, key)) key += '-';
  return key;
}
