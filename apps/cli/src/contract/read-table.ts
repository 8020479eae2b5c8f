import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandRow, GroupTable, IndexTable, ResourceTable, ShapeTable, Shortcut } from './tables.js';

/** What there is: the resources and their commands. */
export function readIndex(): IndexTable {
  return read<IndexTable>('index.json');
}

/** What the resources are: words for people, which no other command needs. */
export function readResources(): ResourceTable {
  return read<ResourceTable>('resources.json');
}

/** The commands of a resource that the index names. */
export function readGroup(word: string): GroupTable {
  return read<GroupTable>(`groups/${word}.json`);
}

/** A command with words of its own that the index names. */
export function readShortcut(shortcut: Shortcut): CommandRow {
  return read<CommandRow>(`shortcuts/${shortcut}.json`);
}

/** The fields of something that a request holds. */
export function readShape(name: string): ShapeTable {
  return read<ShapeTable>(`shapes/${name}.json`);
}

function read<T>(path: string): T {
  // The build wrote these files from tables of this type.
  return JSON.parse(readFileSync(join(import.meta.dirname, 'contract', path), 'utf8')) as T;
}
