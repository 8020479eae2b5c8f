import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { EngineError } from '../engine/engine-error.js';

/** The variables of the surroundings that say where the engine is, as Docker's own programs read them. */
export type EngineEnvironment = Readonly<Record<string, string | undefined>>;

/** Where an engine listens. */
export type EngineAddress =
  | { readonly kind: 'unix'; readonly socketPath: string }
  | { readonly kind: 'tcp'; readonly host: string; readonly port: number; readonly tls?: TlsFiles }
  | { readonly kind: 'ssh'; readonly host: string; readonly user?: string; readonly port?: string };

/** What proves who we are, and whom we believe. */
interface TlsFiles {
  readonly ca?: Buffer;
  readonly cert?: Buffer;
  readonly key?: Buffer;
}

/**
 * The addresses to try, in order: that of `DOCKER_HOST` alone, or else the sockets that Docker and Podman have by
 * default and that exist.
 *
 * @throws {EngineError} `ENGINE_UNAVAILABLE` when `DOCKER_HOST` cannot be understood or a certificate cannot be read
 */
export function engineAddresses(environment: EngineEnvironment): readonly EngineAddress[] {
  const host = environment.DOCKER_HOST;
  if (host) return [parseAddress(host, environment)];
  return defaultSockets(environment)
    .filter((path) => existsSync(path))
    .map((socketPath) => ({ kind: 'unix', socketPath }));
}

/** The sockets that are looked for without `DOCKER_HOST`. */
export function defaultSockets(environment: EngineEnvironment): readonly string[] {
  const home = environment.HOME ?? homedir();
  const runtime = environment.XDG_RUNTIME_DIR;
  return [
    '/var/run/docker.sock',
    join(home, '.docker', 'run', 'docker.sock'),
    ...(runtime ? [join(runtime, 'docker.sock'), join(runtime, 'podman', 'podman.sock')] : []),
    '/run/podman/podman.sock',
  ];
}

/** An address as people write it. */
export function describeAddress(address: EngineAddress): string {
  if (address.kind === 'unix') return `unix://${address.socketPath}`;
  const user = address.kind === 'ssh' && address.user ? `${address.user}@` : '';
  return `${address.kind}://${user}${address.host}${address.port ? `:${address.port}` : ''}`;
}

function parseAddress(text: string, environment: EngineEnvironment): EngineAddress {
  if (text.startsWith('unix://')) {
    return { kind: 'unix', socketPath: text.slice('unix://'.length) || '/var/run/docker.sock' };
  }
  const url = parseUrl(text);
  if (url.protocol === 'tcp:') return tcpAddress(url, environment);
  if (url.protocol === 'ssh:') return sshAddress(url);
  throw notUnderstood(text);
}

function parseUrl(text: string): URL {
  const full = text.includes('://') ? text : `tcp://${text}`;
  const url = URL.canParse(full) ? new URL(full) : undefined;
  if (!url?.hostname || url.password) throw notUnderstood(text);
  return url;
}

function tcpAddress(url: URL, environment: EngineEnvironment): EngineAddress {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!environment.DOCKER_TLS_VERIFY) return { kind: 'tcp', host, port: Number(url.port || 2375) };
  const directory = environment.DOCKER_CERT_PATH ?? join(environment.HOME ?? homedir(), '.docker');
  const tls = {
    ca: readCertificate(directory, 'ca.pem'),
    cert: readCertificate(directory, 'cert.pem'),
    key: readCertificate(directory, 'key.pem'),
  };
  return { kind: 'tcp', host, port: Number(url.port || 2376), tls };
}

function sshAddress(url: URL): EngineAddress {
  const user = decodeURIComponent(url.username);
  // Both become arguments of a program, where a leading dash would be an option.
  if (url.hostname.startsWith('-') || user.startsWith('-')) throw notUnderstood(url.href);
  return { kind: 'ssh', host: url.hostname, ...(user && { user }), ...(url.port && { port: url.port }) };
}

function readCertificate(directory: string, name: string): Buffer {
  const path = join(directory, name);
  try {
    return readFileSync(path);
  } catch (cause) {
    const message = `DOCKER_TLS_VERIFY is set, but ${path} cannot be read; DOCKER_CERT_PATH says where it is.`;
    throw new EngineError('ENGINE_UNAVAILABLE', message, { cause });
  }
}

function notUnderstood(text: string): EngineError {
  const shown = text.replace(/:[^:@/]*@/, ':***@');
  const message = `DOCKER_HOST is "${shown}"; it can be unix:///path, tcp://host:port or ssh://user@host.`;
  return new EngineError('ENGINE_UNAVAILABLE', message);
}
