import type { OperationId } from '@buddykit/core';
import { invalid } from '../handle/invalid.js';
import { absent } from '../handle/refusal.js';
import type { Fields, Item } from '../store/fields.js';
import type { Kind, StoredWorkspace } from '../store/store.js';
import type { Call } from './call.js';
import { findWorkspace } from './find.js';
import { apiLink, appLink } from './links.js';
import { withChanges } from './with-changes.js';

/** A collection of objects of a workspace that hold what they were sent. */
export interface CollectionRules {
  /** The first part of the ids of its operations. */
  group: string;
  /** What one of its objects is called in messages. */
  noun: string;
  kind: Kind;
  /** The parameter of the path that names an object. */
  idName: string;
  /** The field of the list that holds the objects. */
  listName: string;
  items: (workspace: StoredWorkspace) => Map<number, Item>;
  /** The segments of the address of the list, or of an object, in the app. */
  appPath: (domain: string, id?: number) => (string | number)[];
  /** What a new object has besides its id and its fields. */
  newItem?: (item: Item) => Item;
  /** A field whose value two objects may not share. */
  unique?: string;
  /** What is done to the fields before they are kept. Throws a refusal when they contradict what is stored. */
  prepare?: (fields: Fields, workspace: StoredWorkspace) => Fields;
}

type CollectionCall = Call<{ domain: string }, Fields>;

/** The five operations of a collection. */
export class Collection {
  constructor(private readonly rules: CollectionRules) {}

  readonly list = (call: CollectionCall): object => {
    const { items, appPath, listName } = this.rules;
    const workspace = findWorkspace(call.store, call.params);
    return {
      url: apiLink(call, this.#operation('list'), call.params),
      html_url: appLink(call, ...appPath(workspace.domain)),
      [listName]: [...items(workspace).values()].map((item) => this.present(call, item)),
    };
  };

  readonly get = (call: CollectionCall): object => this.present(call, this.#find(call).item);

  readonly add = (call: CollectionCall): object => {
    const { items, kind, newItem } = this.rules;
    const workspace = findWorkspace(call.store, call.params);
    const fields = this.#prepare(workspace, { id: 0, fields: call.readBody() });
    const item = { id: call.store.nextId(kind), fields };
    items(workspace).set(item.id, newItem?.(item) ?? item);
    return this.present(call, item);
  };

  readonly edit = (call: CollectionCall): object => {
    const { workspace, item } = this.#find(call);
    item.fields = this.#prepare(workspace, {
      id: item.id,
      fields: withChanges(item.fields, call.readBody()),
    });
    return this.present(call, item);
  };

  readonly delete = (call: CollectionCall): undefined => {
    const { workspace, item } = this.#find(call);
    this.rules.items(workspace).delete(item.id);
  };

  /** An object with everything that the server knows of it. */
  present(call: Pick<CollectionCall, 'params' | 'origin' | 'appUrl'>, { id, fields }: Item): object {
    const { idName, appPath } = this.rules;
    return {
      url: apiLink(call, this.#operation('get'), { ...call.params, [idName]: id }),
      html_url: appLink(call, ...appPath(call.params.domain, id)),
      id,
      ...fields,
    };
  }

  #operation(verb: string): OperationId {
    return `${this.rules.group}.${verb}` as OperationId;
  }

  #find({ store, params }: CollectionCall): { workspace: StoredWorkspace; item: Item } {
    const { idName, items, noun } = this.rules;
    const workspace = findWorkspace(store, params);
    const id = Number((params as Fields)[idName]);
    return { workspace, item: items(workspace).get(id) ?? absent(noun, id) };
  }

  #prepare(workspace: StoredWorkspace, { id, fields }: Item): Fields {
    const { unique, noun, items, prepare } = this.rules;
    const others = [...items(workspace).values()].filter((other) => other.id !== id);
    if (unique !== undefined && others.some((other) => other.fields[unique] === fields[unique])) {
      const message = `is taken: another ${noun} has ${JSON.stringify(fields[unique])}`;
      throw invalid([{ path: unique, message }]);
    }
    return prepare?.(fields, workspace) ?? fields;
  }
}
