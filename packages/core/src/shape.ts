/** A field of an object, as plain data. Names are those on the wire. */
export interface Field {
  readonly name: string;
  /** `ignored`: read-only, may be sent back and does nothing. */
  readonly kind: 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'ignored';
  /** Whether the field holds a list of that kind. */
  readonly list?: true;
  readonly required?: true;
  readonly readOnly?: true;
  /** A secret or an instruction: it is sent and never comes back. */
  readonly writeOnly?: true;
  /** The known values. A server may send newer ones. */
  readonly enum?: readonly string[];
  /** For objects, the name of their shape. */
  readonly shape?: string;
  /** For a text that stands for other content, such as a file, how it does. */
  readonly encoding?: string;
  readonly default?: unknown;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly description?: string;
}

/** One of several forms of an object, told apart by the fields that it holds. */
export interface Variant {
  /** The schema of this form alone. */
  readonly shape: string;
  /** What the form is, as in "an image from a private registry". */
  readonly title: string;
  /** The fields that this form needs besides those that the object always needs. */
  readonly requires: readonly string[];
  /** The fields that this form cannot have. */
  readonly refuses: readonly string[];
}

export interface ObjectShape {
  readonly kind: 'object';
  /** Whether the contract leaves the object open, for fields that it does not list. */
  readonly open?: true;
  /** In responses, the write-only fields: those that a server must leave out. */
  readonly hidden?: readonly string[];
  readonly fields: readonly Field[];
  readonly variants?: readonly Variant[];
}

export interface UnionShape {
  readonly kind: 'union';
  /** The field that tells the branches apart. */
  readonly discriminator?: string;
  readonly branches: readonly {
    readonly shape: string;
    /** The values of the discriminator that lead here; none for the branch of unknown values. */
    readonly values?: readonly string[];
  }[];
}

/** A schema of the contract, as plain data. */
export type Shape = ObjectShape | UnionShape | { readonly kind: 'value' };
