import type { Compilation } from './compilation.js';
import { normaliseRegistry } from './image-reference.js';
import type { PlannedCredentials } from './plan.js';
import { Secret } from './secret.js';

/** The fields of an action that say who fetches or pushes its image. */
export interface CredentialFields {
  readonly login?: string | null;
  readonly password?: string | null;
  readonly registry?: string | null;
  readonly integration?: { readonly hash_id?: string } | null;
  readonly region?: string | null;
}

/** Credentials, and the registry that they name themselves. */
export interface FoundCredentials extends Omit<PlannedCredentials, 'registry'> {
  readonly named?: string;
}

/** Who fetches the image: nobody in particular, a login, or an integration. `refused` when it cannot be known. */
export function plannedCredentials(
  fields: CredentialFields,
  compilation: Compilation,
): FoundCredentials | 'refused' | undefined {
  if (fields.integration != null) return ofIntegration(fields, nameOf(fields.integration), compilation);
  if (fields.login == null || fields.login === '') {
    if (fields.password == null) return undefined;
    compilation.refuse('login', 'is missing, but there is a password.');
    return 'refused';
  }
  if (fields.password == null || fields.password === '') {
    compilation.refuse('password', 'is missing: the API never gives it back, so it has to be given again.');
    return 'refused';
  }
  const password = compilation.secretText(fields.password);
  return {
    source: 'login and password',
    username: compilation.secretText(fields.login),
    password: password instanceof Secret ? password : new Secret('password', password),
  };
}

/** The generation of January 2026 names integrations by their `identifier`. */
function nameOf(integration: { readonly hash_id?: string }): string {
  return integration.hash_id ?? String(Reflect.get(integration, 'identifier'));
}

function ofIntegration(
  fields: CredentialFields,
  id: string,
  compilation: Compilation,
): FoundCredentials | 'refused' {
  const { integrations = {} } = compilation.request.configuration ?? {};
  const found = Object.hasOwn(integrations, id) ? integrations[id] : undefined;
  if (found === undefined) {
    compilation.refuse('integration', missingCredentials(id));
    return 'refused';
  }
  const region = compilation.text('region', fields.region);
  const named = found.registry ?? fields.registry ?? undefined;
  if (region !== undefined && named === undefined) {
    const example = `<account>.dkr.ecr.${region}.amazonaws.com`;
    compilation.refuse(
      'region',
      `needs the registry of integration ${id}, such as ${example}: add it to its credentials.`,
    );
    return 'refused';
  }
  return {
    source: `integration ${id}`,
    username: found.username,
    password: new Secret(`integration ${id}`, found.password),
    ...(named !== undefined && { named: normaliseRegistry(compilation.text('registry', named) ?? named) }),
  };
}

function missingCredentials(id: string): string {
  const variable = `BUDDYKIT_INTEGRATION_${id.toUpperCase().replace(/\W/g, '_')}`;
  return (
    `${id} has no credentials here; integrations never give theirs away. Add "${id}: { username, password }" to the ` +
    `integrations file, or set ${variable}_USERNAME and ${variable}_PASSWORD.`
  );
}
