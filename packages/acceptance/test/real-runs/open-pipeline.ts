import { createMockServer, type MockServer, type MockServerOptions } from '@buddykit/mock-server';
import { type Buddy, createBuddy } from '@buddykit/sdk';
import { onTestFinished } from 'vitest';

const token = 'sdk-token';
const project = { project_name: 'company-website' };
/** Runs are looked at this often, in milliseconds. */
const interval = 5;

type NewAction = Parameters<Buddy['actions']['add']>[1];
type NewPipeline = Parameters<Buddy['pipelines']['add']>[1];
type Start = Parameters<Buddy['executions']['run']>[1];
type Execution = Awaited<ReturnType<Buddy['executions']['get']>>;

/** A pipeline of a server whose actions really run, and short ways to run it. */
export interface TestPipeline {
  readonly place: { project_name: string; pipeline_id: number };
  readonly buddy: Buddy;
  add(fields: Partial<NewAction>): Promise<number>;
  /** Runs it to its end. */
  run(start?: Start): Promise<Execution>;
  /** Waits until a run is as it should be. */
  until(id: number, isMet: (execution: Execution) => boolean): Promise<Execution>;
  log(actionId: number, executionId?: number): Promise<readonly string[]>;
}

/** A server in this process, and the SDK on its `fetch`. */
export interface TestServer extends MockServer {
  readonly buddy: Buddy;
  pipeline(fields?: Partial<NewPipeline>): Promise<TestPipeline>;
}

/** Makes a server that is closed after the test. */
export function openServer(options: MockServerOptions): TestServer {
  const server = createMockServer({ token, ...options });
  onTestFinished(() => server.close());
  const buddy = createBuddy({ token, workspace: 'buddy', fetch: server.fetch });
  let count = 0;
  return {
    ...server,
    buddy,
    async pipeline(fields = {}) {
      count += 1;
      const added = await buddy.pipelines.add(project, { name: `Real ${count}`, on: 'CLICK', ...fields });
      return toPipeline(buddy, { ...project, pipeline_id: added.id });
    },
  };
}

/** A pipeline that is there, and short ways to run it. */
export function toPipeline(buddy: Buddy, place: TestPipeline['place']): TestPipeline {
  const wait = { interval, timeout: 20_000 };
  let count = 0;
  return {
    place,
    buddy,
    async add(fields) {
      count += 1;
      const action = { name: `Action ${count}`, ...busybox, ...fields } as NewAction;
      return (await buddy.actions.add(place, action)).id;
    },
    run: (start = {}) => buddy.executions.run(place, start).waitUntilFinished(wait),
    async until(id, isMet) {
      const enough = new AbortController();
      let met: Execution | undefined;
      const onProgress = (execution: Execution) => {
        if (!isMet(execution)) return;
        met = execution;
        enough.abort();
      };
      const at = { ...place, execution_id: id };
      const end = await buddy.executions
        .waitUntilFinished(at, { ...wait, onProgress, signal: enough.signal })
        .catch((error: unknown) => {
          if (met === undefined) throw error;
        });
      if (met !== undefined) return met;
      throw new Error(`The run ended as ${end?.status}, and never was as it should be.`);
    },
    log: async (action_id, execution_id = 1) =>
      (await buddy.logs.get({ ...place, execution_id, action_id })).log,
  };
}

const busybox = {
  type: 'BUILD',
  trigger_time: 'ON_EVERY_EXECUTION',
  docker_image_name: 'base/busybox',
  docker_image_tag: '1',
  execute_commands: ['true'],
};

/** How the actions of a run are, in their order. */
export function statusesOf({ action_executions: actions }: Execution): string[] {
  return actions.map(({ status }) => status);
}
