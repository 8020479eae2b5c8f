import type { RegistryCredentials } from '../engine/engine.js';
import { registryHost } from './image-reference.js';

/**
 * The header that carries credentials for one image. Without credentials it says so, so that an engine does not take
 * some of its own.
 */
export function registryAuth(
  reference: string,
  credentials: RegistryCredentials | undefined,
): Record<string, string> {
  const account = credentials ? { ...credentials, serveraddress: registryHost(reference) } : {};
  return { 'X-Registry-Auth': encode(account) };
}

/** The header that carries the credentials of several registries, for the base images of a build. */
export function registryConfig(
  credentials: Readonly<Record<string, RegistryCredentials>>,
): Record<string, string> {
  return { 'X-Registry-Config': encode(credentials) };
}

// With padding: an engine takes what has none for no credentials at all, and says nothing.
function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64').replaceAll('+', '-').replaceAll('/', '_');
}
