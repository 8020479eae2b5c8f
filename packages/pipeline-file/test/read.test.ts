import { readPipelineFile, readRunnableFile } from '@buddykit/pipeline-file';
import { describe, expect, it } from 'vitest';

const build = `
  - action: Test
    type: BUILD
    docker_image_name: library/node
    docker_image_tag: 20
    execute_commands: [npm ci, npm test]`;

/** The pipelines of a text that has to be one. */
function pipelinesIn(text: string) {
  const read = readPipelineFile(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

/** Every problem of a text, as a person reads it. */
function problemsIn(text: string): string[] {
  const read = readPipelineFile(text);
  return read.ok ? [] : read.problems.map(toLine);
}

function toLine({
  line,
  column,
  path,
  message,
}: {
  line: number;
  column: number;
  path: string;
  message: string;
}) {
  return `${line}:${column}: ${path}: ${message}`;
}

describe('a file', () => {
  it('gives pipelines and actions in the shapes of the contract', () => {
    expect(
      pipelinesIn(`- pipeline: Build\n  on: CLICK\n  refs: [refs/heads/main]\n  actions:${build}`),
    ).toEqual([
      {
        id: 'Build',
        pipeline: { name: 'Build', on: 'CLICK', refs: ['refs/heads/main'] },
        actions: [
          {
            name: 'Test',
            type: 'BUILD',
            docker_image_name: 'library/node',
            docker_image_tag: '20',
            execute_commands: ['npm ci', 'npm test'],
          },
        ],
      },
    ]);
  });

  it('keeps a plain number as it is written where a text is wanted', () => {
    const [file] = pipelinesIn(
      `- pipeline: 7.10\n  actions:${build.replace('20', '18.10')}\n    variables: [{key: A, value: yes}, {key: B, value: 007}]`,
    );
    expect(file?.id).toBe('7.10');
    expect(file?.actions[0]).toMatchObject({
      docker_image_tag: '18.10',
      variables: [
        { key: 'A', value: 'yes' },
        { key: 'B', value: '007' },
      ],
    });
  });

  it.each(['5ddb7c', '507', '5e10'])('takes an integration as a text: %s', (id) => {
    const [file] = pipelinesIn(`- pipeline: A\n  actions:${build}\n    integration: ${id}`);
    expect(file?.actions[0]).toMatchObject({ integration: { hash_id: id } });
  });

  it.each([
    { said: '', on: 'CLICK' },
    { said: 'refs: [refs/heads/main]', on: 'CLICK' },
    { said: 'events: [{type: PUSH, refs: ["*"]}]', on: 'EVENT' },
    { said: 'on: SCHEDULE\n  cron: 0 0 * * *', on: 'SCHEDULE' },
  ])('with "$said" starts on $on', ({ said, on }) => {
    expect(pipelinesIn(`- pipeline: A\n  ${said}`)[0]?.pipeline.on).toBe(on);
  });

  it('takes the name and the ID that newer files have', () => {
    const [file] = pipelinesIn('- pipeline: build_it\n  name: Build it');
    expect(file).toMatchObject({ id: 'build_it', pipeline: { name: 'Build it' } });
  });

  it('takes the older name of a field', () => {
    const [file] = pipelinesIn('- pipeline: A\n  change_set_base: LATEST_RUN_MATCHING_REF');
    expect(file?.pipeline).toMatchObject({ git_changeset_base: 'LATEST_RUN_MATCHING_REF' });
  });

  it('takes an action of a type that the contract does not know as it stands', () => {
    const upload = '- action: Upload\n    type: SFTP\n    host: example.com\n    port: 22';
    expect(pipelinesIn(`- pipeline: A\n  actions:\n  ${upload}`)[0]?.actions).toEqual([
      { name: 'Upload', type: 'SFTP', host: 'example.com', port: 22 },
    ]);
  });

  it('may use anchors, aliases and merges', () => {
    const text = `- pipeline: A
  actions:
  - &base
    action: First
    type: BUILD
    docker_image_name: a
    docker_image_tag: "1"
    execute_commands: [ls]
  - <<: *base
    action: Second`;
    const [file] = pipelinesIn(text);
    expect(file?.actions[1]).toEqual({ ...file?.actions[0], name: 'Second' });
  });

  it('reads past the permissions of those who are named, and keeps those of all others', () => {
    const [file] = pipelinesIn(
      '- pipeline: A\n  permissions:\n    others: DENIED\n    users: { a@b.c: READ_ONLY }\n    groups: { Devs: RUN_ONLY }',
    );
    expect(file?.pipeline.permissions).toEqual({ others: 'DENIED' });
  });
});

describe('a problem is told with its place', () => {
  it.each([
    { text: '', problems: ['1:1: : must be a list of pipelines, each beginning with "- pipeline: <name>"'] },
    {
      text: 'pipeline: A',
      problems: ['1:1: : must be a list of pipelines, each beginning with "- pipeline: <name>"'],
    },
    { text: '- A', problems: ['1:3: : must begin with "pipeline: <name>"'] },
    { text: '- on: CLICK', problems: ['1:3: pipeline: is required'] },
    {
      text: '- pipeline: A\n  actions: ls',
      problems: ['2:3: actions: must be a list of actions, each beginning with "- action: <name>"'],
    },
    {
      text: '- pipeline: A\n  actions:\n  - ls',
      problems: ['3:5: actions[0]: must begin with "action: <name>"'],
    },
    { text: '- pipeline: A\n  onn: CLICK', problems: ['2:3: onn: is not a known field; did you mean "on"?'] },
    {
      text: '- pipeline: A\n  on: CLIK',
      problems: ['2:3: on: must be one of CLICK, EVENT, SCHEDULE; it is "CLIK"; did you mean "CLICK"?'],
    },
    {
      text: '- pipeline: A\n  events:\n  - type: PUSH\n  - type: PULL',
      problems: [
        '4:5: events[1].type: must be one of PUSH, CREATE_REF, DELETE_REF, PULL_REQUEST; it is "PULL"; did you mean "PUSH"?',
      ],
    },
    {
      text: '- pipeline: A\n  permissions:\n    users: { a@b.c: OWNER }',
      problems: [
        '3:14: permissions.users.a@b.c: must be one of DENIED, DEFAULT, READ_ONLY, RUN_ONLY, READ_WRITE',
      ],
    },
    { text: '- pipeline: A\n  pipeline: B', problems: ['2:3: : the same name stands in this object twice'] },
    {
      text: '- pipeline: A\n\ton: CLICK',
      problems: ['2:2: : the YAML is broken here: only spaces can indent, no tabs'],
    },
  ])('$problems', ({ text, problems }) => {
    expect(problemsIn(text)).toEqual(problems);
  });

  it('in an action, by the names of the file, all at once and in the order of the lines', () => {
    const text = `- pipeline: A
  actions:
  - type: BUILD
    docker_image_name: a
    docker_image_tag: 1.5
    execute_comands: [ls]
    timeout: 0
    variables:
    - key: A
    integration: []
    after_action_id: 3
  - action: B
    name: B
    type: BUILD
  - action: C
    type: BIULD`;
    expect(problemsIn(text)).toEqual([
      '3:5: actions[0].action: is required',
      '3:5: actions[0].execute_commands: is required',
      '6:5: actions[0].execute_comands: is not a known field; did you mean "execute_commands"?',
      '7:5: actions[0].timeout: must be at least 1; it is 0',
      '9:7: actions[0].variables[0].value: is required',
      '10:5: actions[0].integration: must be an object; it is a list',
      '11:5: actions[0].after_action_id: is not a known field',
      '13:5: actions[1].name: is not a field of an action in a file; write it as "action"',
      '16:5: actions[2].type: must be one of BUILD, RUN_DOCKER_CONTAINER, DOCKERFILE; it is "BIULD"; did you mean "BUILD"?',
    ]);
  });

  it('without a word of what may be secret', () => {
    const secret = 'hunter2';
    const texts = [
      `- pipeline: A\n  variables:\n  - key: P\n    value: [${secret}]\n    encrypted: true`,
      `- pipeline: A\n  actions:${build}\n    login: a\n    registry: b\n    password: { a: ${secret} }`,
      `- pipeline: A\n  variables: [{ key: ${secret}\n`,
      `- pipeline: A\n  variables: *${secret}`,
    ];
    for (const text of texts) {
      expect(problemsIn(text)).not.toEqual([]);
      expect(problemsIn(text).join('\n')).not.toContain(secret);
    }
  });

  it('when aliases would blow the text up', () => {
    const levels = Array.from(
      { length: 12 },
      (_, at) => `  a${at}: &a${at} [${at ? `*a${at - 1}, *a${at - 1}, *a${at - 1}` : 'x'}]`,
    );
    expect(problemsIn(`- pipeline: A\n${levels.join('\n')}`)).toEqual([
      '1:1: : the YAML has too many aliases, one that leads nowhere, or "<<" without an object',
    ]);
  });
});

describe('a file of one action', () => {
  const action = { name: 'Test', type: 'DOCKERFILE', dockerfile_path: 'Dockerfile' };

  it.each([
    { form: 'as in buddy.yml', text: 'action: Test\ntype: DOCKERFILE\ndockerfile_path: Dockerfile' },
    { form: 'as the API has it, in YAML', text: 'name: Test\ntype: DOCKERFILE\ndockerfile_path: Dockerfile' },
    { form: 'as the API has it, in JSON', text: JSON.stringify({ ...action, id: 3 }) },
  ])('can be $form', ({ text }) => {
    expect(readRunnableFile(text)).toEqual({
      ok: true,
      value: [{ id: 'Test', pipeline: { name: 'Test', on: 'CLICK' }, actions: [action] }],
    });
  });

  it('has problems with places, too', () => {
    const read = readRunnableFile('action: Test\ntype: DOCKERFILE\ndockerfile: Dockerfile');
    expect(read.ok ? [] : read.problems.map(toLine)).toEqual([
      '1:1: dockerfile_path: is required',
      '3:1: dockerfile: is not a known field',
    ]);
    expect(readRunnableFile('- action: Test').ok).toBe(false);
  });
});
