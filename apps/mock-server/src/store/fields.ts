/** The fields of an object as clients sent them, by their names on the wire. */
export type Fields = Record<string, unknown>;

/** An object of a collection whose fields are all that there is to it. */
export interface Item {
  id: number;
  fields: Fields;
}
