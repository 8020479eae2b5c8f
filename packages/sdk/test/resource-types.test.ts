import type {
  Execution,
  ExecutionList,
  Pipeline,
  PipelineView,
  PipelineYaml,
  User,
  Workspace,
} from '@buddykit/core';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Buddy, StartedExecution } from '../src/index.js';
import { buddyWith, pipeline } from './buddy.js';
import { json, stubFetch } from './stub-fetch.js';

describe('a parameter that decides what the answer is', () => {
  it('decides its type', () => {
    const get = (pipelines: Buddy['pipelines'], flag: boolean) =>
      [
        pipelines.get({ ...pipeline, yaml: true }),
        pipelines.get({ ...pipeline, yaml: false }),
        pipelines.get(pipeline),
        pipelines.get({ ...pipeline, yaml: flag }),
      ] as const;
    expectTypeOf(get).returns.toEqualTypeOf<
      readonly [Promise<PipelineYaml>, Promise<Pipeline>, Promise<Pipeline>, Promise<PipelineView>]
    >();
  });

  it('is sent as it is', async () => {
    const fetch = stubFetch(json(200, { yaml: 'LSBwaXBlbGluZTo=' }), json(200, { id: 2 }));
    const { pipelines } = buddyWith({ fetch });
    expect((await pipelines.get({ ...pipeline, yaml: true })).yaml).toBe('LSBwaXBlbGluZTo=');
    await pipelines.get({ ...pipeline, yaml: false });
    expect(fetch.sent.map(({ url }) => new URL(url).search)).toEqual(['?yaml=true', '?yaml=false']);
  });
});

describe('an operation', () => {
  it('needs no parameters when the client knows them all', () => {
    const calls = async ({ workspaces, user, projects }: Buddy) => {
      await workspaces.get();
      await workspaces.get({ domain: 'acme' });
      await workspaces.edit({}, { name: 'Acme' });
      await user.get();
      await user.edit({}, { name: 'Ann' });
      await projects.list();
      await projects.list({ sort_by: 'create_date', sort_direction: 'DESC', membership: true });
      // @ts-expect-error a user is in no workspace
      await user.get({ domain: 'acme' });
      // @ts-expect-error projects are not sorted by that
      await projects.list({ sort_by: 'id' });
      // @ts-expect-error the parameters come before the body
      await user.edit({ name: 'Ann' });
    };
    expectTypeOf(calls).returns.resolves.toBeVoid();
    expectTypeOf<ReturnType<Buddy['workspaces']['get']>>().toEqualTypeOf<Promise<Workspace>>();
    expectTypeOf<ReturnType<Buddy['user']['get']>>().toEqualTypeOf<Promise<User>>();
  });

  it('without a workspace asks for none', async () => {
    const fetch = stubFetch(json(200, { id: 1 }), json(200, { id: 1 }));
    const { user } = buddyWith({ fetch, workspace: undefined });
    await user.get();
    await user.edit({}, { name: 'Ann' });
    expect(fetch.sent).toMatchObject([{ path: '/user' }, { path: '/user', body: { name: 'Ann' } }]);
  });
});

describe('a run', () => {
  it('is the same whether it was asked for, read or waited for', () => {
    type Executions = Buddy['executions'];
    expectTypeOf<ReturnType<Executions['run']>>().toEqualTypeOf<StartedExecution>();
    expectTypeOf<Awaited<StartedExecution>>().toEqualTypeOf<Execution>();
    expectTypeOf<ReturnType<StartedExecution['waitUntilFinished']>>().toEqualTypeOf<Promise<Execution>>();
    expectTypeOf<ReturnType<Executions['waitUntilFinished']>>().toEqualTypeOf<Promise<Execution>>();
    expectTypeOf<ReturnType<Executions['list']>>().toEqualTypeOf<Promise<ExecutionList>>();
    const calls = async ({ executions, logs }: Buddy) => {
      // @ts-expect-error the run is missing
      await executions.waitUntilFinished(pipeline);
      // @ts-expect-error the action is missing
      await logs.follow({ ...pipeline, execution_id: 5 }).next();
      // @ts-expect-error a body is needed, be it an empty one
      await executions.run(pipeline);
    };
    expectTypeOf(calls).returns.resolves.toBeVoid();
  });
});
