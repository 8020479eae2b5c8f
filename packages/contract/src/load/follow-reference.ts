import { ContractError } from '../contract-error.js';
import { keysOf, pointTo } from '../resolve/json-pointer.js';
import { decodePercent } from './decode-percent.js';
import type { ContractFile, FileSet } from './file-set.js';
import { findAnchor } from './find-anchor.js';
import type { Reference } from './list-references.js';
import { valueAt } from './value-at.js';

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

/** A reference that cannot be followed. */
export class LinkError extends Error {
  readonly asked: Asked;

  constructor(message: string, asked: Asked) {
    super(message);
    this.asked = asked;
  }
}

/** A reference into a file that is there, to a place that is not there (yet). */
export class NowhereError extends LinkError {}

/**
 * Finds what a reference leads to, and reads the file of it when need be.
 *
 * @throws LinkError
 */
export async function followReference(asked: Asked, files: FileSet): Promise<Target> {
  const { text } = asked;
  const hash = text.indexOf('#');
  const [path, fragment] = hash === -1 ? [text, ''] : [text.slice(0, hash), text.slice(hash + 1)];
  const file = path === '' ? asked.file : await openFile(path, asked, files);
  const isAnchor = fragment !== '' && !fragment.startsWith('/');
  const keys = isAnchor ? findAnchor(file.value, fragment) : keysOf(decodePercent(fragment));
  const value = keys === undefined ? undefined : valueAt(file.value, keys);
  if (keys === undefined || value === undefined) {
    const message = `$ref ${quote(text)} leads nowhere: ${file.source.name} has no such place`;
    throw new NowhereError(message, asked);
  }
  const tail = isAnchor ? pointTo('', ...keys).replaceAll('%', '%25') : fragment;
  return { file, keys, value, address: `#${pointTo('', ...file.base)}${tail}` };
}

function openFile(path: string, asked: Asked, files: FileSet): Promise<ContractFile> {
  const subject = `$ref ${quote(asked.text)}`;
  if (/^([a-z][a-z0-9+.-]+:|\/\/)/i.test(path)) {
    const wayOut = 'copy that file beside this one and refer to the copy';
    throw new LinkError(`${subject} leads to another host; ${wayOut}`, asked);
  }
  if (/^([/\\]|[a-z]:)/i.test(path)) {
    throw new LinkError(`${subject} is an absolute path; write it relative to this file`, asked);
  }
  return files.open(asked.file.source.resolve(decodePercent(path))).catch((error: unknown) => {
    if (!(error instanceof ContractError)) throw error;
    throw new LinkError(`${subject} leads to a file that cannot be read: ${error.message}`, asked);
  });
}

function quote(text: string): string {
  return JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}...` : text);
}
