import type { IndexTable } from '../contract/tables.js';
import type { Mistake } from '../fail/usage-error.js';
import { connectionFlags, regionVariable } from '../flags/own-flags.js';
import { safeForms } from '../flags/spellings.js';

/** Where a call goes, and with what right. */
export interface Connection {
  readonly baseUrl: string;
  readonly token: string;
}

/** What flags said of the connection. */
export interface Wanted {
  readonly token: string | undefined;
  readonly baseUrl: string | undefined;
}

type Env = NodeJS.Process['env'];

const [tokenFlag, baseUrlFlag] = connectionFlags;

/** Finds the address and the token: a flag wins over the environment, an address over a region. */
export function resolveConnection(
  servers: IndexTable['servers'],
  wanted: Wanted,
  env: Env,
): Connection & { mistakes: readonly Mistake[] } {
  const { token = tokenFlag.env.map((name) => env[name]).find(Boolean) } = wanted;
  const address = resolveAddress(servers, wanted.baseUrl, env);
  const { baseUrl = '' } = address;
  return { token: token ?? '', baseUrl, mistakes: [...checkToken(token), ...(address.mistakes ?? [])] };
}

function checkToken(token: string | undefined): Mistake[] {
  const ways = safeForms.map((form) => `--${tokenFlag.name}-${form}`).join(', ');
  const part = `--${tokenFlag.name}`;
  if (!token) return [{ part, message: `is required; set ${tokenFlag.env.join(' or ')}, or use ${ways}` }];
  if (/^[\x21-\x7e]+$/.test(token)) return [];
  return [{ part, message: 'holds a space, a line break or another character that no token has' }];
}

function resolveAddress(
  servers: IndexTable['servers'],
  wanted: string | undefined,
  env: Env,
): { baseUrl?: string; mistakes?: Mistake[] } {
  const source = baseUrlFlag.env.find((name) => env[name]);
  const given = wanted ?? (source === undefined ? undefined : env[source]);
  if (given !== undefined)
    return checkAddress(wanted === undefined ? `${source}` : `--${baseUrlFlag.name}`, given);
  const region = env[regionVariable] || servers[0]?.region;
  const server = servers.find((candidate) => candidate.region?.toLowerCase() === region?.toLowerCase());
  if (server !== undefined) return { baseUrl: server.url };
  const known = servers.flatMap((candidate) => candidate.region ?? []).join(', ');
  return { mistakes: [{ part: regionVariable, message: `must be one of ${known}; it is "${region}"` }] };
}

function checkAddress(part: string, given: string): { baseUrl?: string; mistakes?: Mistake[] } {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const isPlain =
    url && /^https?:$/.test(url.protocol) && !`${url.username}${url.password}${url.search}${url.hash}`;
  if (isPlain) return { baseUrl: given.replace(/\/+$/, '') };
  const message = 'must be an http or https address without credentials, query and fragment';
  return { mistakes: [{ part, message: `${message}, such as https://buddy.example.com/api` }] };
}
