import { describe, expect, it } from 'vitest';
import { stubCli } from './stubbed-cli.js';

const { buddykit, sentBy } = stubCli();
const build = [
  'actions',
  'add',
  'build',
  '--pipeline',
  '5',
  '--name',
  'Build',
  '--docker-image-name',
  'node',
];
const required = [...build, '--docker-image-tag', '20', '--execute-commands', 'npm ci'];

describe('a flag', () => {
  it.each([
    { flags: ['--shell', 'BASH'], fields: { shell: 'BASH' } },
    { flags: ['--shell=BASH'], fields: { shell: 'BASH' } },
    { flags: ['--run-as-user', ''], fields: { run_as_user: '' } },
    { flags: ['--run-as-user=--name'], fields: { run_as_user: '--name' } },
    { flags: ['--run-as-user', '-x'], fields: { run_as_user: '-x' } },
    { flags: ['--run-as-user', 'a=b'], fields: { run_as_user: 'a=b' } },
    { flags: ['--run-as-user', '日本 🚀'], fields: { run_as_user: '日本 🚀' } },
    { flags: ['--retry-count', '0'], fields: { retry_count: 0 } },
    { flags: ['--after-action-id=0'], fields: { after_action_id: 0 } },
    { flags: ['--disabled'], fields: { disabled: true } },
    { flags: ['--no-disabled'], fields: { disabled: false } },
    { flags: ['--disabled=false'], fields: { disabled: false } },
    { flags: ['--cached-dirs', 'a', '--cached-dirs', 'b,c'], fields: { cached_dirs: ['a', 'b,c'] } },
    { flags: ['--integration-hash-id', 'ab12'], fields: { integration: { hash_id: 'ab12' } } },
    {
      flags: ['--variables', '{"key":"A","value":"1"}', '--variables={"key":"B","value":""}'],
      fields: {
        variables: [
          { key: 'A', value: '1' },
          { key: 'B', value: '' },
        ],
      },
    },
    {
      flags: ['--services', '{"type":"REDIS","connection":{"port":6379}}'],
      fields: { services: [{ type: 'REDIS', connection: { port: 6379 } }] },
    },
  ])('of $flags sends $fields', async ({ flags, fields }) => {
    expect(await sentBy([...required, ...flags])).toEqual({
      name: 'Build',
      type: 'BUILD',
      docker_image_name: 'node',
      docker_image_tag: '20',
      execute_commands: ['npm ci'],
      ...fields,
    });
  });

  it('that is not given sends nothing, not even its default', async () => {
    expect(await sentBy(['actions', 'edit', 'build', '3', '--pipeline', '5', '--no-disabled'])).toEqual({
      disabled: false,
    });
  });

  it('for a field that only the server sets does not exist', async () => {
    const { code, stderr } = await buddykit([...required, '--last-execution-status', 'FAILED']);
    expect(code).toBe(2);
    expect(stderr).toContain('--last-execution-status: is not a flag of this command');
  });

  it('without a kind is there for the fields that all kinds share', async () => {
    expect(await sentBy(['actions', 'edit', '3', '--pipeline', '5', '--timeout', '9'])).toEqual({
      timeout: 9,
    });
    const { stderr } = await buddykit([
      'actions',
      'edit',
      '3',
      '--pipeline',
      '5',
      '--docker-image-name',
      'x',
    ]);
    expect(stderr).toContain('--docker-image-name: is not a flag of this command');
  });
});
