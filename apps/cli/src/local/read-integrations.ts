import type { FileAction } from '@buddykit/pipeline-file';
import type { IntegrationCredentials } from '@buddykit/runner';
import { pick } from '../parse/pick.js';
import { readBody } from '../request/read-body.js';
import type { Reading } from './reading.js';

type Credentials = Readonly<Record<string, IntegrationCredentials>>;

const flag = '--integrations';
const needed = ['username', 'password'];
const known = [...needed, 'registry'];

/** The credentials of integrations by their hash IDs: of a file, and of the environment for those that actions name. */
export async function readIntegrations(
  actions: readonly FileAction[],
  reading: Reading,
): Promise<Credentials> {
  const path = pick(reading.parsed, 'integrations')?.text;
  const inFile = path === undefined ? {} : await readFileOf(path, reading);
  return { ...inEnvironment(actions, reading.input.env), ...inFile };
}

async function readFileOf(path: string, { input, mistakes }: Reading): Promise<Credentials> {
  const read = await readBody(input, path);
  if (!('body' in read)) {
    mistakes.push({ ...read, part: flag });
    return {};
  }
  const wrong = Object.entries(read.body).flatMap(([id, entry]) => faultsOf(id, entry));
  mistakes.push(...wrong.map((message) => ({ part: flag, message: `${path}: ${message}` })));
  // They were looked at one by one.
  return wrong.length > 0 ? {} : (read.body as Credentials);
}

function faultsOf(id: string, entry: unknown): string[] {
  if (typeof entry !== 'object' || entry === null)
    return [`${id} must have credentials: { username, password }`];
  const strange = Object.keys(entry).filter((name) => !known.includes(name));
  const missing = needed.filter((name) => typeof Reflect.get(entry, name) !== 'string');
  return [
    ...missing.map((name) => `${id}.${name} must be a text`),
    ...strange.map((name) => `${id}.${name} is not known; there is ${known.join(', ')}`),
  ];
}

function inEnvironment(actions: readonly FileAction[], env: Reading['input']['env']): Credentials {
  const ids = actions.flatMap(({ integration }) => Reflect.get(Object(integration), 'hash_id') ?? []);
  const found = ids.flatMap((id: unknown) => {
    const prefix = `BUDDYKIT_INTEGRATION_${String(id).toUpperCase().replace(/\W/g, '_')}`;
    const [username, password] = [env[`${prefix}_USERNAME`], env[`${prefix}_PASSWORD`]];
    const registry = env[`${prefix}_REGISTRY`];
    if (username === undefined || password === undefined) return [];
    return [[String(id), { username, password, ...(registry !== undefined && { registry }) }]];
  });
  return Object.fromEntries(found);
}
