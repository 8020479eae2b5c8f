/** A parameter in the path or the query of an operation. */
export interface Parameter {
  /** As on the wire. */
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly kind: 'string' | 'integer' | 'boolean';
  readonly required: boolean;
  readonly description: string;
  /** `date-time`: a date and time as RFC 3339 writes it. */
  readonly format?: string;
  readonly minimum?: number;
  readonly minLength?: number;
  readonly enum?: readonly string[];
  readonly default?: string | number | boolean;
  /** Whether a value in the path may hold slashes. */
  readonly multiSegment?: boolean;
}

/** The announced end of something. */
interface Deprecation {
  /** The date, or the version, from which on it was deprecated. */
  readonly since?: string;
  /** The date on which it ends. */
  readonly sunset?: string;
  /** The id of the operation that does the same. */
  readonly replacedBy?: string;
}

/** One operation of the API: a row of the operation table. */
export interface Operation {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With parameters in braces, as in `/workspaces/{domain}`. */
  readonly path: string;
  /** Another path that does the same. */
  readonly alias?: string;
  readonly summary: string;
  readonly description: string;
  /** Only where it is deprecated. */
  readonly deprecated?: Deprecation;
  readonly parameters: readonly Parameter[];
  /** The schema of the request's body. */
  readonly body?: string;
  /** The status of a successful response. */
  readonly success: number;
  /** The schema of a successful response's body; none when the body is empty. */
  readonly response?: string;
  /** The statuses that the contract documents. */
  readonly statuses: readonly number[];
  /** The scopes that the token needs, all of them. */
  readonly scopes: readonly string[];
}
