import type { OperationId } from '@buddykit/core';
import { absent, invalid } from '../handle/refusal.js';
import type { Fields, Item, Kind, Store, StoredWorkspace } from '../store/store.js';
import type { Call } from './call.js';
import { findWorkspace } from './find.js';
import { apiLink, appLink, type LinkBase } from './links.js';
import { withChanges } from './with-changes.js';

/** A collection of objects of a workspace that only hold what they were sent. */
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
  items: (workspace: StoredWorkspace) => Map<number, any>;
  /** The segments of the address of the list, or of an object, in the app. */
  appPath: (domain: string, id?: number) => (string | number)[];
  /** What a new object has besides its id and its fields. */
  newItem?: (item: Item) => Item;
  /** A field whose value two objects may not share. */
  unique?: string;
  /** What is done to the fields before they are kept. Throws a refusal when they contradict what is stored. */
  prepare?: (fields: Fields, context: { store: Store; workspace: StoredWorkspace }) => Fields;
}

type WorkspaceCall = Call<{ domain: string }, Fields>;

/** The handlers of a collection. */
export function createCollection(rules: CollectionRules) {
  const { group, noun, kind, idName, listName, items } = rules;
  const operation = (verb: string) => `${group}.${verb}` as OperationId;

  const open = (call: WorkspaceCall) => {
    const workspace = findWorkspace(call.store, call.params);
    return { workspace, all: items(workspace) };
  };
  const find = (call: WorkspaceCall) => {
    const { workspace, all } = open(call);
    const id = Number((call.params as Fields)[idName]);
    return { workspace, all, item: all.get(id) ?? absent(noun, id) };
  };
  const present = (call: LinkBase & WorkspaceCall, item: Item) => ({
    url: apiLink(call, operation('get'), { ...call.params, [idName]: item.id }),
    html_url: appLink(call, ...rules.appPath(call.params.domain, item.id)),
    id: item.id,
    ...item.fields,
  });
  const keep = (call: WorkspaceCall, workspace: StoredWorkspace, item: Item) => {
    refuseTaken(items(workspace), item, rules);
    item.fields = rules.prepare?.(item.fields, { store: call.store, workspace }) ?? item.fields;
    return item;
  };

  return {
    list: (call: WorkspaceCall): object => ({
      url: apiLink(call, operation('list'), call.params),
      html_url: appLink(call, ...rules.appPath(call.params.domain)),
      [listName]: [...open(call).all.values()].map((item) => present(call, item)),
    }),
    get: (call: WorkspaceCall): object => present(call, find(call).item),
    add: (call: WorkspaceCall): object => {
      const { workspace, all } = open(call);
      const item = keep(call, workspace, { id: 0, fields: call.readBody() });
      item.id = call.store.nextId(kind);
      all.set(item.id, rules.newItem?.(item) ?? item);
      return present(call, item);
    },
    edit: (call: WorkspaceCall): object => {
      const { workspace, item } = find(call);
      const { fields } = keep(call, workspace, { id: item.id, fields: withChanges(item.fields, call.readBody()) });
      item.fields = fields;
      return present(call, item);
    },
    delete: (call: WorkspaceCall): undefined => {
      const { all, item } = find(call);
      all.delete(item.id);
    },
  };
}

function refuseTaken(all: Map<number, Item>, { id, fields }: Item, { unique, noun }: CollectionRules): void {
  if (unique === undefined) return;
  const taken = [...all.values()].some((other) => other.id !== id && other.fields[unique] === fields[unique]);
  if (taken) throw invalid([{ path: unique, message: `is taken: another ${noun} has ${JSON.stringify(fields[unique])}` }]);
}
