/** Docker Hub under its name in references. */
export const dockerHub = 'docker.io';

const hubAliases = new Set([
  'docker.io',
  'hub.docker.com',
  'index.docker.io',
  'registry-1.docker.io',
  'registry.hub.docker.com',
]);

/** The parts of an image that an action names. */
export interface NamedImage {
  readonly name: string;
  /** A tag, or a digest such as `sha256:…`. */
  readonly tag: string;
  /** As it is written: with a scheme, a version of the API and a path, or without. */
  readonly registry?: string;
}

/** An image as the engine takes it. */
export interface Reference {
  /** The host of the registry, with its port. */
  readonly host: string;
  /** `host/name:tag` or `host/name@digest`. */
  readonly reference: string;
}

/** A registry as references name it: without the scheme, the version of the API and slashes at the end. */
export function normaliseRegistry(written: string): string {
  const bare = written
    .trim()
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/\/+$/, '')
    .replace(/\/v[12]$/, '')
    .replace(/\/+$/, '');
  const [host = '', ...path] = bare.split('/');
  const lower = host.toLowerCase();
  return [hubAliases.has(lower) ? dockerHub : lower, ...path].join('/');
}

/**
 * The complete reference of an image, at another registry when `registries` has one for its host. Whether it can be a
 * reference is checked by `faultOfReference`.
 */
export function toReference(
  { name, tag, registry }: NamedImage,
  registries: Readonly<Record<string, string>> = {},
): Reference {
  const full = withRegistry(name.replace(/^[a-z]+:\/\//i, ''), registry);
  const [host = '', ...path] = full.split('/');
  const other = Object.hasOwn(registries, host) ? normaliseRegistry(registries[host] ?? '') : host;
  const repository = [other, ...path].join('/');
  const reference = `${repository}${tag.includes(':') ? '@' : ':'}${tag}`;
  return { host: other.split('/')[0] ?? other, reference };
}

/** What is wrong with the name or the tag of an image, in words; undefined when it can be one. */
export function faultOfReference({
  name,
  tag,
}: NamedImage): { part: 'name' | 'tag'; fault: string } | undefined {
  const repository = name.replace(/^[a-z]+:\/\//i, '').split('/');
  const [first = '', ...rest] = repository;
  const path = isHost(first) && rest.length > 0 ? rest : repository;
  const wrong = path.find((part) => !/^[a-z\d]+(?:(?:\.|_|__|-+)[a-z\d]+)*$/.test(part));
  if (wrong !== undefined) {
    return { part: 'name', fault: `"${name}" cannot be the name of an image, because of "${wrong}".` };
  }
  if (/^[A-Za-z\d_][\w.-]{0,127}$/.test(tag) || /^sha256:[a-f\d]{64}$/.test(tag)) return undefined;
  return { part: 'tag', fault: `"${tag}" cannot be the tag or the digest of an image.` };
}

function withRegistry(name: string, registry: string | undefined): string {
  const prefix = registry === undefined ? dockerHub : normaliseRegistry(registry);
  const [first = '', ...rest] = name.split('/');
  const named = isHost(first) && rest.length > 0 ? [normaliseRegistry(first), ...rest].join('/') : undefined;
  if (named !== undefined && (registry === undefined || named.startsWith(`${prefix}/`)))
    return inLibrary(named);
  return inLibrary(`${prefix}/${name}`);
}

/** Official images are in `library` at Docker Hub, also when the name leaves it out. */
function inLibrary(full: string): string {
  const [host, ...path] = full.split('/');
  return host === dockerHub && path.length === 1 ? `${dockerHub}/library/${path[0]}` : full;
}

function isHost(part: string): boolean {
  return part === 'localhost' || part.includes('.') || part.includes(':');
}
