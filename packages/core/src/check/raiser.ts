import { chooseBranch, type Shapes } from './choose-branch.js';
import { fieldsByName } from './fields-by-name.js';
import { isObject } from './is-object.js';
import type { Translations } from './viewer.js';

/** Brings checked values from the words of the shapes into others: what is inside first, then what holds it. */
export class Raiser {
  constructor(
    private readonly shapes: Shapes,
    private readonly translations: Translations,
  ) {}

  raise(schema: string, value: unknown): unknown {
    if (!isObject(value)) return this.#translate(schema, value);
    const branch = chooseBranch(this.shapes, schema, value);
    if (branch.problems)
      throw new Error(`${schema}: ${branch.problems.map(({ message }) => message).join('; ')}`);
    const fields = fieldsByName(branch.fields);
    // Not Object.fromEntries: a field may be named `__proto__` only where the contract lists none, and is kept so.
    const raised: Record<string, unknown> = Object.assign({}, value);
    for (const [name, { shape }] of fields) {
      if (shape !== undefined && value[name] != null) raised[name] = this.#raiseField(shape, value[name]);
    }
    const told = this.#translate(branch.schema, raised);
    return branch.schema === schema ? told : this.#translate(schema, told);
  }

  #raiseField(shape: string, held: unknown): unknown {
    return Array.isArray(held) ? held.map((item) => this.raise(shape, item)) : this.raise(shape, held);
  }

  #translate(schema: string, value: unknown): unknown {
    const translate = this.translations[schema] as ((value: unknown) => unknown) | undefined;
    return translate === undefined ? value : translate(value);
  }
}
