import type { components, OperationId, operations } from '@buddykit/core';
import type { Contract } from '../contracts/contract.js';
import type { Edited } from '../handle/read-body.js';
import type { Store } from '../store/store.js';

/** What a handler gets of a request that was matched and authorised. */
export interface Call<Params = Record<string, unknown>, Body = Record<string, unknown>> {
  /** The parameters of the path and the query, by their names on the wire. */
  params: Params;
  /**
   * The checked body, in the words of what is stored. A handler asks for it after it found what the path names, so that an unknown pipeline is a
   * 404 whatever the body holds.
   *
   * @throws {Refusal} with all problems of the body
   */
  readBody: (edited?: Edited) => Body;
  /** The contract by which the request is written. */
  contract: Contract;
  store: Store;
  /** The time of the request, in milliseconds since 1970. */
  now: number;
  origin: string;
  appUrl: string;
}

type Rows = typeof operations;
type Schemas = components['schemas'];
type Kinds = { string: string; integer: number; boolean: boolean };
type Row<Id extends OperationId> = Rows[Id]['parameters'][number];

type Params<Id extends OperationId> = {
  [P in Extract<Row<Id>, { required: true }> as P['name']]: Kinds[P['kind']];
} & {
  [P in Extract<Row<Id>, { required: false }> as P['name']]?: Kinds[P['kind']];
};
type Body<Id extends OperationId> = Rows[Id] extends { body: infer Name extends keyof Schemas }
  ? Schemas[Name]
  : never;
type Result<Id extends OperationId> = Rows[Id] extends { response: keyof Schemas } ? object : undefined;

/** The call of one operation, with its own parameters and body. */
export type CallOf<Id extends OperationId> = Call<Params<Id>, Body<Id>>;

/** One handler for each operation of the contract: a missing one does not compile. */
export type Handlers = { [Id in OperationId]: (call: CallOf<Id>) => Result<Id> };
