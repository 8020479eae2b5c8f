import { describe, expect, test } from 'vitest';
import { readSeed } from '../src/index.js';

/** A seed with a place for something wrong in its workspace, its pipeline or its action, or after all of it. */
function seedWith(wrong: { workspace?: string; pipeline?: string; action?: string; end?: string }): string {
  return `workspaces:
  - domain: acme
    ${wrong.workspace ?? 'name: Acme'}
    projects:
      - name: shop
        pipelines:
          - name: Deploy
            ${wrong.pipeline ?? 'on: CLICK'}
            actions:
              - name: Test
                type: BUILD
                docker_image_name: library/node
                docker_image_tag: '20'
                execute_commands: [npm test]
                ${wrong.action ?? 'timeout: 60'}
${wrong.end ?? ''}
`;
}

const action = 'workspaces[0].projects[0].pipelines[0].actions[0]';
const pipeline = 'workspaces[0].projects[0].pipelines[0]';

describe('a mistake in a seed', () => {
  test('is not told of one that has none', () => {
    expect(readSeed(seedWith({}), 'seed.yaml')).toMatchObject({ workspaces: [{ domain: 'acme' }] });
  });

  test.each([
    [
      'an unknown field at the top',
      { end: 'workspace: []' },
      '16: workspace: is not a known field; did you mean "workspaces"?',
    ],
    [
      'an unknown field of a workspace',
      { workspace: 'nmae: Acme' },
      '3: workspaces[0].nmae: is not a known field; did you mean "name"?',
    ],
    [
      'an unknown field of a pipeline',
      { pipeline: 'on: CLICK\n            ref: [x]' },
      `9: ${pipeline}.ref: is not a known field; did you mean "refs"?`,
    ],
    [
      'an unknown field of an action',
      { action: 'timeuot: 60' },
      `15: ${action}.timeuot: is not a known field; did you mean "timeout"?`,
    ],
    [
      'an unknown field of the repository',
      { end: '      - name: other\n        repository: { file: {} }' },
      '17: workspaces[0].projects[1].repository.file: is not a known field; did you mean "files"?',
    ],
    ['a wrong type at the top', { end: 'outcomes: 7' }, '16: outcomes: must be a list; it is a number'],
    [
      'a wrong type in an action',
      { action: 'timeout: soon' },
      `15: ${action}.timeout: must be a number; it is a string`,
    ],
    [
      'a wrong type deep in an action',
      { action: 'variables:\n                  - key: A\n                    value: 7' },
      `17: ${action}.variables[0].value: must be a string; it is a number`,
    ],
    [
      'a value that is not one of those that there are',
      { pipeline: 'on: CLCK' },
      `8: ${pipeline}.on: must be one of CLICK, EVENT, SCHEDULE; it is "CLCK"; did you mean "CLICK"?`,
    ],
    [
      'a required field that is missing',
      { pipeline: 'refs: []' },
      `7: ${pipeline}.on: is required; it must be one of CLICK, EVENT, SCHEDULE`,
    ],
    [
      'incomplete credentials',
      { action: 'login: acme' },
      `10: ${action}.password: is required for an image from a private registry`,
    ],
    [
      'an unknown type of action',
      { end: '              - { name: B, type: BILD }' },
      '16: workspaces[0].projects[0].pipelines[0].actions[1].type: must be one of BUILD, RUN_DOCKER_CONTAINER, DOCKERFILE; it is "BILD"; did you mean "BUILD"?',
    ],
    [
      'a time zone that does not exist',
      { action: 'trigger_conditions: [{ trigger_condition: DAY, trigger_days: [1], zone_id: Mars }]' },
      `15: ${action}.trigger_conditions[0].zone_id: must be a time zone of the tz database; it is "Mars"`,
    ],
    [
      'a status that only a run can have',
      { pipeline: 'on: CLICK\n            last_execution_status: INPROGRESS' },
      `9: ${pipeline}.last_execution_status: must be one of INITIAL, SUCCESSFUL, FAILED, SKIPPED, TERMINATED; it is "INPROGRESS"`,
    ],
    [
      'a taken domain',
      { end: '  - domain: acme' },
      '16: workspaces[1].domain: is taken: there is a workspace "acme"',
    ],
    [
      'a taken project',
      { end: '      - { name: shop }' },
      '16: workspaces[0].projects[1].name: is taken: the workspace has a project "shop"',
    ],
    [
      'a taken pipeline',
      { end: '          - { name: Deploy, on: CLICK }' },
      '16: workspaces[0].projects[0].pipelines[1].name: is taken: the project has a pipeline "Deploy"',
    ],
    [
      'a taken hash',
      {
        workspace:
          'integrations:\n      - &hub { hash_id: a1, name: Hub, type: DOCKER_HUB, scope: WORKSPACE, username: a, password: b }\n      - *hub',
      },
      '5: workspaces[0].integrations[1].hash_id: is taken: another integration has "a1"',
    ],
    [
      'a taken e-mail address',
      { workspace: 'members: [{ email: a@b }, { email: a@b }]' },
      '3: workspaces[0].members[1].email: is taken: a@b is a member of the workspace',
    ],
    [
      'a taken key',
      { workspace: 'variables: [{ key: A, value: B }, { key: A, value: C }]' },
      '3: workspaces[0].variables[1].key: is taken: there is a variable "A" in this scope',
    ],
    [
      'a taken id of an action',
      { action: 'id: 1', end: '              - { id: 1, name: B, type: DOCKERFILE, dockerfile_path: x }' },
      '16: workspaces[0].projects[0].pipelines[0].actions[1].id: is taken: another action has 1; those without an id are numbered as they come',
    ],
    [
      'an id that an earlier pipeline was given',
      { end: '          - { id: 1, name: B, on: CLICK }' },
      '16: workspaces[0].projects[0].pipelines[1].id: is taken: another pipeline has 1; those without an id are numbered as they come',
    ],
    [
      'an action of another pipeline',
      { action: 'after_action_id: 9' },
      `15: ${action}.after_action_id: must be the id of an action of this pipeline, or 0; it is 9`,
    ],
    [
      'a foreign pipeline in a variable',
      { workspace: 'variables: [{ key: A, value: B, pipeline: { id: 9 } }]' },
      '3: workspaces[0].variables[0].pipeline.id: must be one that the workspace has; it is 9',
    ],
    [
      'a foreign project in an integration',
      {
        workspace:
          'integrations: [{ name: Hub, type: DOCKER_HUB, scope: PROJECT, project_name: other, username: a, password: b }]',
      },
      '3: workspaces[0].integrations[0].project_name: must be a project of the workspace; it is "other"',
    ],
    [
      'a scope that is misspelt',
      { end: 'tokens: [{ token: t, scopes: [EXECUTION_INF] }]' },
      '16: tokens[0].scopes[0]: must be a scope; it is "EXECUTION_INF"; did you mean "EXECUTION_INFO"?',
    ],
    [
      'a token with a space',
      { end: 'tokens: [{ token: two words }]' },
      '16: tokens[0].token: must match /^[\\x21-\\x7e]+$/',
    ],
    [
      'an outcome with an unknown field',
      { end: 'outcomes: [{ exitcode: 1 }]' },
      '16: outcomes[0].exitcode: is not a known field; did you mean "exit_code"?',
    ],
    [
      'an outcome that takes less than no time',
      { end: 'outcomes: [{ duration: -1 }]' },
      '16: outcomes[0].duration: must be at least 0; it is -1',
    ],
    [
      'a date that is none',
      {
        end: '      - name: other\n        repository: { commits: [{ revision: 506a3963507943d6908154f4bc9646e829128a08, date: today }] }',
      },
      '17: workspaces[0].projects[1].repository.commits[0].date: must be a date and time, such as 2026-01-31T12:00:00Z; it is "today"',
    ],
    [
      'a key that is there twice',
      { pipeline: 'on: CLICK\n            on: EVENT' },
      '9: Map keys must be unique',
    ],
    [
      'broken YAML',
      { end: 'tokens: [' },
      '17: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
    ['no map at all', { end: '' }, undefined],
  ] as const)('such as %s is told with its line and field', (_, wrong, message) => {
    const text = message === undefined ? '- a list' : seedWith(wrong);
    const expected = message ?? '1: the seed: must be an object; it is a list';
    expect(() => readSeed(text, 'seed.yaml')).toThrow(`seed.yaml:${expected}`);
  });

  test('does not repeat a secret', () => {
    const password = 'login: acme\n                registry: r\n                password: [hush]';
    for (const wrong of [
      { action: password },
      { end: 'tokens: [{ token: hush hush }]' },
      { end: 'password: hush: 1' },
    ]) {
      expect(() => readSeed(seedWith(wrong), 'seed.yaml')).toThrow(/^(?![\s\S]*hush)/);
    }
  });

  test('such as a bomb of aliases is refused', () => {
    const levels = Array.from(
      { length: 12 },
      (_, level) => `l${level + 1}: &l${level + 1} [${`*l${level},`.repeat(9)}]`,
    );
    expect(() => readSeed(['l0: &l0 x', ...levels].join('\n'), 'seed.yaml')).toThrow(
      'seed.yaml: Excessive alias count',
    );
  });
});
