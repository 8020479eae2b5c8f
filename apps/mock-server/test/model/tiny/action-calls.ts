import { dropVariables, pathOf } from './place-calls.js';
import { cancel, enqueue, retry } from './runs.js';
import { give, pick, pipelinesOf, type Spot, type TinyAction } from './state.js';
import { type Call, expectStatus } from './step.js';

const build = {
  type: 'BUILD',
  docker_image_name: 'library/node',
  docker_image_tag: '20',
  execute_commands: ['ls'],
};
const nowhere = 999_999;

/** Actions and runs: an action knows its place, a run its status, and time passes. */
export const actionCalls: Record<string, Call> = {
  async addAction({ model, real }, { at, other, name, flag }) {
    const spot = pick(pipelinesOf(model), at);
    if (spot === undefined) return;
    const { actions } = spot.pipeline;
    const after = pick([undefined, 0, nowhere, ...actions.map(({ id }) => id)], other);
    const body = { ...build, name, disabled: flag, ...(after !== undefined && { after_action_id: after }) };
    const answer = await real.send('POST', `${pathOf(spot)}/actions`, body);
    const { id } = expectStatus(answer, after === nowhere ? 400 : 201);
    if (after === nowhere) return;
    const action = { id: give(model, 'action', Number(id)), name, disabled: flag, lastStatus: 'INITIAL' };
    const index = actions.findIndex((known) => known.id === after);
    actions.splice(after === undefined ? actions.length : index + 1, 0, action);
  },

  async editAction({ model, real }, { at, other, name, flag }) {
    const [spot, action] = pickAction(pipelinesOf(model), at, other);
    if (spot === undefined || action === undefined) return;
    const path = `${pathOf(spot)}/actions/${action.id}`;
    expectStatus(await real.send('PATCH', path, { name, disabled: flag }), 200);
    Object.assign(action, { name, disabled: flag });
  },

  async deleteAction({ model, real }, { at, other }) {
    const [spot, action] = pickAction(pipelinesOf(model), at, other);
    if (spot === undefined || action === undefined) return;
    const path = `${pathOf(spot)}/actions/${action.id}`;
    expectStatus(await real.send('DELETE', path), 204);
    spot.pipeline.actions = spot.pipeline.actions.filter((known) => known !== action);
    dropVariables(model, spot.domain, spot.workspace);
    model.gone.add(path);
  },

  async run({ model, real }, { at }) {
    const spot = pick(pipelinesOf(model), at);
    if (spot === undefined) return;
    const { id } = expectStatus(await real.send('POST', `${pathOf(spot)}/executions`, {}), 201);
    give(model, `run of ${spot.id}`, Number(id));
    enqueue(spot.pipeline, model.now);
  },

  cancel: operate('CANCEL', cancel),
  retry: operate('RETRY', retry),

  async wait({ model, real }, { other }) {
    model.now += pick([1, 400, 1000, 2600, 7000], other) ?? 0;
    real.time.now = model.now;
  },
};

function operate(operation: string, act: typeof cancel): Call {
  return async ({ model, real }, { at, other }) => {
    const spot = pick(pipelinesOf(model), at);
    const run = spot && pick(spot.pipeline.runs, other);
    if (spot === undefined || run === undefined) return;
    const isDone = act(spot.pipeline, run, model.now);
    const path = `${pathOf(spot)}/executions/${run.id}`;
    expectStatus(await real.send('PATCH', path, { operation }), isDone ? 200 : 400);
  };
}

function pickAction(spots: Spot[], at: number, other: number): [Spot | undefined, TinyAction | undefined] {
  const spot = pick(spots, at);
  return [spot, spot && pick(spot.pipeline.actions, other)];
}
