import * as fc from 'fast-check';
import type { Answer } from './client.js';
import { pipelinePath, type startRuns } from './runs.js';
import { action } from './seeds.js';

type Client = ReturnType<typeof startRuns>;

const flag = fc.boolean();
/** An action of any kind. */
export const someAction = fc.record({
  trigger_time: fc.constantFrom(
    'ON_EVERY_EXECUTION',
    'ON_EVERY_EXECUTION',
    'ON_EVERY_EXECUTION',
    'ON_FAILURE',
    'ON_BACK_TO_SUCCESS',
    'ON_WARNING',
    'ON_WAIT_FOR_APPROVE',
  ),
  run_next: fc.constantFrom('WAIT_ON_SUCCESS', 'IN_SOFT_PARALLEL', 'IN_HARD_PARALLEL'),
  ignore_errors: flag,
  disabled: fc.constantFrom(false, false, false, true),
  run_only_on_first_failure: flag,
  retry_count: fc.nat(2),
  retry_interval: fc.nat(3),
  timeout: fc.integer({ min: 1, max: 12 }),
});
/** A rule for what such actions do. */
export const someOutcome = fc.record(
  {
    action: fc.constantFrom('Action 0', 'Action 1', 'Action*'),
    duration: fc.nat(10),
    exit_code: fc.constantFrom(0, 0, 1),
    wait_for: fc.constantFrom('approval' as const, 'variables' as const),
    log: fc.array(fc.constantFrom('one', 'two'), { maxLength: 3 }),
  },
  { requiredKeys: ['duration', 'exit_code'] },
);
const someRun = fc.record(
  {
    priority: fc.constantFrom('LOW', 'NORMAL', 'HIGH'),
    actions_to_run: fc.subarray([1, 2, 3]),
    delay: fc.nat(20),
  },
  { requiredKeys: [] },
);

/** Something that a client, a test or time does to runs. */
export const someStep = fc.oneof(
  { weight: 4, arbitrary: someRun.map((body) => ({ what: 'run' as const, body })) },
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 15_000 }).map((ms) => ({ what: 'pass' as const, ms })) },
  {
    weight: 5,
    arbitrary: fc.record({
      what: fc.constant('operate' as const),
      id: fc.integer({ min: 1, max: 5 }),
      operation: fc.constantFrom('RETRY', 'CANCEL', 'APPLY', 'APPLY_VARIABLES'),
    }),
  },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 4 }).map((id) => ({ what: 'remove' as const, id })) },
  { weight: 1, arbitrary: someAction.map((fields) => ({ what: 'add' as const, fields })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 4 }), someAction)
      .map(([id, fields]) => ({ what: 'edit' as const, id, fields })),
  },
  { weight: 1, arbitrary: someOutcome.map((rule) => ({ what: 'script' as const, rule })) },
  { weight: 1, arbitrary: fc.constant({ what: 'reload' as const }) },
);
type ValueOf<A> = A extends fc.Arbitrary<infer T> ? T : never;
export type Step = ValueOf<typeof someStep>;
export type Rule = ValueOf<typeof someOutcome>;

/** Does a step, and gives the answer to it when it was a request. */
export async function take(client: Client, one: Step): Promise<Answer | undefined> {
  const { control, send } = client;
  switch (one.what) {
    case 'run': {
      const { delay, ...body } = one.body;
      const until = new Date(control.clock.now() + (delay ?? 0) * 1000).toISOString();
      return client.run(delay === undefined ? body : { ...body, delay_until: until });
    }
    case 'operate':
      return client.operate(
        one.id,
        one.operation,
        one.operation === 'APPLY_VARIABLES' ? { variables: [] } : {},
      );
    case 'remove':
      return client.delete(`${pipelinePath}/actions/${one.id}`);
    case 'add':
      return send('POST', `${pipelinePath}/actions`, action('Added', one.fields));
    case 'edit':
      return send('PATCH', `${pipelinePath}/actions/${one.id}`, one.fields);
    case 'pass':
      control.clock.advance(one.ms);
      break;
    case 'script':
      control.outcomes.add(one.rule);
      break;
    case 'reload':
      control.importState(JSON.parse(JSON.stringify(control.exportState())));
  }
  return undefined;
}
