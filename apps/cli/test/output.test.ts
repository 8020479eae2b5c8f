import { describe, expect, it } from 'vitest';
import { stubCli } from './stubbed-cli.js';

const { buddykit, stub } = stubCli();
const list = ['actions', 'list', '--pipeline', '5'];
const get = ['actions', 'get', '3', '--pipeline', '5'];
const actions = [
  { url: 'https://a/1', id: 1, name: '日本語 🚀', disabled: false, pipeline: { id: 5 } },
  { url: 'https://a/22', id: 22, name: 'plain', extra: null, added: 'later' },
];

async function show(args: readonly string[], body: unknown, env?: Record<string, string>): Promise<string> {
  stub().answerWith({ status: 200, body });
  const { code, stdout, stderr } = await buddykit(args, { env });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

describe('an answer', () => {
  it.each([[[]], [['--json']], [['-o', 'json']], [['-ojson']], [['--output=json']]])(
    'is JSON for programs, and nothing else is on standard output: %j',
    async (flags) => {
      expect(JSON.parse(await show([...list, ...flags], { actions }))).toEqual({ actions });
    },
  );

  it('is YAML on demand', async () => {
    const text = await show([...get, '-o', 'yaml'], {
      id: 3,
      on: 'yes',
      commands: ['a: b', 'x'.repeat(200)],
    });
    expect(text).toBe(`id: 3\non: yes\ncommands:\n  - "a: b"\n  - ${'x'.repeat(200)}\n`);
  });

  it('is a table of its list on demand, aligned for wide characters, without addresses', async () => {
    expect(await show([...list, '-o', 'table'], { url: 'https://a', actions })).toBe(
      [
        'id  name       disabled  pipeline  added',
        '1   日本語 🚀  false     5',
        '22  plain                          later',
        '',
      ].join('\n'),
    );
  });

  it('has a column for what an object is called, for plain lists, and for addresses that mean something', async () => {
    const rows = [
      {
        url: 'https://a/1',
        target_url: 'https://b',
        events: ['PUSH', 'OTHER'],
        creator: { html_url: 'https://c', id: 4, name: 'Mike' },
        to_revision: { url: 'https://d', revision: 'f00', message: 'x' },
        actions: [{ id: 1 }],
        start_date: '2026-01-02T03:04:05.678Z',
        message: 'Two\nlines\n',
      },
    ];
    expect(await show([...list, '-o', 'table'], { actions: rows })).toBe(
      [
        'target_url  events       creator  to_revision  start_date            message',
        'https://b   PUSH, OTHER  Mike     f00          2026-01-02T03:04:05Z  Two\\nlines',
        '',
      ].join('\n'),
    );
  });

  it('of one object with one list is no list', async () => {
    const body = { hash_id: 'f00', allowed_pipelines: [{ id: 1, name: 'P' }] };
    expect(await show([...get, '-o', 'table'], body)).toBe(
      'hash_id  f00\n\nallowed_pipelines\n  id  name\n  1   P\n',
    );
  });

  it('has a table for each list of objects that it holds, and no addresses of what is inside', async () => {
    const body = {
      html_url: 'https://a/1',
      branch: { html_url: 'https://a/2', name: 'main' },
      runs: [
        { status: 'FAILED', action: { id: 1, name: 'Build' } },
        { status: 'SKIPPED', action: { id: 2, name: 'Deploy' } },
      ],
    };
    expect(await show([...get, '-o', 'table'], body)).toBe(
      [
        'html_url     https://a/1',
        'branch.name  main',
        '',
        'runs',
        '  status   action',
        '  FAILED   Build',
        '  SKIPPED  Deploy',
        '',
      ].join('\n'),
    );
  });

  it('is a line for each field where it is no list', async () => {
    const body = {
      id: 3,
      pipeline: { id: 5, name: 'P' },
      lines: 'a\nb',
      list: ['x', { y: 1 }],
      none: [],
      nothing: {},
      no: null,
    };
    expect(await show([...get, '-o', 'table'], body)).toBe(
      [
        'id             3',
        'pipeline.id    5',
        'pipeline.name  P',
        'lines          a',
        '               b',
        'list           x',
        '               {"y":1}',
        'none           []',
        'nothing        {}',
        'no',
        '',
      ].join('\n'),
    );
  });

  it('cannot steer the terminal from a table', async () => {
    const text = await show([...get, '-o', 'table'], {
      name: '\u001b[31mred\u0007 \u202eright',
      'k\u001b': 1,
    });
    expect(text).toBe('name     \\u001b[31mred\\u0007 \\u202eright\nk\\u001b  1\n');
  });

  it('that is an empty list says so on standard error', async () => {
    stub().answerWith({ status: 200, body: { actions: [] } });
    expect(await buddykit([...list, '-o', 'table'])).toEqual({
      code: 0,
      stdout: '',
      stderr: 'List the actions of a pipeline: none.\n',
    });
  });

  it.each([
    { format: 'json', stdout: 'null\n', stderr: '' },
    { format: 'yaml', stdout: 'null\n', stderr: '' },
    { format: 'table', stdout: '', stderr: 'Delete an action: done.\n' },
  ])('without a body is $stdout as $format', async ({ format, stdout, stderr }) => {
    stub().answerWith({ status: 204 });
    const args = ['actions', 'delete', '3', '--pipeline', '5', '--yes', '-o', format];
    expect(await buddykit(args)).toEqual({ code: 0, stdout, stderr });
  });

  it('is coloured only where colour is forced', async () => {
    expect(await show([...list, '-o', 'table'], { actions })).not.toContain('\u001b');
    const forced = { FORCE_COLOR: '1' };
    expect(await show([...list, '-o', 'table'], { actions }, forced)).toContain('\u001b[1mid');
    expect(await show([...list, '-o', 'json'], { actions }, forced)).not.toContain('\u001b');
  });
});
