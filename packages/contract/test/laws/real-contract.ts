import { readdirSync, readFileSync } from 'node:fs';
import type { Json } from '../documents.js';

const root = new URL('../../../../', import.meta.url);

function read(path: string): Json {
  return JSON.parse(readFileSync(new URL(path, root), 'utf8')) as Json; // What the emitter wrote is an object.
}

/** The resolved contracts of this repository, by their files: the newest one, and others when there are. */
export const realContracts: readonly (readonly [file: string, document: Json])[] = readdirSync(
  new URL('packages/core/src/generated/', root),
  { recursive: true, encoding: 'utf8' },
)
  .filter((file) => /(^|\/)openapi[^/]*\.json$/.test(file))
  .map((file) => [file, read(`packages/core/src/generated/${file}`)]);
