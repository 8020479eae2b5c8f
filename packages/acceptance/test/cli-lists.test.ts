import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from './processes/run-cli.js';
import { type RunningServer, startMockServer } from './processes/start-mock-server.js';

// What a list is in, where it is not the workspace and the project.
const within: Readonly<Record<string, string>> = { '--pipeline': '2', '--member': '1', '--group': '1' };
const env = { BUDDY_WORKSPACE: 'buddy', BUDDY_PROJECT: 'company-website' };

interface Command {
  command: string;
  flags: { flag: string; required?: true; env?: string[] }[];
}

let server: RunningServer;
const buddykit = (...args: string[]) => runCli(server, args, { env });

beforeAll(async () => {
  server = await startMockServer('secret');
  const added = [
    ['groups', 'add', '--name=Developers'],
    ['group-members', 'add', '--group=1', '--id=1'],
    ['variables', 'add', '--key=STAGE', '--value=test'],
    [
      'webhooks',
      'add',
      '--target-url=https://hooks.example.com',
      '--events=PUSH',
      '--projects=company-website',
      '--secret-key=x',
    ],
    ['user-keys', 'add', '--title=Laptop', '--content=ssh-ed25519 AAAA'],
    ['run', 'Live mirror', '--wait'],
  ];
  for (const args of added) {
    const { code, stderr } = await buddykit(...args);
    if (code !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
  }
});
afterAll(() => server?.stop());

describe('every list', () => {
  test('is a table with a line for each element, whose columns are named', async () => {
    const commands: Command[] = JSON.parse((await buddykit('commands', '--json')).stdout);
    const lists = commands.filter(({ command }) => command.endsWith(' list'));
    expect(lists.length).toBeGreaterThan(15);
    for (const { command, flags } of lists) {
      const place = flags
        .filter(({ required, env: variables }) => required && variables === undefined)
        .map(({ flag }) => `${flag}=${within[flag]}`);
      const args = [...command.split(' '), ...place];
      const json = await buddykit(...args, '--json');
      const [elements = []] = Object.values(JSON.parse(json.stdout)).filter((value) => Array.isArray(value));
      const table = await buddykit(...args, '-o', 'table');
      expect({ command, ...json, stdout: '' }).toEqual({ command, code: 0, stdout: '', stderr: '' });
      expect({ command, elements: elements.length > 0 }).toEqual({ command, elements: true });
      expect({ command, lines: table.stdout.trimEnd().split('\n').length }).toEqual({
        command,
        lines: elements.length + 1,
      });
      expect(table.stdout).not.toMatch(/\[object|\{"/);
    }
  }, 60_000);
});
