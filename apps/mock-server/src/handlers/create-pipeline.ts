import { invalid } from '../handle/invalid.js';
import type { Fields } from '../store/fields.js';
import type { Store, StoredPipeline, StoredProject, StoredWorkspace } from '../store/store.js';
import { checkZones } from './check-zones.js';
import { creatorIn } from './creator-in.js';
import { sealVariables } from './seal-variables.js';

interface PipelineParent {
  store: Store;
  now: number;
  workspace: StoredWorkspace;
  project: StoredProject;
}

/**
 * Adds a pipeline without actions to a project.
 *
 * @param fields the checked body of a request that adds one
 * @param id the next one when left out
 * @throws {Refusal} when the project has one of that name
 */
export function createPipeline(
  { store, now, workspace, project }: PipelineParent,
  fields: Fields,
  id?: number,
): StoredPipeline {
  refuseTaken(project, fields.name);
  checkZones(fields);
  const pipeline: StoredPipeline = {
    id: id ?? store.nextId('pipeline'),
    fields: sealVariables(fields, store.seal),
    createdAt: now,
    creatorId: creatorIn(workspace, store),
    lastStatus: 'INITIAL',
    lastRevision: undefined,
    lastRunId: 0,
    lastEnd: undefined,
    actions: new Map(),
    formerActions: new Map(),
    runs: new Map(),
  };
  project.pipelines.set(pipeline.id, pipeline);
  return pipeline;
}

/**
 * Checks that a project has no pipeline of a name.
 *
 * @throws {Refusal} when it has one
 */
export function refuseTaken({ pipelines }: StoredProject, name: unknown): void {
  const isTaken = [...pipelines.values()].some(({ fields }) => fields.name === name);
  if (isTaken)
    throw invalid([
      { path: 'name', message: `is taken: the project has a pipeline ${JSON.stringify(name)}` },
    ]);
}
