import { reveal, Secret, type Text } from './secret.js';

/** A text whose variables are filled in. */
export interface Substituted {
  /** A secret as soon as one of its variables is. */
  readonly text: Text;
  /** The names that no variable has; they stay in the text as they were. */
  readonly unknown: readonly string[];
  /** The names of the secret variables in it. */
  readonly secret: readonly string[];
}

const reference = /\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/g;

/** Fills in `$NAME` and `${NAME}`, once: what a value contains is not looked at. */
export function substitute(written: string, values: ReadonlyMap<string, Text>): Substituted {
  const unknown: string[] = [];
  const secret: string[] = [];
  const plain = written.replace(reference, (whole, braced?: string, bare?: string) => {
    const name = braced ?? bare ?? '';
    const value = values.get(name);
    if (value === undefined) unknown.push(name);
    if (value instanceof Secret) secret.push(name);
    return value === undefined ? whole : reveal(value);
  });
  const text = secret.length > 0 ? new Secret(secret.join(', '), plain) : plain;
  return { text, unknown, secret };
}
