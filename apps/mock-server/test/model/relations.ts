import type { Sent } from './call.js';
import type { Places } from './places.js';

/** A request that was refused, and what is known besides. */
export interface Asked {
  sent: Sent;
  places: Places;
  /** What an edited object is, and stays. */
  known: Record<string, unknown>;
  /** How often it was mended before. */
  attempt: number;
  /** Keeps texts apart that have to differ. */
  seed: number;
}

/** Says that the field has to go. */
export const drop = Symbol('drop');

/** Says that the request has to go to another place. */
export const elsewhere = Symbol('elsewhere');

/**
 * What the schemas cannot say of a body, because it depends on what else there is or on lists outside the contract:
 * for each field, by the end of its path in messages, a value that is right. A valid request may be refused for these
 * fields and for no other.
 */
export const relations: Record<string, (asked: Asked) => unknown> = {
  // Taken names, and texts that must have a form.
  name: fresh,
  domain: fresh,
  key: fresh,
  email: (asked) => `${fresh(asked)}@example.com`,
  zone_id: () => 'Europe/Warsaw',
  comment: fresh,
  // Ids and names of other objects.
  after_action_id: first('/actions/{action_id}'),
  docker_build_action_id: first('/actions/{action_id}'),
  actions_to_run: listOf('/actions/{action_id}'),
  auto_assign_permission_set_id: first('/permissions/{permission_set_id}'),
  'permission_set.id': first('/permissions/{permission_set_id}'),
  id: (asked) => nth('/workspaces/{domain}/members/{member_id}', asked),
  project_name: first('/projects/{project_name}'),
  projects: listOf('/projects/{project_name}'),
  'project.name': first('/projects/{project_name}'),
  'pipeline.id': first('/pipelines/{pipeline_id}'),
  'action.id': (asked) => nth('/actions/{action_id}', asked),
  'branch.name': first('/branches/{name}'),
  'tag.name': first('/tags/{name}'),
  revision: first('/commits/{revision}'),
  // What cannot stand beside another field.
  tag: () => drop,
  pull_request: () => drop,
  // What some objects allow and others do not.
  operation: () => elsewhere,
  pipeline_id: () => elsewhere,
  member_id: () => elsewhere,
};

function fresh({ attempt, seed }: Asked): string {
  return `fresh-${seed}-${attempt}`;
}

function first(end: string) {
  return async ({ places, sent }: Asked) => (await places.values(end, sent.place))[0] ?? elsewhere;
}

function listOf(end: string) {
  return ({ places, sent }: Asked) => places.values(end, sent.place);
}

async function nth(end: string, { places, sent, attempt }: Asked): Promise<unknown> {
  const values = await places.values(end, sent.place);
  return values[attempt % values.length] ?? elsewhere;
}
