/** One flag of a command, whatever its origin. */
export interface Flag {
  /** Without the dashes, as in `docker-image-name`. */
  readonly name: string;
  /** A second spelling. */
  readonly alias?: string;
  /** One letter. */
  readonly short?: string;
  readonly kind: FlagKind;
  /** Whether it may be given several times, each adding to a list. */
  readonly isList?: boolean;
  /** Whether its value must stay out of arguments, where other users of the machine see it. */
  readonly isSecret?: boolean;
  readonly isRequired?: boolean;
  readonly values?: readonly string[];
  readonly default?: unknown;
  readonly description: string;
  /** The environment variables that stand in for it. */
  readonly env?: readonly string[];
  /** The parameter of the operation that it gives. */
  readonly parameter?: string;
  /** The place in the body that it gives, as in `integration`, `hash_id`. */
  readonly field?: readonly string[];
  /** Whether its value is a path of this machine. */
  readonly isPath?: boolean;
  /** Whether it says something of runs on one's own container engine only. */
  readonly isLocal?: boolean;
  /** For JSON values, the shape that each must have. */
  readonly shape?: string;
}

/** `pair` is KEY=VALUE: a name and a value, as a variable has them. */
export type FlagKind = 'text' | 'integer' | 'number' | 'switch' | 'json' | 'pair' | 'masked-pair';

/** The flags of a command by where they go. */
export interface FlagSet {
  readonly own: readonly Flag[];
  readonly parameters: readonly Flag[];
  readonly fields: readonly Flag[];
}
