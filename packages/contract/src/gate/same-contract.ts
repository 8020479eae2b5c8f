import { isDeepStrictEqual } from 'node:util';
import type { OpenApiDocument } from '../diff-contracts.js';

/** Whether two contracts say the same. The version in `info` does not count, since it follows from the rest. */
export function isSameContract(left: OpenApiDocument, right: OpenApiDocument): boolean {
  return isDeepStrictEqual(withoutVersion(left), withoutVersion(right));
}

function withoutVersion(document: OpenApiDocument): unknown {
  const { info } = document;
  return typeof info === 'object' ? { ...document, info: { ...info, version: undefined } } : document;
}

/** The version that a contract bears. */
export function versionOf({ info }: OpenApiDocument): string | undefined {
  const isRecord = typeof info === 'object' && info !== null && 'version' in info;
  return isRecord ? String(info.version) : undefined;
}
