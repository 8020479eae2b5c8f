import { mask } from '@buddykit/core';

const inspect = Symbol.for('nodejs.util.inspect.custom');

/** A text that must not be shown. Printed, inspected or turned into JSON it is the mask. */
export class Secret {
  readonly #value: string;
  /** What it is, such as `variable TOKEN`; for messages. */
  readonly name: string;

  constructor(name: string, value: string) {
    this.name = name;
    this.#value = value;
    Object.freeze(this);
  }

  /** The text itself. Only for what the engine is sent, and for the masker. */
  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return mask;
  }

  toJSON(): string {
    return mask;
  }

  [inspect](): string {
    return mask;
  }
}

/** A text of a plan, secret or not. */
export type Text = string | Secret;

/** The text itself, secret or not. */
export function reveal(text: Text): string {
  return typeof text === 'string' ? text : text.reveal();
}
