import { describe, expect, test } from 'vitest';
import { pipelinePath, runsPath, shopPath, startRuns } from './runs.js';
import { acme, action } from './seeds.js';

const [newest, oldest] = ['b', 'a'].map((digit) => digit.repeat(40)) as [string, string];

function startWithRepository(pipeline: object = {}) {
  const repository = {
    default_branch: 'main',
    commits: [{ revision: newest }, { revision: oldest }],
    branches: { old: oldest, same: oldest },
    tags: { v1: oldest, same: newest },
  };
  const deploy = { id: 7, name: 'Deploy', on: 'CLICK', actions: [action('Test', { id: 1 })], ...pipeline };
  return startRuns({ seed: acme({ projects: [{ name: 'shop', repository, pipelines: [deploy] }] }) });
}

describe('what a run runs', () => {
  test.each([
    [{}, {}, { branch: { name: 'main', default: true } }, newest],
    [{}, { to_revision: { revision: 'HEAD' } }, { branch: { name: 'main' } }, newest],
    [{}, { branch: { name: 'old' } }, { branch: { name: 'old', default: false } }, oldest],
    [{}, { tag: { name: 'v1' } }, { tag: { name: 'v1' } }, oldest],
    [{}, { branch: { name: 'same' } }, { branch: { name: 'same' } }, oldest],
    [{}, { tag: { name: 'same' } }, { tag: { name: 'same' } }, newest],
    [{}, { pull_request: { name: 'pull/1' } }, { pull_request: { name: 'pull/1' } }, newest],
    [{}, { branch: { name: 'old' }, to_revision: { revision: newest } }, { branch: { name: 'old' } }, newest],
    [{}, { branch: { name: 'old' }, to_revision: { revision: 'HEAD' } }, { branch: { name: 'old' } }, oldest],
    [{}, { to_revision: { revision: 'aaaaaaa' } }, { branch: { name: 'main' } }, oldest],
    [{}, { to_revision: { revision: 'c'.repeat(40) } }, { branch: { name: 'main' } }, 'c'.repeat(40)],
    [{ refs: ['refs/heads/old'] }, {}, { branch: { name: 'old' } }, oldest],
    [{ refs: ['refs/heads/f/*', 'refs/tags/v1'] }, {}, { tag: { name: 'v1' } }, oldest],
    [{ refs: ['refs/heads/*'] }, {}, { branch: { name: 'main' } }, newest],
    [{ refs: ['refs/heads/old'] }, { tag: { name: 'v1' } }, { tag: { name: 'v1' } }, oldest],
  ])('in a pipeline %j, asked for %j, is %j', async (...[pipeline, body, ref, revision]) => {
    const { status, json } = await startWithRepository(pipeline).run(body);
    expect(status).toBe(201);
    expect(json).toMatchObject({ ...ref, to_revision: { revision } });
    expect(['branch', 'tag', 'pull_request'].filter((kind) => kind in json)).toEqual(Object.keys(ref));
  });

  test('shows the revision that it is compared with, and the priority', async () => {
    const client = startWithRepository();
    const body = { from_revision: { revision: 'HEAD' }, priority: 'LOW' };
    expect((await client.run(body)).json).toMatchObject({
      from_revision: { revision: newest },
      priority: 'LOW',
    });
    expect((await client.run()).json).toMatchObject({ priority: 'NORMAL' });
  });
});

describe('a run is refused, and nothing changes,', () => {
  test.each([
    [
      'an unknown branch',
      { branch: { name: 'gone' } },
      'branch.name: must be a branch of the repository; it is "gone"',
    ],
    ['an unknown tag', { tag: { name: 'gone' } }, 'tag.name: must be a tag of the repository; it is "gone"'],
    [
      'a branch and a tag',
      { branch: { name: 'old' }, tag: { name: 'v1' } },
      'tag: cannot be given together with branch',
    ],
    [
      'a tag and a pull request',
      { tag: { name: 'v1' }, pull_request: { name: '1' } },
      'pull_request: cannot be given together with tag',
    ],
    [
      'an unknown revision',
      { to_revision: { revision: 'nothing' } },
      'to_revision.revision: must be HEAD or a revision of the repository; it is "nothing"',
    ],
    [
      'an unknown base',
      { from_revision: { revision: 'nothing' } },
      'from_revision.revision: must be HEAD or a revision of the repository; it is "nothing"',
    ],
    [
      'a foreign action',
      { actions_to_run: [1, 99] },
      'actions_to_run: names actions that the pipeline does not have: 99',
    ],
    ['a date that is none', { delay_until: 'tomorrow' }, expect.stringContaining('delay_until: ')],
    [
      'a second that no clock shows',
      { delay_until: '2016-12-31T23:59:60Z' },
      expect.stringContaining('delay_until: '),
    ],
    ['an unknown field', { brnch: { name: 'old' } }, 'brnch: is not a known field; did you mean "branch"?'],
    [
      'a priority that there is not',
      { priority: 'URGENT' },
      expect.stringContaining('priority: must be one of LOW, NORMAL, HIGH'),
    ],
  ])('for %s', async (_, body, message) => {
    const client = startWithRepository();
    const before = client.control.exportState();
    expect(await client.run(body)).toMatchObject({ status: 400, messages: [message] });
    expect(client.control.exportState()).toEqual(before);
  });

  test('when the pipeline is disabled, with the reason', async () => {
    const client = startWithRepository({ disabled: true, disabled_reason: 'Moved to Acme 2' });
    expect((await client.run()).messages).toEqual(['The pipeline is disabled: Moved to Acme 2.']);
    await client.send('PATCH', pipelinePath, { disabled_reason: null });
    expect((await client.run()).messages).toEqual(['The pipeline is disabled.']);
    await client.send('PATCH', pipelinePath, { disabled: false });
    expect((await client.run()).status).toBe(201);
  });

  test('without a comment where one is required', async () => {
    const client = startWithRepository({ description_required: true });
    const messages = ['comment: is required: the pipeline wants a description of every run'];
    expect(await client.run()).toMatchObject({ status: 400, messages });
    expect(await client.run({ comment: '' })).toMatchObject({ status: 400, messages });
    expect((await client.run({ comment: 'Release' })).status).toBe(201);
  });

  test.each([
    ['/workspaces/nobody/projects/shop/pipelines/7/executions', 'The workspace "nobody" does not exist.'],
    ['/workspaces/acme/projects/nothing/pipelines/7/executions', 'The project "nothing" does not exist.'],
    [`${shopPath}/pipelines/8/executions`, 'The pipeline 8 does not exist.'],
  ])('at %s', async (path, message) => {
    const client = startWithRepository();
    for (const [method, below] of [
      ['POST', ''],
      ['GET', ''],
      ['GET', '/1'],
      ['PATCH', '/1'],
    ] as const) {
      const answer = await client.send(method, `${path}${below}`, method === 'GET' ? undefined : {});
      expect(answer).toMatchObject({ status: 404, messages: [message] });
    }
  });

  test.each(['?page=-1', '?page=0', '?page=x', '?per_page=0', '?per_page=-5'])(
    'and so is the list %s',
    async (query) => {
      const { status, messages } = await startWithRepository().get(`${runsPath}${query}`);
      expect(status).toBe(400);
      expect(messages[0]).toMatch(/^(per_)?page: must be a whole number of at least 1; it is "/);
    },
  );
});
