import type { Fields } from '../store/fields.js';
import type { StoredWorkspace } from '../store/store.js';

interface Reference {
  /** What was sent: the identifier of an integration, or its hash. */
  identifier: string;
}

/**
 * The fields with their reference to an integration settled: kept by the hash of the integration, which never changes, as
 * far as the workspace has it.
 */
export function settleReference(workspace: StoredWorkspace, fields: Fields): Fields {
  const { identifier } = (fields.integration ?? {}) as Partial<Reference>;
  if (identifier === undefined) return fields;
  const hash = hashOf(workspace, identifier);
  return hash === identifier ? fields : { ...fields, integration: { identifier: hash } };
}

/** The fields with their reference to an integration as the integration is known: by its identifier, and by its hash. */
export function withReference<T extends object>(workspace: StoredWorkspace, fields: T): T {
  const { integration } = fields as { integration?: Reference | null };
  if (integration == null) return fields;
  // It may have come to the workspace after the reference.
  const hash = hashOf(workspace, integration.identifier);
  const { identifier = hash } = workspace.integrations.get(hash)?.fields ?? {};
  return { ...fields, integration: { identifier, hash_id: hash } };
}

function hashOf({ integrations }: StoredWorkspace, named: string): string {
  if (integrations.has(named)) return named;
  const found = [...integrations].find(([, { fields }]) => fields.identifier === named);
  return found?.[0] ?? named;
}
