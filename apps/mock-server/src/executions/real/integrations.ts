import type { IntegrationLogin } from './engine-settings.js';

type Known = Record<string, IntegrationLogin>;
type Environment = Readonly<Record<string, string | undefined>>;

/** Adds the credentials of an integration that only the environment has, as it becomes known that they are needed. */
export function addFromEnvironment(known: Known, integration: unknown, environment: Environment): void {
  const id: unknown = Reflect.get(Object(integration), 'hash_id');
  if (typeof id !== 'string' || Object.hasOwn(known, id)) return;
  const prefix = `BUDDYKIT_INTEGRATION_${id.toUpperCase().replace(/\W/g, '_')}`;
  const [username, password] = [environment[`${prefix}_USERNAME`], environment[`${prefix}_PASSWORD`]];
  const registry = environment[`${prefix}_REGISTRY`];
  if (username === undefined || password === undefined) return;
  known[id] = { username, password, ...(registry !== undefined && { registry }) };
}
