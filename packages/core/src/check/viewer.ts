import type { Field } from '../shape.js';
import { type Branch, chooseBranch, type Shapes } from './choose-branch.js';
import { fieldsByName } from './fields-by-name.js';
import { isObject } from './is-object.js';

/**
 * What is done to values of some schemas, by the names of the schemas: the value in other words, or `undefined` when it
 * cannot be told.
 */
export type Translations = Readonly<Record<string, (value: never) => unknown>>;

/** Shows values as one side of the contract has them. */
export class Viewer {
  constructor(
    private readonly shapes: Shapes,
    private readonly translations: Translations = {},
  ) {}

  /**
   * What may be seen of a value: the fields that the shapes list, in the order in which the value holds them, each value
   * translated first. Write-only fields and everything else are left out.
   *
   * An object of which a required part cannot be told cannot be told itself and comes out as undefined: a list leaves it
   * out, and so does an optional field.
   */
  see(schema: string, value: unknown): unknown {
    const told = this.#translate(schema, value);
    if (!isObject(told)) return told;
    const branch = chooseBranch(this.shapes, schema, told);
    if (branch.problems)
      throw new Error(`${schema}: ${branch.problems.map(({ message }) => message).join('; ')}`);
    const whole = branch.schema === schema ? told : this.#translate(branch.schema, told);
    return isObject(whole) ? this.#seeFields(branch, whole) : whole;
  }

  #translate(schema: string, value: unknown): unknown {
    const translate = this.translations[schema] as ((value: unknown) => unknown) | undefined;
    return translate === undefined ? value : translate(value);
  }

  #seeFields(branch: Branch, value: Record<string, unknown>): Record<string, unknown> | undefined {
    const shape = this.shapes[branch.schema];
    const fields = fieldsByName(branch.fields);
    if (shape?.kind === 'object' && shape.open) return this.#openFields(fields, shape.hidden ?? [], value);
    // Every response passes here, and Object.fromEntries takes three times as long.
    const seen: Record<string, unknown> = {};
    for (const [name, held] of Object.entries(value)) {
      const field = fields.get(name);
      if (field === undefined || held === undefined) continue;
      const told = this.#seeField(field, held);
      if (told !== undefined) seen[name] = told;
      else if (field.required) return undefined;
    }
    return seen;
  }

  /** Of an object that may hold any field, even one named `__proto__`, only the hidden ones are left out. */
  #openFields(
    fields: ReadonlyMap<string, Field>,
    hidden: readonly string[],
    value: object,
  ): Record<string, unknown> {
    const shown = Object.entries(value).filter(
      ([name, held]) => held !== undefined && !hidden.includes(name),
    );
    return Object.fromEntries(
      shown.map(([name, held]) => {
        const field = fields.get(name);
        return [name, field === undefined ? held : this.#seeField(field, held)];
      }),
    );
  }

  #seeField({ shape }: Field, held: unknown): unknown {
    if (shape === undefined || held === null) return held;
    if (!Array.isArray(held)) return this.see(shape, held);
    const told = held.map((item) => this.see(shape, item));
    return told.includes(undefined) ? told.filter((item) => item !== undefined) : told;
  }
}
