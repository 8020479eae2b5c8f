import type { Fields } from './fields.js';
import type { StoredWorkspace } from './store.js';

/** Where a variable is seen. Without any of these it is seen in the whole workspace. */
export interface VariableScope {
  project: string | undefined;
  pipeline: number | undefined;
  action: number | undefined;
}

/** Where a variable with these fields is seen. */
export function scopeOf({ project, pipeline, action }: Fields): VariableScope {
  return {
    project: (project as { name: string } | undefined)?.name,
    pipeline: (pipeline as { id: number } | undefined)?.id,
    action: (action as { id: number } | undefined)?.id,
  };
}

/** A scope with the wider parts that follow from the narrower ones. */
export function wholeScope({ projects }: StoredWorkspace, scope: VariableScope): VariableScope {
  const { project, pipeline, action } = scope;
  const places = [...projects.values()].flatMap(({ name, pipelines }) =>
    [...pipelines.values()].map(({ id, actions }) => ({ project: name, pipeline: id, actions })),
  );
  const place = places.find(({ pipeline: id, actions }) =>
    action === undefined ? id === pipeline : actions.has(action),
  );
  return { project: project ?? place?.project, pipeline: pipeline ?? place?.pipeline, action };
}
