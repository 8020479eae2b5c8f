import { ContractError } from '../contract-error.js';
import type { SourceLocation } from '../finding.js';
import { decodePercent } from './decode-percent.js';
import { failAt } from './fail-at.js';
import type { ContractFile, FileSet } from './file-set.js';
import { findAnchor } from './find-anchor.js';
import { keysOf, type Reference } from './list-references.js';
import { toKeys, toPointer, valueAt } from './pointer.js';

/** A reference, and the file that it stands in. */
export interface Asked extends Reference {
  readonly file: ContractFile;
}

/** What a reference leads to. */
export interface Target {
  readonly file: ContractFile;
  readonly keys: readonly string[];
  readonly value: unknown;
  /** The reference to it from anywhere in the document. */
  readonly address: string;
}

/** A reference into a file that is there, to a place that is not there (yet). */
export class NowhereError extends ContractError {}

/**
 * Finds what a reference leads to, and reads the file of it when need be.
 *
 * @throws ContractError that begins with the place of the reference
 */
export async function followReference(asked: Asked, files: FileSet): Promise<Target> {
  const { text } = asked;
  const place = asked.file.locate(keysOf(asked.trail));
  const hash = text.indexOf('#');
  const [path, fragment] = hash === -1 ? [text, ''] : [text.slice(0, hash), text.slice(hash + 1)];
  const file = path === '' ? asked.file : await openFile({ path, place, asked }, files);
  if (fragment !== '' && !fragment.startsWith('/')) return followAnchor(file, fragment, { place, text });
  const keys = toKeys(decodePercent(fragment));
  const value = valueAt(file.value, keys);
  if (value === undefined) nowhere(place, text, file);
  return { file, keys, value, address: `#${toPointer(file.base)}${fragment}` };
}

function followAnchor(
  file: ContractFile,
  name: string,
  from: { place: SourceLocation; text: string },
): Target {
  const keys = findAnchor(file.value, name);
  if (keys === undefined) return nowhere(from.place, from.text, file);
  const address = `#${toPointer([...file.base, ...keys]).replaceAll('%', '%25')}`;
  return { file, keys, value: valueAt(file.value, keys), address };
}

function nowhere({ file, line, column }: SourceLocation, text: string, target: ContractFile): never {
  const message = `$ref ${quote(text)} leads nowhere: ${target.source.name} has no such place`;
  throw new NowhereError(`${file}:${line}:${column}: ${message}`);
}

interface FileAsked {
  readonly path: string;
  readonly place: SourceLocation;
  readonly asked: Asked;
}

function openFile({ path, place, asked }: FileAsked, files: FileSet): Promise<ContractFile> {
  if (/^([a-z][a-z0-9+.-]+:|\/\/)/i.test(path)) {
    return failAt(
      place,
      `$ref ${quote(asked.text)} leads to another host; copy that file beside this one and refer to the copy`,
    );
  }
  if (/^([/\\]|[a-z]:)/i.test(path)) {
    return failAt(place, `$ref ${quote(asked.text)} is an absolute path; write it relative to this file`);
  }
  return files.open(asked.file.source.resolve(decodePercent(path)), place);
}

function quote(text: string): string {
  return JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}...` : text);
}
