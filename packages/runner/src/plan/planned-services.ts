import type { Service, ServiceInput } from '@buddykit/core';
import type { Compilation } from './compilation.js';
import type { PlannedService, PlannedVolume } from './plan.js';
import { plannedLimits } from './planned-limits.js';
import { publicSource } from './registry-source.js';
import { Secret, type Text } from './secret.js';
import { type ServiceAccess, type ServiceKind, serviceKinds } from './service-kinds.js';
import { volumeName } from './volume-name.js';

type AnyService = Service | ServiceInput;

/** Source: https://buddy.works/docs/actions/services-and-databases/custom */
const mostServices = 5;

/** The containers beside the one of the action. */
export function plannedServices(
  services: readonly AnyService[] | null | undefined,
  compilation: Compilation,
): PlannedService[] {
  if (services == null || services.length === 0) return [];
  if (services.length > mostServices) {
    compilation.refuse('services', `has ${services.length} services; at most ${mostServices} are attached.`);
  }
  const planned = services.flatMap((service, index) =>
    plannedService(service, `services[${index}]`, compilation),
  );
  const hosts = planned.map(({ host }) => host);
  const doubled = hosts.find((host, index) => hosts.indexOf(host) !== index);
  if (doubled !== undefined) {
    compilation.refuse(
      'services',
      `has two services with the host "${doubled}". Give one another connection.host.`,
    );
  }
  return planned;
}

function plannedService(service: AnyService, field: string, compilation: Compilation): PlannedService[] {
  const kind = kindOf(String(service.type));
  if (kind === undefined) {
    const known = Object.keys(serviceKinds).join(', ');
    compilation.refuse(`${field}.type`, `"${service.type}" is none of ${known}.`);
    return [];
  }
  const { configuration } = compilation.request;
  const version = compilation.text(`${field}.version`, service.version) ?? kind.tag;
  const replaced = configuration?.serviceImages?.[String(service.type)];
  const image = publicSource(replaced ?? kind.image, version, compilation);
  if (typeof image === 'string') {
    compilation.refuse(`${field}.version`, image);
    return [];
  }
  const host = hostOf(service, kind, { field, compilation });
  const access = accessOf(service, kind, compilation);
  const { environment = {}, command, files = [] } = kind.start(access);
  return [
    {
      type: String(service.type),
      image,
      host,
      port: access.port,
      environment: withoutUndefined(environment),
      ...(command && { command }),
      files,
      volumes: volumesOf(service, { kind, host }, compilation),
      limits: plannedLimits(compilation.request),
      readyWithinSeconds: configuration?.serviceReadySeconds ?? 120,
    },
  ];
}

function kindOf(type: string): ServiceKind | undefined {
  const kinds: Readonly<Record<string, ServiceKind>> = serviceKinds;
  return Object.hasOwn(kinds, type) ? kinds[type] : undefined;
}

function hostOf(
  { connection }: AnyService,
  kind: ServiceKind,
  { field, compilation }: { field: string; compilation: Compilation },
): string {
  const host = compilation.text(`${field}.connection.host`, connection?.host) ?? kind.host;
  if (!isHostName(host)) compilation.refuse(`${field}.connection.host`, `"${host}" cannot be a host name.`);
  return host;
}

/** Whether others can find a container under the name. */
export function isHostName(host: string): boolean {
  return (
    host.length <= 253 &&
    /^[A-Za-z\d_](?:[\w-]{0,61}[A-Za-z\d_])?(?:\.[A-Za-z\d_](?:[\w-]{0,61}[A-Za-z\d_])?)*$/.test(host)
  );
}

function accessOf({ connection }: AnyService, kind: ServiceKind, compilation: Compilation): ServiceAccess {
  // The read form has no password; someone who adds it again is not asked for a type.
  const written = connection?.password;
  const password = filled(typeof written === 'string' ? written : undefined, compilation);
  const user = filled(connection?.user, compilation);
  const db = filled(connection?.db, compilation);
  return {
    port: connection?.port ?? kind.port,
    ...(user !== undefined && { user }),
    ...(password !== undefined && { password: isWellKnown(password, user) ? password : hidden(password) }),
    ...(db !== undefined && { db }),
  };
}

function filled(written: string | null | undefined, compilation: Compilation): Text | undefined {
  return written == null || written === '' ? undefined : compilation.secretText(written);
}

/** Masking such a password would mask the user's name everywhere, and give the password away. */
function isWellKnown(password: Text, user: Text | undefined): boolean {
  if (password instanceof Secret) return false;
  return ['root', 'postgres'].includes(password) || password === user;
}

function hidden(password: Text): Secret {
  return password instanceof Secret ? password : new Secret('the password of the service', password);
}

/** `persistent` is not in the contract; newer servers send it. */
function volumesOf(
  service: AnyService,
  { kind, host }: { kind: ServiceKind; host: string },
  { request }: Compilation,
): PlannedVolume[] {
  const isPersistent = Reflect.get(service, 'persistent') === true || service.connection?.persistent === true;
  if (!isPersistent || kind.data === undefined) return [];
  const key = `service ${String(service.type)} ${host}`;
  return [{ key, volume: volumeName(request.pipeline, key), target: kind.data }];
}

function withoutUndefined(environment: Readonly<Record<string, Text | undefined>>): Record<string, Text> {
  const given = Object.entries(environment).filter(
    (entry): entry is [string, Text] => entry[1] !== undefined,
  );
  return Object.fromEntries(given);
}
