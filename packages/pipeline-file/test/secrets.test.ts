import { type Action, type Pipeline, secretsIn } from '@buddykit/core';
import {
  type FilePipeline,
  fromApi,
  readPipelineFile,
  withPlaceholders,
  withSecrets,
  writePipelineFile,
} from '@buddykit/pipeline-file';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPipeline } from './any-pipeline.js';
import { cases } from './contract.js';

const link = { url: 'https://api.example.com/1', html_url: 'https://app.example.com/1', id: 1 };
const privateImage = {
  name: 'Build & test',
  type: 'BUILD' as const,
  docker_image_name: 'private',
  docker_image_tag: '1',
  execute_commands: ['ls'],
  login: 'me',
  registry: 'registry.example.com',
};
const variables = [
  { id: 3, key: 'PLAIN', value: 'seen' },
  { id: 4, key: 'TOKEN', value: 'secure!abc.def', encrypted: true },
];

function pulled(): FilePipeline {
  const pipeline: Pipeline = {
    ...link,
    name: 'Live mirror',
    on: 'CLICK',
    always_from_scratch: false,
    variables,
  };
  const action: Action = { ...link, ...privateImage, trigger_time: 'ON_EVERY_EXECUTION', variables: [] };
  return withPlaceholders(fromApi(pipeline, [action]));
}

describe('a pipeline of the API as a file', () => {
  it('holds what can be set and is not so anyway, with a placeholder for each secret', () => {
    expect(writePipelineFile([pulled()], ' From the API.')).toBe(`# From the API.

- pipeline: Live mirror
  on: CLICK
  variables:
    - key: PLAIN
      value: seen
    - key: TOKEN
      value: "!secret TOKEN"
      encrypted: true
  actions:
    - action: Build & test
      type: BUILD
      docker_image_name: private
      docker_image_tag: "1"
      execute_commands:
        - ls
      login: me
      password: "!secret BUILD_TEST_PASSWORD"
      registry: registry.example.com
`);
  });

  it('keeps what is known of an action whose type is not', () => {
    const upload = {
      ...link,
      name: 'Upload',
      type: 'SFTP',
      host: 'example.com',
      password: '!encrypted x',
      port: null,
    };
    const { actions } = withPlaceholders(
      // A newer server sends such actions.
      fromApi({ ...link, name: 'A' }, [upload as unknown as Action]),
    );
    expect(actions).toEqual([
      { name: 'Upload', type: 'SFTP', host: 'example.com', password: '!secret UPLOAD_PASSWORD' },
    ]);
  });

  it('tells by name whose image an action uses', () => {
    const image: Action = { ...link, name: 'Image', type: 'DOCKERFILE', dockerfile_path: 'Dockerfile' };
    const uses = (id: number): Action => ({
      ...{ ...link, id: 2, name: 'Run', type: 'RUN_DOCKER_CONTAINER' as const },
      ...{ inline_commands: 'ls', use_image_from_action: true, docker_build_action_id: id },
    });
    const actions = [image, uses(1), uses(0), uses(9)];
    expect(fromApi({ ...link, name: 'A' }, actions).actions.slice(1)).toMatchObject([
      { docker_build_action_name: 'Image' },
      { docker_build_action_id: 0 },
      { docker_build_action_id: 9 },
    ]);
  });

  it('gets its secrets back by their names', () => {
    const values: Record<string, string> = { TOKEN: 'top', BUILD_TEST_PASSWORD: 'hush' };
    const { file, missing } = withSecrets(pulled(), (name) => values[name]);
    expect(missing).toEqual([]);
    expect(file.pipeline.variables?.[1]).toEqual({ key: 'TOKEN', value: 'top', encrypted: true });
    expect(file.actions[0]).toEqual({ ...privateImage, password: 'hush' });
  });

  it('tells which secrets are missing, and where', () => {
    expect(withSecrets(pulled(), () => undefined).missing).toEqual([
      { path: 'variables[1].value', action: undefined, name: 'TOKEN' },
      { path: 'password', action: 'Build & test', name: 'BUILD_TEST_PASSWORD' },
    ]);
  });
});

describe('placeholders', () => {
  it('stand for every value that Buddy encrypted, too', () => {
    const read = readPipelineFile("- pipeline: A\n  variables: [{ key: K, value: '!encrypted abc' }]");
    if (!read.ok) throw new Error('It can be read.');
    const [file] = read.value;
    expect(file && withSecrets(file, (name) => `<${name}>`).file.pipeline.variables).toEqual([
      { key: 'K', value: '<K>' },
    ]);
  });

  it('leave no secret in a file', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyPipeline, (pipeline) => {
        const { pipeline: fields, actions } = withPlaceholders(pipeline);
        const found = [fields, ...actions].flatMap((body) => secretsIn({ method: 'POST', body }));
        expect(found.filter((secret) => !secret.startsWith('!secret '))).toEqual([]);
      }),
      cases(200),
    );
  });
});
