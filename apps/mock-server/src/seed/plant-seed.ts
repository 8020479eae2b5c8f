import type { OperationId } from '@buddykit/core';
import { checkRequest, withDefaults } from '@buddykit/core/check';
import { Refusal } from '../handle/refusal.js';
import { createAction } from '../handlers/create-action.js';
import { createPipeline } from '../handlers/create-pipeline.js';
import { createProject } from '../handlers/create-project.js';
import { addMember, createWorkspace } from '../handlers/create-workspace.js';
import { sealVariable } from '../handlers/seal-variables.js';
import type { Fields } from '../store/fields.js';
import { newSealKey } from '../store/seal.js';
import {
  type State,
  Store,
  type StoredPipeline,
  type StoredProject,
  type StoredWorkspace,
} from '../store/store.js';
import { plantRepository } from './plant-repository.js';
import type { Seed, SeedPipeline, SeedProject, SeedWorkspace } from './seed-schema.js';

/** A mistake in a seed: where, as the keys that lead there, and what. */
export class SeedMistake extends Error {
  override readonly name = 'SeedMistake';

  constructor(
    readonly path: readonly (string | number)[],
    message: string,
  ) {
    super(message);
  }
}

type Path = readonly (string | number)[];

/**
 * Makes the state that a seed describes. Everything in it is checked like the request that would add it.
 *
 * @throws {SeedMistake} for the first thing that the API would not take
 */
export function plantSeed(seed: Seed, now: number): State {
  const { name = 'Mike Benson', email = 'mike@example.com' } = seed.user ?? {};
  const store = new Store({
    workspaces: new Map(),
    user: { id: 1, fields: { name, email }, emails: new Set([email]), keys: new Map() },
    lastIds: { member: 1 },
    outcomes: [...(seed.outcomes ?? [])],
    appointments: [],
    sealKey: newSealKey(),
  });
  for (const [index, workspace] of (seed.workspaces ?? []).entries()) {
    new Planter(store, now).workspace(workspace, ['workspaces', index]);
  }
  return store.state;
}

/** Something to add, and where the seed says so. */
interface Planting {
  operation: OperationId;
  fields: Fields;
  path: Path;
}

class Planter {
  constructor(
    readonly store: Store,
    readonly now: number,
  ) {}

  workspace(seed: SeedWorkspace, path: Path): void {
    const { id, members = [], integrations = [], variables = [], projects = [], ...fields } = seed;
    const workspace = this.#add({ operation: 'workspaces.add', fields, path }, (body) =>
      createWorkspace(this, body),
    );
    if (id !== undefined) workspace.id = this.store.reserveId('workspace', id);
    for (const { email } of members) addMember(this.store, workspace, email);
    for (const [index, integration] of integrations.entries())
      this.#integration(workspace, integration, [...path, 'integrations', index]);
    for (const [index, project] of projects.entries())
      this.#project(workspace, project, [...path, 'projects', index]);
    for (const [index, variable] of variables.entries())
      this.#variable(workspace, variable, [...path, 'variables', index]);
  }

  #integration(workspace: StoredWorkspace, { hash_id: hash, ...fields }: Fields, path: Path): void {
    const id = this.store.nextId('integration');
    const checked = this.#add({ operation: 'integrations.add', fields, path }, (body) => body);
    workspace.integrations.set(String(hash ?? id.toString(16).padStart(24, '0')), { id, fields: checked });
  }

  #variable(workspace: StoredWorkspace, fields: Fields, path: Path): void {
    const id = this.store.nextId('variable');
    const checked = this.#add({ operation: 'variables.add', fields, path }, (body) => body);
    workspace.variables.set(id, { id, fields: sealVariable(checked, this.store.seal) });
  }

  #project(workspace: StoredWorkspace, seed: SeedProject, path: Path): void {
    const { repository, pipelines = [], ...fields } = seed;
    const body = { display_name: seed.name, ...fields };
    const project = this.#add({ operation: 'projects.add', fields: body, path }, (checked) =>
      createProject(this, workspace, checked),
    );
    if (repository !== undefined) plantRepository(project, repository, this.now);
    for (const [index, pipeline] of pipelines.entries()) {
      this.#pipeline({ workspace, project }, pipeline, [...path, 'pipelines', index]);
    }
  }

  #pipeline(
    scope: { workspace: StoredWorkspace; project: StoredProject },
    seed: SeedPipeline,
    path: Path,
  ): void {
    const {
      id,
      actions = [],
      last_execution_status: status,
      last_execution_revision: revision,
      ...fields
    } = seed;
    const pipeline = this.#add({ operation: 'pipelines.add', fields, path }, (body) =>
      createPipeline(this, scope, body),
    );
    if (status !== undefined) pipeline.lastStatus = status;
    pipeline.lastRevision = revision;
    if (id !== undefined) renumber(scope.project.pipelines, pipeline, this.store.reserveId('pipeline', id));
    for (const [index, action] of actions.entries())
      this.#action(pipeline, action, [...path, 'actions', index]);
  }

  #action(pipeline: StoredPipeline, { id, ...fields }: Fields, path: Path): void {
    const action = this.#add({ operation: 'actions.add', fields, path }, (body) =>
      createAction(this.store, pipeline, body),
    );
    if (typeof id === 'number') renumber(pipeline.actions, action, this.store.reserveId('action', id));
  }

  #add<T>({ operation, fields, path }: Planting, create: (body: Fields) => T): T {
    const checked = checkRequest(operation, fields);
    if (!checked.ok) throw mistake(path, checked.problems[0]);
    try {
      return create(withDefaults(operation, checked.value));
    } catch (error) {
      if (error instanceof Refusal) throw new SeedMistake(path, error.messages.join(' '));
      throw error;
    }
  }
}

function mistake(path: Path, problem: { path: string; message: string } | undefined): SeedMistake {
  const inner = problem?.path.split(/[.[\]]+/).filter((key) => key !== '') ?? [];
  const keys = inner.map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  return new SeedMistake([...path, ...keys], problem?.message ?? 'is not valid');
}

function renumber<T extends { id: number }>(items: Map<number, T>, item: T, id: number): void {
  items.delete(item.id);
  item.id = id;
  items.set(id, item);
}
