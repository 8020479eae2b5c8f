import type { Fields } from './fields.js';

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
