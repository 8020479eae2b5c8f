import { cut, plainText } from './plain-text.js';

/** A value as JSON on one line, shortened: a schema of 10,000 lines takes no longer than one of ten. */
export function showValue(value: unknown, most = 120): string {
  if (value === undefined) return 'nothing';
  const { value: part } = new Pruning(most).prune(value);
  return cut(plainText(JSON.stringify(part)), most);
}

/** A value as a report for programs has it. */
export interface ReportedValue {
  readonly value: unknown;
  /** Whether it is only the beginning. */
  readonly isShortened: boolean;
}

/** A value that is small enough to be reported as it is; otherwise the beginning of it. */
export function shortenValue(value: unknown, most = 2_000): ReportedValue {
  return new Pruning(most).prune(value);
}

const ellipsis = '…';

/** Copies a value until as many characters are copied as there may be. */
class Pruning {
  #left: number;
  #isShortened = false;

  constructor(most: number) {
    this.#left = most;
  }

  prune(value: unknown): ReportedValue {
    return { value: this.#copy(value, 0), isShortened: this.#isShortened };
  }

  #copy(value: unknown, depth: number): unknown {
    if (typeof value === 'string') return this.#text(value);
    if (typeof value !== 'object' || value === null) {
      this.#left -= 8;
      return value;
    }
    if (depth > 12) return this.#shorten();
    return Array.isArray(value) ? this.#list(value, depth) : this.#object(value, depth);
  }

  #text(text: string): string {
    const kept = cut(text, Math.max(this.#left, 8));
    this.#left -= kept.length + 2;
    if (kept !== text) this.#shorten();
    return kept;
  }

  #list(items: readonly unknown[], depth: number): unknown[] {
    const copy: unknown[] = [];
    for (const item of items) {
      if (this.#left <= 0) return [...copy, this.#shorten()];
      copy.push(this.#copy(item, depth + 1));
    }
    return copy;
  }

  #object(value: object, depth: number): object {
    const copy: [string, unknown][] = [];
    for (const key of Object.keys(value)) {
      if (this.#left <= 0) return Object.fromEntries([...copy, [ellipsis, this.#shorten()]]);
      copy.push([this.#text(key), this.#copy(Reflect.get(value, key), depth + 1)]);
    }
    return Object.fromEntries(copy);
  }

  #shorten(): string {
    this.#isShortened = true;
    return ellipsis;
  }
}
