import { usualContract } from '../contracts/known-contracts.js';
import type { Item } from './fields.js';
import type { State } from './store.js';

/** Brings a state in the words of October 2024 into those of the newest contract, in place. */
export function raiseState(state: State): State {
  const projects = [...state.workspaces.values()].flatMap((workspace) => [...workspace.projects.values()]);
  const pipelines = projects.flatMap((project) => [...project.pipelines.values()]);
  const actions = pipelines.flatMap((pipeline) => [
    ...pipeline.actions.values(),
    ...pipeline.formerActions.values(),
  ]);
  for (const project of projects) raise('projects.add', project);
  for (const pipeline of pipelines) raise('pipelines.add', pipeline);
  for (const action of actions) raise('actions.add', action);
  return state;
}

function raise(operation: 'projects.add' | 'pipelines.add' | 'actions.add', item: Item): void {
  item.fields = usualContract.raise(operation, item.fields);
}
