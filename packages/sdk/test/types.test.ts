import type {
  Action,
  ActionList,
  AddAction,
  BuildAction,
  DockerfileAction,
  OperationId,
  RunDockerContainerAction,
  UnknownAction,
} from '@buddykit/core';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { type Buddy, type BuddyOptions, type RateLimit, type Region, ResponseError } from '../src/index.js';
import { buddyWith, pipeline } from './buddy.js';
import { json, stubFetch } from './stub-fetch.js';

// What must compile and what must not is checked by `tsc -p tsconfig.json`. The functions are never called.
const action = { ...pipeline, action_id: 3 };
const publicImage = { docker_image_name: 'node', docker_image_tag: '20' };
const build = { type: 'BUILD', name: 'Test', ...publicImage, execute_commands: ['npm test'] } as const;
const privateImage = { ...publicImage, registry: 'https://registry.example.com' };

describe('adding an action', () => {
  it('gives the action of the type that is sent', () => {
    const calls = ({ actions }: Buddy, anyBody: AddAction) => ({
      build: actions.add(pipeline, { ...build, execute_commands: ['npm test'] }),
      run: actions.add(pipeline, {
        type: 'RUN_DOCKER_CONTAINER',
        name: 'Run',
        ...publicImage,
        inline_commands: 'ls',
      }),
      dockerfile: actions.add(pipeline, { type: 'DOCKERFILE', name: 'Image', dockerfile_path: 'Dockerfile' }),
      any: actions.add(pipeline, anyBody),
    });
    type Given = ReturnType<typeof calls>;
    expectTypeOf<Given['build']>().toEqualTypeOf<Promise<BuildAction>>();
    expectTypeOf<Given['run']>().toEqualTypeOf<Promise<RunDockerContainerAction>>();
    expectTypeOf<Given['dockerfile']>().toEqualTypeOf<Promise<DockerfileAction>>();
    expectTypeOf<Given['any']>().toEqualTypeOf<Promise<Action>>();
  });

  it('compiles only with a body that the contract allows', () => {
    const image = { name: 'Image', dockerfile_path: 'Dockerfile' };
    const calls = async ({ actions }: Buddy) => {
      const body = { type: 'BUILD' as const, name: 'Test', ...privateImage, execute_commands: ['npm test'] };
      await actions.add(pipeline, { ...body, login: 'robot', password: 'hunter2' });
      // @ts-expect-error a login needs its password
      await actions.add(pipeline, { ...body, login: 'robot' });
      // @ts-expect-error the commands are missing
      await actions.add(pipeline, { type: 'BUILD', name: 'Test', ...publicImage });
      // @ts-expect-error there is no such type
      await actions.add(pipeline, { type: 'TELEPORT', name: 'Test' });
      // @ts-expect-error a Dockerfile action has no such field
      await actions.add(pipeline, { type: 'DOCKERFILE', ...image, inline_commands: 'ls' });
      // @ts-expect-error the field is spelt otherwise
      await actions.add(pipeline, { ...body, login: 'robot', password: 'hunter2', dockerImageName: 'node' });
    };
    expectTypeOf(calls).returns.resolves.toBeVoid();
  });
});

describe('the parameters of a call', () => {
  it('are those of the operation', () => {
    const calls = async ({ actions }: Buddy) => {
      await actions.get(action);
      await actions.get({ ...action, domain: 'buddy' });
      await actions.get(action, {
        signal: new AbortController().signal,
        timeout: 50,
        headers: { 'x-trace': 'abc' },
      });
      // @ts-expect-error the action is missing
      await actions.get(pipeline);
      // @ts-expect-error an ID is a number
      await actions.get({ ...pipeline, action_id: '3' });
      // @ts-expect-error there is no such parameter
      await actions.get({ ...pipeline, action_id: 3, page: 2 });
      // @ts-expect-error there is no such option
      await actions.get(action, { retry: 3 });
      // @ts-expect-error an operation without a body takes none
      await actions.delete(action, {}, {});
    };
    expectTypeOf(calls).returns.resolves.toBeVoid();
  });

  it('lead to what the operation gives', () => {
    type Actions = Buddy['actions'];
    expectTypeOf<ReturnType<Actions['list']>>().toEqualTypeOf<Promise<ActionList>>();
    expectTypeOf<ReturnType<Actions['edit']>>().toEqualTypeOf<Promise<Action>>();
    expectTypeOf<ReturnType<Actions['delete']>>().toEqualTypeOf<Promise<void>>();
  });
});

describe('an action that is read', () => {
  it('narrows by its type, and leaves the unknown types to the default branch', async () => {
    const describeAction = (read: Action): string => {
      switch (read.type) {
        case 'BUILD':
          expectTypeOf(read).toEqualTypeOf<BuildAction>();
          return `${read.execute_commands?.length} commands`;
        case 'RUN_DOCKER_CONTAINER':
          expectTypeOf(read).toEqualTypeOf<RunDockerContainerAction>();
          return `${read.docker_image_name}`;
        case 'DOCKERFILE':
          expectTypeOf(read).toEqualTypeOf<DockerfileAction>();
          return `${read.dockerfile_path}`;
        default:
          expectTypeOf(read).toEqualTypeOf<UnknownAction>();
          return `of the unknown type ${read.type}`;
      }
    };
    const buddy = buddyWith({ fetch: stubFetch(json(200, { type: 'TELEPORT', id: 3 })) });
    expect(describeAction(await buddy.actions.get(action))).toBe('of the unknown type TELEPORT');
  });

  it('has no field that only requests have', () => {
    const read = (added: BuildAction) => {
      // @ts-expect-error a password never comes back
      const secret: string = added.password;
      return secret;
    };
    expectTypeOf(read).returns.toBeString();
  });
});

describe('a client', () => {
  it('has a typed method for each operation, and only those of iterating and waiting besides', () => {
    type Methods = {
      [Group in Exclude<keyof Buddy, 'raw'>]: `${Group}.${keyof Buddy[Group] & string}`;
    };
    type Further = `${string}.iterate` | 'executions.waitUntilFinished' | 'logs.follow';
    expectTypeOf<Exclude<Methods[keyof Methods], Further>>().toEqualTypeOf<OperationId>();
  });

  it('has typed options', () => {
    expectTypeOf<Region>().toEqualTypeOf<'US' | 'EU' | 'AP'>();
    expectTypeOf<typeof globalThis.fetch>().toExtend<NonNullable<BuddyOptions['fetch']>>();
    // @ts-expect-error there is no client without a token
    const options: BuddyOptions = { workspace: 'buddy' };
    expect(options).toBeDefined();
  });

  it('has typed errors', () => {
    const read = (error: unknown) => {
      if (!(error instanceof ResponseError)) return undefined;
      expectTypeOf(error.status).toBeNumber();
      expectTypeOf(error.messages).toEqualTypeOf<readonly string[]>();
      expectTypeOf(error.rateLimit).toEqualTypeOf<RateLimit>();
      return error.operation;
    };
    expectTypeOf(read).returns.toEqualTypeOf<OperationId | undefined>();
  });

  it('has the plain client with the types of openapi-fetch', () => {
    const calls = async ({ raw }: Buddy) => {
      const path = '/workspaces/{domain}/projects/{project_name}/pipelines/{pipeline_id}/actions';
      const params = { path: { domain: 'buddy', ...pipeline } };
      const { data } = await raw.GET(path, { params });
      // @ts-expect-error there is no such path
      await raw.GET('/nowhere');
      return data;
    };
    expectTypeOf<NonNullable<Awaited<ReturnType<typeof calls>>>>().toHaveProperty('actions');
  });
});
