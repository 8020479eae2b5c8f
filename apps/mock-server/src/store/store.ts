/** The fields of an object as clients sent them, by their names on the wire. */
export type Fields = Record<string, unknown>;

export interface StoredAction {
  id: number;
  type: string;
  fields: Fields;
}

export interface StoredPipeline {
  id: number;
  /** As its summary shows it, but for the id and the addresses. */
  fields: Fields;
  /** By id, in the order in which they run. */
  actions: Map<number, StoredAction>;
}

export interface StoredProject {
  name: string;
  pipelines: Map<number, StoredPipeline>;
}

export interface StoredWorkspace {
  domain: string;
  projects: Map<string, StoredProject>;
}

/** Everything that the server remembers, in memory. */
export class Store {
  readonly workspaces = new Map<string, StoredWorkspace>();
  #lastActionId = 0;

  /** Gives an id that no action had before. The app's links name actions by id alone, so ids are never shared. */
  nextActionId(): number {
    this.#lastActionId += 1;
    return this.#lastActionId;
  }
}
