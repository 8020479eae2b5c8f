import type { OperationId } from '@buddykit/core';
import { type Checked, checkRequest } from '@buddykit/core/check';
import { usualContract } from '../contracts/known-contracts.js';
import { InvalidRequest } from '../handle/invalid.js';
import { createAction } from '../handlers/create-action.js';
import { createIntegration } from '../handlers/create-integration.js';
import { createMember } from '../handlers/create-member.js';
import { createPipeline } from '../handlers/create-pipeline.js';
import { createProject } from '../handlers/create-project.js';
import { createVariable } from '../handlers/create-variable.js';
import { createWorkspace } from '../handlers/create-workspace.js';
import type { Fields } from '../store/fields.js';
import { newSealKey } from '../store/seal.js';
import { type State, Store, type StoredProject, type StoredWorkspace } from '../store/store.js';
import { plantRepository } from './plant-repository.js';
import type { Seed, SeedPipeline, SeedProject, SeedWorkspace } from './seed.js';
import { SeedMistake, type SeedPath } from './seed-mistake.js';

/** Checks the body of the request that would add something. */
export type CheckRequest = (operation: OperationId, fields: Fields) => Checked;

/** For a seed whose every part a test has checked: making the validators takes a third of the start. */
export const trustRequest: CheckRequest = (_, value) => ({ ok: true, value });

/**
 * Makes the state that a seed describes. Everything in it is checked like the request that would add it.
 *
 * @throws {SeedMistake} for the first thing that the API would not take
 */
export function plantSeed(seed: Seed, now: number, check: CheckRequest = checkRequest): State {
  const { name = 'Mike Benson', email = 'mike@example.com' } = seed.user ?? {};
  const store = new Store({
    workspaces: new Map(),
    user: { id: 1, fields: { name, email }, emails: new Set([email]), keys: new Map() },
    lastIds: { member: 1 },
    outcomes: [...(seed.outcomes ?? [])],
    appointments: [],
    sealKey: newSealKey(),
  });
  const planter = new Planter(store, now, check);
  plantEach(['workspaces'], seed.workspaces, (workspace, path) => planter.workspace(workspace, path));
  return store.state;
}

function plantEach<T>(
  list: SeedPath,
  seeds: readonly T[] = [],
  plant: (seed: T, path: SeedPath) => void,
): void {
  for (const [index, seed] of seeds.entries()) plant(seed, [...list, index]);
}

/** Something to add, and where the seed says so. */
interface Planting {
  operation: OperationId;
  fields: Fields;
  path: SeedPath;
}

type IdKind = 'workspace' | 'pipeline' | 'action';

class Planter {
  readonly #ids: Record<IdKind, Set<number>> = {
    workspace: new Set(),
    pipeline: new Set(),
    action: new Set(),
  };

  constructor(
    readonly store: Store,
    readonly now: number,
    private readonly check: CheckRequest,
  ) {}

  workspace(seed: SeedWorkspace, path: SeedPath): void {
    const { id, members, integrations, variables, projects, ...fields } = seed;
    const own = this.#takeId('workspace', id, path);
    const workspace = this.#add({ operation: 'workspaces.add', fields, path }, (body) =>
      createWorkspace(this, body, own),
    );
    plantEach([...path, 'members'], members, (member, at) =>
      this.#add({ operation: 'members.add', fields: member, path: at }, ({ email }) =>
        createMember(this.store, workspace, String(email)),
      ),
    );
    plantEach([...path, 'projects'], projects, (project, at) => this.#project(workspace, project, at));
    plantEach([...path, 'integrations'], integrations, ({ hash_id: hash, ...rest }, at) =>
      this.#add({ operation: 'integrations.add', fields: rest, path: at }, (body) =>
        createIntegration(this.store, workspace, hash === undefined ? body : { ...body, hash_id: hash }),
      ),
    );
    plantEach([...path, 'variables'], variables, (variable, at) =>
      this.#add({ operation: 'variables.add', fields: variable, path: at }, (body) =>
        createVariable(this.store, workspace, body),
      ),
    );
  }

  #project(workspace: StoredWorkspace, seed: SeedProject, path: SeedPath): void {
    const { repository, pipelines, ...fields } = seed;
    const body = { display_name: seed.name, ...fields };
    const project = this.#add({ operation: 'projects.add', fields: body, path }, (checked) =>
      createProject(this, workspace, checked),
    );
    if (repository !== undefined) plantRepository(project, repository, this.now);
    plantEach([...path, 'pipelines'], pipelines, (pipeline, at) =>
      this.#pipeline({ workspace, project }, pipeline, at),
    );
  }

  #pipeline(
    scope: { workspace: StoredWorkspace; project: StoredProject },
    seed: SeedPipeline,
    path: SeedPath,
  ): void {
    const {
      id,
      actions,
      last_execution_status: status = 'INITIAL',
      last_execution_revision: revision,
      ...fields
    } = seed;
    const own = this.#takeId('pipeline', id, path);
    const pipeline = this.#add({ operation: 'pipelines.add', fields, path }, (body) =>
      createPipeline({ ...scope, store: this.store, now: this.now }, body, own),
    );
    pipeline.lastStatus = status;
    pipeline.lastRevision = revision;
    if (status === 'SUCCESSFUL' || status === 'FAILED') pipeline.lastEnd = { status, revision };
    plantEach([...path, 'actions'], actions, ({ id: chosen, ...rest }, at) => {
      const actionId = this.#takeId('action', chosen, at);
      this.#add({ operation: 'actions.add', fields: rest, path: at }, (body) =>
        createAction({ workspace: scope.workspace, store: this.store, pipeline }, body, actionId),
      );
    });
  }

  /** The id that was chosen, or the next one. The links of the app name things by their ids alone. */
  #takeId(kind: IdKind, chosen: number | undefined, path: SeedPath): number {
    const id = chosen === undefined ? this.store.nextId(kind) : this.store.reserveId(kind, chosen);
    if (this.#ids[kind].has(id)) {
      const what = `is taken: another ${kind} has ${id}; those without an id are numbered as they come`;
      throw new SeedMistake([...path, 'id'], what);
    }
    this.#ids[kind].add(id);
    return id;
  }

  #add<T>({ operation, fields, path }: Planting, create: (body: Fields) => T): T {
    const checked = this.check(operation, fields);
    if (!checked.ok) throw mistake(path, checked.problems[0]);
    try {
      return create(usualContract.raise(operation, usualContract.withDefaults(operation, checked.value)));
    } catch (error) {
      if (error instanceof InvalidRequest) throw mistake(path, usualContract.tell(error.problems)[0]);
      throw error;
    }
  }
}

function mistake(path: SeedPath, problem: { path: string; message: string } | undefined): SeedMistake {
  const inner = problem?.path.split(/[.[\]]+/).filter((key) => key !== '') ?? [];
  const keys = inner.map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  return new SeedMistake([...path, ...keys], problem?.message ?? 'is not valid');
}
