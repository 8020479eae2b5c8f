import type { Compilation } from './compilation.js';
import { dockerHub, faultOfReference, normaliseRegistry, toReference } from './image-reference.js';
import type { PlannedCredentials, PullRule, RegistrySource } from './plan.js';
import { type CredentialFields, plannedCredentials } from './planned-credentials.js';

/** The fields of an action that say which image it runs. */
export interface ImageFields extends CredentialFields {
  readonly docker_image_name?: string | null;
  readonly docker_image_tag?: string | null;
  readonly cache_base_image?: boolean | null;
  readonly ignore_image_pull_failures?: boolean | null;
}

/** The image that an action names, and when its registry is asked. Undefined when it was refused. */
export function registrySource(fields: ImageFields, compilation: Compilation): RegistrySource | undefined {
  const name = required('docker_image_name', fields.docker_image_name, compilation);
  const tag = required('docker_image_tag', fields.docker_image_tag, compilation);
  const credentials = plannedCredentials(fields, compilation);
  if (name === undefined || tag === undefined || credentials === 'refused') return undefined;
  const wrong = faultOfReference({ name, tag });
  if (wrong !== undefined) {
    compilation.refuse(`docker_image_${wrong.part}`, wrong.fault);
    return undefined;
  }
  const registry = credentials?.named ?? compilation.text('registry', fields.registry);
  const { registries } = compilation.request.configuration ?? {};
  const { host, reference } = toReference({ name, tag, ...(registry && { registry }) }, registries);
  return {
    from: 'registry',
    label: tag.includes(':') ? `${name}@${tag}` : `${name}:${tag}`,
    reference,
    rule: ruleOf(tag, fields.cache_base_image === true, credentials !== undefined),
    ...(credentials && { credentials: toPlanned(credentials, host) }),
    fallsBack: fallsBack(fields, { name, registry }, compilation),
  };
}

/** The source of an image without credentials, such as a service's, by its reference: `redis:7`, `host/redis`. */
export function publicSource(
  written: string,
  fallbackTag: string,
  compilation: Compilation,
): RegistrySource | string {
  const { name, tag } = splitReference(written, fallbackTag);
  const wrong = faultOfReference({ name, tag });
  if (wrong !== undefined) return wrong.fault;
  const { reference } = toReference({ name, tag }, compilation.request.configuration?.registries);
  const label = tag.includes(':') ? `${name}@${tag}` : `${name}:${tag}`;
  return { from: 'registry', label, reference, rule: ruleOf(tag, false, false), fallsBack: false };
}

function splitReference(written: string, fallbackTag: string): { name: string; tag: string } {
  const [name = '', digest] = written.split('@');
  if (digest !== undefined) return { name, tag: digest };
  const colon = written.lastIndexOf(':');
  if (colon <= written.lastIndexOf('/')) return { name: written, tag: fallbackTag };
  return { name: written.slice(0, colon), tag: written.slice(colon + 1) };
}

function required(field: string, written: string | null | undefined, compilation: Compilation) {
  if (written == null || written === '') compilation.refuse(field, 'is missing: there is no image to run.');
  return compilation.text(field, written);
}

/** Someone with credentials never gets an image that only someone else was allowed to fetch. */
function ruleOf(tag: string, isCached: boolean, hasCredentials: boolean): PullRule {
  if (tag === 'latest' && !isCached) return 'always';
  return hasCredentials ? 'authenticate' : 'if-missing';
}

function toPlanned({ source, username, password }: Omit<PlannedCredentials, 'registry'>, registry: string) {
  return { source, registry, username, password };
}

function fallsBack(
  fields: ImageFields,
  { name, registry }: { name: string; registry: string | undefined },
  compilation: Compilation,
): boolean {
  if (fields.ignore_image_pull_failures !== true) return false;
  const isHub = registry === undefined || normaliseRegistry(registry) === dockerHub;
  const isOfficial = isHub && /^(?:docker\.io\/)?(?:library\/)?[^/]+$/.test(name);
  if (!isOfficial) {
    compilation.warnings.push(`ignore_image_pull_failures has no effect: ${name} is no official image.`);
  }
  return isOfficial;
}
