import { EngineError } from '../engine/engine-error.js';

/** The parts of a complete reference. */
export interface ReferenceParts {
  /** With the host of the registry. */
  readonly name: string;
  /** A tag or a digest. */
  readonly tag: string;
}

/**
 * Takes a reference apart. Without a tag it is `latest`, since an engine would take none for all of them.
 *
 * @throws {EngineError} `BAD_REFERENCE` when there are two tags; an engine would pass over one of them
 */
export function splitReference(reference: string): ReferenceParts {
  const [beforeDigest = '', digest] = reference.split('@');
  const colon = beforeDigest.lastIndexOf(':');
  const hasTag = colon > beforeDigest.lastIndexOf('/');
  const name = hasTag ? beforeDigest.slice(0, colon) : beforeDigest;
  if (name.lastIndexOf(':') > name.lastIndexOf('/')) {
    throw new EngineError('BAD_REFERENCE', `invalid reference format: ${reference} has two tags`);
  }
  return { name, tag: digest ?? (hasTag ? beforeDigest.slice(colon + 1) : 'latest') };
}

/** The registry of a reference. */
export function registryHost(reference: string): string {
  const [first = '', ...rest] = reference.split('/');
  const isHost = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
  return isHost ? first : 'docker.io';
}
