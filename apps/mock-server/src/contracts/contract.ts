import type { OperationId } from '@buddykit/core';
import {
  type Checked,
  type ContractTables,
  createChecks,
  type Problem,
  Raiser,
  refusedFields,
  Viewer,
  withDefaultsBy,
} from '@buddykit/core/check';
import { deprecationHeaders } from '../handle/deprecation-headers.js';
import type { Fields } from '../store/fields.js';
import type { Bridge } from './bridge.js';
import { leadsTo } from './leads-to.js';
import { refuseUntold } from './untold.js';

/** One contract by which requests are read and answers are written. What is stored is in the words of the newest one. */
export class Contract {
  readonly checkRequest: (id: OperationId, body: unknown, known?: Fields) => Checked;
  readonly checkResponse: (id: OperationId, body: unknown) => Problem[];
  readonly #answers: Viewer;
  readonly #requests: Viewer;
  readonly #raiser: Raiser;
  readonly #leads = new Map<OperationId, ReadonlySet<string>>();

  constructor(
    /** The date of its generation, as in `2024-10`. */
    readonly date: string,
    private readonly tables: ContractTables,
    private readonly bridge: Bridge,
  ) {
    const { checkRequest, checkResponse } = createChecks(tables);
    this.checkRequest = checkRequest;
    this.checkResponse = checkResponse;
    this.#answers = new Viewer(tables.responseShapes, bridge.down);
    this.#requests = new Viewer(tables.requestShapes, bridge.down);
    this.#raiser = new Raiser(tables.requestShapes, bridge.up);
  }

  /** The scopes that an operation needs. */
  scopesOf(id: OperationId): readonly string[] {
    return this.tables.operations[id].scopes;
  }

  /** What each response of an operation says of its end, as headers; undefined when none is announced. */
  endOf(id: OperationId): Readonly<Record<string, string>> | undefined {
    const { deprecated } = this.tables.operations[id];
    return deprecated && deprecationHeaders(deprecated);
  }

  /** The shape of the successful response of an operation, and all shapes of responses. */
  responseOf(id: OperationId): { schema: string | undefined; shapes: ContractTables['responseShapes'] } {
    const { operations, responseShapes: shapes } = this.tables;
    return { schema: operations[id].response, shapes };
  }

  /** The body of a request that adds something, with the defaults for what it does not set. */
  withDefaults(id: OperationId, body: Fields): Fields {
    return withDefaultsBy(this.tables, id, body);
  }

  /** The fields that cannot stand beside those of the body. */
  refusedFields(id: OperationId, body: Fields): readonly string[] {
    return refusedFields(this.tables, id, body);
  }

  /**
   * A checked body in the words of what is stored.
   *
   * @param before the stored fields of what it edits
   * @throws {Refusal} when this contract cannot edit it
   */
  raise(id: OperationId, body: Fields, before: Fields = {}): Fields {
    const leads = this.#leadsOf(id);
    const isTranslated = leads.size > 0 && Object.keys(body).some((name) => leads.has(name));
    let raised = isTranslated ? (this.#raiser.raise(this.#bodyOf(id), body) as Fields) : body;
    for (const change of this.bridge.bodyChanges.get(id) ?? []) raised = change(raised, before);
    return raised;
  }

  /**
   * What a client of this contract sees of a value, as the response of an operation.
   *
   * @throws {Refusal} when this contract has no words for it
   */
  see(id: OperationId, value: object): Fields {
    const { response: schema } = this.tables.operations[id];
    if (schema === undefined) throw new Error(`A successful response of ${id} has no body to view.`);
    const seen = this.#answers.see(schema, value);
    if (seen === undefined) throw refuseUntold(this.#reason(value as Fields));
    return seen as Fields;
  }

  /** Stored fields as a client of this contract would send them, secrets included. */
  asRequest(id: OperationId, stored: Fields): Fields {
    return this.#requests.see(this.#bodyOf(id), stored) as Fields;
  }

  /** Problems that were found in stored words, in the words of this contract. */
  tell(problems: readonly Problem[]): Problem[] {
    const words = new Map(this.bridge.modules.flatMap(({ words: own = {} }) => Object.entries(own)));
    const older = (path: string) => path.replace(/\w+/g, (name) => words.get(name) ?? name);
    return problems.map(({ path, message }) => ({ path: older(path), message }));
  }

  /** The fields of a body in which something is translated. Most bodies have none of them. */
  #leadsOf(id: OperationId): ReadonlySet<string> {
    const known = this.#leads.get(id) ?? leadsTo(this.tables.requestShapes, this.#bodyOf(id), this.bridge.up);
    this.#leads.set(id, known);
    return known;
  }

  #bodyOf(id: OperationId): string {
    return this.tables.operations[id].body ?? '';
  }

  #reason(value: Fields): string | undefined {
    const { action = {} } = value;
    const reasons = this.bridge.modules.flatMap(({ untold }) => [
      untold?.(value),
      untold?.(action as Fields),
    ]);
    return reasons.find((reason) => reason !== undefined);
  }
}
