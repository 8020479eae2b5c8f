import type { SourceLocation } from '../finding.js';
import { failAt } from '../load/fail-at.js';
import type { TextFile } from '../load/read-text.js';

/** An object of a policy, whose mistakes are told with their place. */
export class Entry {
  readonly #file: TextFile;
  readonly #keys: readonly string[];
  readonly #value: Readonly<Record<string, unknown>>;

  constructor(file: TextFile, keys: readonly string[], value: unknown = file.value) {
    this.#file = file;
    this.#keys = keys;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.fail('', 'an object is expected here');
    }
    this.#value = { ...value };
  }

  get location(): SourceLocation {
    return this.#file.locate(this.#keys);
  }

  fail(key: string, message: string): never {
    return failAt(this.#file.locate(key === '' ? this.#keys : [...this.#keys, key]), message);
  }

  has(key: string): boolean {
    return this.#value[key] !== undefined;
  }

  allow(known: readonly string[]): void {
    const stray = Object.keys(this.#value).find((key) => !known.includes(key));
    if (stray !== undefined) this.fail(stray, `"${stray}" is not known here; there is ${known.join(', ')}`);
  }

  list(key: string): Entry[] {
    const value = this.#value[key] ?? [];
    if (!Array.isArray(value)) this.fail(key, `"${key}" must be a list`);
    return value.map((item: unknown, index) => new Entry(this.#file, [...this.#keys, key, `${index}`], item));
  }

  text(key: string, meaning: string): string {
    const value = this.#value[key];
    if (value === undefined || value === null || value === '')
      this.fail(key, `"${key}" is missing: ${meaning}`);
    if (typeof value !== 'string')
      this.fail(key, `"${key}" must be a text, in quotes if it looks like a number`);
    if (value.trim() === '') this.fail(key, `"${key}" is empty: ${meaning}`);
    return value;
  }

  choice<T extends string>(key: string, values: readonly T[]): T {
    const text = this.text(key, `one of ${values.join(', ')}`);
    const value = values.find((candidate) => candidate === text);
    return value ?? this.fail(key, `"${key}" cannot be "${text}"; it is one of ${values.join(', ')}`);
  }
}
