import type { Operation, Parameter } from '@buddykit/core';

/** A parameter, as far as the SDK checks it. What nearly all have is left out. */
export interface RouteParameter extends Pick<Parameter, 'name' | 'minimum'> {
  /** A part of the path unless told, and then always required. */
  readonly in?: Parameter['in'];
  readonly required?: boolean;
  /** A string unless told. */
  readonly kind?: Parameter['kind'];
}

/** How an operation is sent: its row of the operation table without what only a person reads. */
export interface Route extends Pick<Operation, 'method' | 'path'> {
  readonly parameters: readonly RouteParameter[];
  readonly hasBody?: boolean;
  /** Whether a successful response has a body. */
  readonly hasResponse?: boolean;
}
