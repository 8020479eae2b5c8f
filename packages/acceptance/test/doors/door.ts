import type { Fields } from '../documents/document.js';

/** A way to reach a mock server: the same calls, whatever carries them. */
export interface Door {
  /** Where the links of its answers lead. */
  origin: string;
  add(body: Fields): Promise<Fields>;
  list(): Promise<Fields>;
  get(id: number): Promise<Fields>;
  edit(id: number, changes: Fields): Promise<Fields>;
  delete(id: number): Promise<void>;
  close(): Promise<void>;
}

/** Opens a door to a fresh mock server. */
export type OpenDoor = () => Promise<Door>;
