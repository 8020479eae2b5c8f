import { invalid } from '../handle/invalid.js';
import type { Fields, Item } from '../store/fields.js';
import type { Store, StoredWorkspace } from '../store/store.js';
import { scopeOf, wholeScope } from '../store/variable-scope.js';
import { sealVariable } from './seal-variables.js';

/**
 * Adds a variable to a workspace.
 *
 * @param fields the checked body of a request that adds one
 * @throws {Refusal} when its scope names what the workspace does not have, or has a variable of that name
 */
export function createVariable(store: Store, workspace: StoredWorkspace, fields: Fields): Item {
  checkScope(workspace, fields);
  refuseTakenKey(workspace, { id: 0, fields });
  const variable = { id: store.nextId('variable'), fields: sealVariable(fields, store.seal) };
  workspace.variables.set(variable.id, variable);
  return variable;
}

/**
 * Checks that no other variable of a scope has the same name.
 *
 * @throws {Refusal} when one has
 */
export function refuseTakenKey(workspace: StoredWorkspace, { id, fields }: Item): void {
  const whole = (of: Fields) => JSON.stringify(wholeScope(workspace, scopeOf(of)));
  const scope = whole(fields);
  const isTaken = [...workspace.variables.values()].some(
    (other) => other.id !== id && other.fields.key === fields.key && whole(other.fields) === scope,
  );
  if (isTaken)
    throw invalid([
      { path: 'key', message: `is taken: there is a variable ${JSON.stringify(fields.key)} in this scope` },
    ]);
}

/** Deletes the variables of a workspace that belong to something that is gone. */
export function dropVariables(workspace: StoredWorkspace): void {
  for (const { id, fields } of workspace.variables.values()) {
    if (findDangling(workspace, fields) !== undefined) workspace.variables.delete(id);
  }
}

function checkScope(workspace: StoredWorkspace, fields: Fields): void {
  const dangling = findDangling(workspace, fields);
  if (dangling === undefined) return;
  const { path, value } = dangling;
  throw invalid([{ path, message: `must be one that the workspace has; it is ${JSON.stringify(value)}` }]);
}

/** The first part of a scope that the workspace does not have. */
function findDangling(
  { projects }: StoredWorkspace,
  fields: Fields,
): { path: string; value: unknown } | undefined {
  const { project, pipeline, action } = scopeOf(fields);
  const inProject = [...projects.values()].filter(({ name }) => project === undefined || name === project);
  const inPipeline = inProject
    .flatMap(({ pipelines }) => [...pipelines.values()])
    .filter(({ id }) => pipeline === undefined || id === pipeline);
  const checks = [
    { path: 'project.name', value: project, isKnown: inProject.length > 0 },
    { path: 'pipeline.id', value: pipeline, isKnown: inPipeline.length > 0 },
    { path: 'action.id', value: action, isKnown: inPipeline.some(({ actions }) => actions.has(action ?? 0)) },
  ];
  return checks.find(({ value, isKnown }) => value !== undefined && !isKnown);
}
