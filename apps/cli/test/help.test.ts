import { operations } from '@buddykit/core';
import { describe, expect, it } from 'vitest';
import { runCli } from './run-cli.js';

interface CommandMap {
  command: string;
  operation: string;
  method: string;
  path: string;
  argument?: string;
  flags: { flag: string; spellings: string[]; field?: string; parameter?: string; secret?: true }[];
}

async function commandMap(): Promise<CommandMap[]> {
  return JSON.parse((await runCli(['commands', '--json'])).stdout);
}

describe('help', () => {
  it.each([[[]], [['--help']], [['-h']], [['help']], [['commands', '--help']]])(
    'is shown by %j',
    async (args) => {
      const { code, stdout, stderr } = await runCli(args);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toContain('buddykit <resource> <command> [flags]');
      for (const { command } of await commandMap()) {
        expect(stdout).toContain(`\n  ${command.split(' ')[0]}  `);
      }
    },
  );

  it('lists every exit code', async () => {
    const { stdout } = await runCli([]);
    for (const code of [0, 1, 2, 4, 5, 130]) expect(stdout).toMatch(new RegExp(`\\n  ${code} +\\w`));
  });

  it.each(['--help', '-h'])('of a resource lists its commands, with %s or without', async (flag) => {
    const { stdout } = await runCli(['actions', flag]);
    expect(stdout).toContain('add run-docker-container');
    expect((await runCli(['actions'])).stdout).toBe(stdout);
    expect((await runCli(['help', 'actions'])).stdout).toBe(stdout);
  });

  it('of every command names each of its flags, in lines of 80 columns', async () => {
    const commands = await commandMap();
    expect(commands.length).toBeGreaterThan(Object.keys(operations).length);
    for (const { command, flags } of commands) {
      const { code, stdout } = await runCli([...command.split(' '), '--help']);
      expect(code).toBe(0);
      expect(flags.filter(({ flag }) => !stdout.replace('--[no-]', '--').includes(flag.slice(2)))).toEqual(
        [],
      );
      expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    }
  }, 60_000);

  it('comes before any complaint', async () => {
    expect(await runCli(['actions', 'add', 'build', '--nope', '--help'])).toMatchObject({
      code: 0,
      stderr: '',
    });
  });

  it('of a field says what the contract says of it', async () => {
    const { stdout } = await runCli(['actions', 'add', 'run-docker-container', '--help']);
    const text = stdout.replace(/\s+/g, ' ');
    expect(text).toContain(
      '--trigger-time <value> When in the run the action is executed. One of ON_EVERY_EXECUTION,',
    );
    expect(text).toContain('Default: ON_EVERY_EXECUTION.');
    expect(text).toContain(
      `--variables <json> The variables of the action. JSON, such as '{"key":"…","value":"…"}'.`,
    );
    expect(text).toContain('an image from a private registry also needs --login, --password, --registry.');
    expect(text).toContain('Other users can see arguments: better --password-file <path>');
    expect(text).toContain('The token needs the scopes WORKSPACE, EXECUTION_MANAGE.');
  });
});

describe('the map of commands', () => {
  it('has a command for every operation, with its method and path', async () => {
    const commands = await commandMap();
    for (const [id, { method, path }] of Object.entries(operations)) {
      expect(commands.filter(({ operation }) => operation === id)).not.toEqual([]);
      expect(commands).toContainEqual(expect.objectContaining({ operation: id, method, path }));
    }
  });

  it('gives no spelling two meanings', async () => {
    for (const { command, flags } of await commandMap()) {
      const spellings = flags.flatMap((flag) => flag.spellings);
      expect({ command, spellings: [...new Set(spellings)] }).toEqual({ command, spellings });
    }
  });

  it('is a table for people', async () => {
    const { stdout } = await runCli(['commands', '-o', 'table']);
    expect(stdout).toMatch(/^actions edit dockerfile +actions\.edit +Edit an action$/m);
  });
});

describe('the version', () => {
  it.each(['--version', '-V'])('by %s tells the package and the contract', async (flag) => {
    const { stdout } = await runCli([flag]);
    expect(stdout).toMatch(/^buddykit \d+\.\d+\.\d+ \(contract \d+\.\d+\.\d+, generation \d{4}-\d{2}\)\n$/);
  });
});
