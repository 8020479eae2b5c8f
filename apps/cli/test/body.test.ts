import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stubCli } from './stubbed-cli.js';

const { buddykit, sentBy, stub } = stubCli();
const add = ['actions', 'add', '--pipeline', '5'];
const edit = ['actions', 'edit', '3', '--pipeline', '5'];
const action = {
  name: 'Build',
  type: 'BUILD',
  docker_image_name: 'node',
  docker_image_tag: '20',
  execute_commands: ['npm ci', 'npm test'],
};
const yaml = `name: Build
type: BUILD
docker_image_name: node
docker_image_tag: "20"
execute_commands:
  - npm ci
  - npm test
`;

const flow =
  '{name: Build, type: BUILD, docker_image_name: node, docker_image_tag: "20", execute_commands: [npm ci, npm test]}';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'buddykit-body-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('a body', () => {
  it.each([
    { from: 'a JSON file', file: 'body.json', text: JSON.stringify(action) },
    {
      from: 'a JSON file with a byte order mark',
      file: 'marked.json',
      text: `\uFEFF${JSON.stringify(action)}`,
    },
    { from: 'a YAML file', file: 'body.yaml', text: yaml },
    { from: 'a YAML file that looks like JSON', file: 'flow.yml', text: flow },
    { from: 'a file of another name', file: 'body', text: yaml },
  ])('comes from $from', async ({ file, text }) => {
    expect(await sentBy([...add, '--body', write(file, text)])).toEqual(action);
  });

  it.each([JSON.stringify(action), yaml])('comes from standard input', async (stdin) => {
    expect(await sentBy([...add, '--body', '-'], { stdin })).toEqual(action);
  });

  it('is filled up by flags, which win', async () => {
    const stdin = JSON.stringify({ ...action, integration: { hash_id: 'old' }, timeout: 5 });
    const flags = ['--execute-commands', 'make', '--integration-hash-id', 'new', '--retry-count', '0'];
    const sent = await sentBy(['actions', 'add', 'build', '--pipeline', '5', '--body=-', ...flags], {
      stdin,
    });
    expect(sent).toEqual({
      ...action,
      execute_commands: ['make'],
      integration: { hash_id: 'new' },
      timeout: 5,
      retry_count: 0,
    });
  });

  it('clears a field with null', async () => {
    expect(await sentBy([...edit, '--body', '-'], { stdin: '{"timeout":null}' })).toEqual({ timeout: null });
  });

  it('may hold what the server sends back, which is left out', async () => {
    const stdin = JSON.stringify({
      id: 3,
      url: 'x',
      html_url: 'y',
      name: 'New',
      last_execution_status: 'FAILED',
    });
    expect(await sentBy([...edit, '--body', '-'], { stdin })).toEqual({ name: 'New' });
  });
});

describe('a body is refused', () => {
  it.each([
    { because: 'its file does not exist', path: 'absent.json', text: undefined, says: 'cannot read' },
    {
      because: 'it is no object',
      path: 'list.json',
      text: '["s3cret"]',
      says: 'must hold an object of fields',
    },
    { because: 'it is no JSON', path: 'broken.json', text: '{"password": s3cret}', says: 'is not JSON' },
    { because: 'it is no YAML', path: 'broken.yaml', text: 'a: "s3cret\nb: [', says: 'is not YAML (line' },
    {
      because: 'an alias leads nowhere',
      path: 'alias.yaml',
      text: 'name: *s3cret',
      says: 'has an alias that leads nowhere',
    },
  ])('when $because, without repeating it', async ({ path, text, says }) => {
    const file = text === undefined ? join(folder, path) : write(path, text);
    const { code, stdout, stderr } = await buddykit([...edit, '--body', file]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr).not.toContain('s3cret');
  });

  it('when it is of another kind than the command', async () => {
    const args = ['actions', 'add', 'dockerfile', '--pipeline', '5', '--dockerfile-path', 'x', '--body', '-'];
    const { code, stderr } = await buddykit(args, { stdin: '{"type":"BUILD","name":"x"}' });
    expect(code).toBe(2);
    expect(stderr).toContain('type (--body): is "BUILD", but "actions add dockerfile" is for DOCKERFILE');
  });

  it('when it would change nothing', async () => {
    stub().answerWith({ status: 200, body: {} });
    const { code, stderr } = await buddykit(edit);
    expect(code).toBe(2);
    expect(stderr).toContain('there is nothing to change');
    expect(stub().received).toEqual([]);
  });

  it('when nothing tells its kind, and says how to', async () => {
    const { code, stderr } = await buddykit([...add, '--name', 'x']);
    expect(code).toBe(2);
    expect(stderr).toContain('or name it in the command: actions add build|run-docker-container|dockerfile');
  });
});
