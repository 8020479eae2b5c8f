import type { PlannedMount } from './plan.js';

const forbidden = ['/proc', '/sys', '/dev'];

/** What is wrong with a mapping, in words. */
export interface MappingFault {
  readonly fault: string;
}

/** Reads one element of `volume_mappings`, `/filesystem/path:/container/path`, split at the first colon. */
export function parseMapping(written: string): PlannedMount | MappingFault {
  const colon = written.indexOf(':');
  if (colon < 1) return { fault: `"${written}" is not filesystem path, colon, container path.` };
  const path = normaliseFilesystemPath(written.slice(0, colon));
  if (path === undefined) {
    return { fault: `"${written.slice(0, colon)}" leads out of the pipeline filesystem.` };
  }
  const target = normaliseContainerPath(written.slice(colon + 1));
  return typeof target === 'string' ? { path, target } : target;
}

/** A path in the pipeline filesystem from its root, `/` for the root; undefined when it has `..` or NUL. */
export function normaliseFilesystemPath(written: string): string | undefined {
  const parts = written.split('/').filter((part) => part !== '' && part !== '.');
  if (parts.includes('..') || written.includes('\0')) return undefined;
  return `/${parts.join('/')}`;
}

/** An absolute path of a container at which something may be mounted. */
export function normaliseContainerPath(written: string): string | MappingFault {
  const parts = written.split('/').filter((part) => part !== '' && part !== '.');
  const path = `/${parts.join('/')}`;
  if (!written.startsWith('/')) return { fault: `"${written}" is no absolute path of the container.` };
  if (parts.includes('..')) return { fault: `"${written}" must not have "..".` };
  if (/[:\0]/.test(written)) return { fault: `"${written}" must not have a colon or NUL.` };
  if (path === '/') return { fault: 'the root of the container cannot be mounted over.' };
  const taken = forbidden.find((place) => path === place || path.startsWith(`${place}/`));
  if (taken !== undefined) return { fault: `"${written}" is in ${taken}, which belongs to the engine.` };
  return path;
}
