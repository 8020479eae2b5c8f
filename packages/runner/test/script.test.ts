import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { build, containerPlan } from './arrange.js';

interface Ran {
  readonly exitCode: number;
  readonly lines: string[];
}

/** Runs the commands of a BUILD action as its container would, in a shell of this machine. */
async function runHere(commands: string[], more: Parameters<typeof build>[0] = {}): Promise<Ran> {
  const { command = [] } = containerPlan(build({ execute_commands: commands, ...more }));
  const [program = '', ...rest] = command;
  const options = { cwd: '/tmp', env: { PATH: process.env.PATH } };
  const outcome = await promisify(execFile)(program, rest, options).then(
    ({ stdout }) => ({ exitCode: 0, stdout }),
    (error: { code: number; stdout: string }) => ({ exitCode: error.code, stdout: error.stdout }),
  );
  return { exitCode: outcome.exitCode, lines: outcome.stdout.split('\n').slice(0, -1) };
}

describe.each([['SH' as const], ['BASH' as const]])('the commands of a BUILD action in %s', (shell) => {
  test('are announced and share one shell', async () => {
    const { exitCode, lines } = await runHere(['cd /', 'export A="it\'s"', 'echo "$A $PWD"'], { shell });
    expect(lines).toEqual([
      'Executing command: cd /',
      'Executing command: export A="it\'s"',
      'Executing command: echo "$A $PWD"',
      "it's /",
    ]);
    expect(exitCode).toBe(0);
  });

  test('stop at the first that fails, with its status', async () => {
    const { exitCode, lines } = await runHere(
      ['echo one', 'exit_with() { return 3; }; exit_with', 'echo two'],
      { shell },
    );
    expect(exitCode).toBe(3);
    expect(lines.at(-1)).toBe('Executing command: exit_with() { return 3; }; exit_with');
  });

  test('all run when that is asked for, and the first failure counts', async () => {
    const commands = ['(exit 7)', 'echo between', '(exit 9)', 'echo last'];
    const { exitCode, lines } = await runHere(commands, { shell, execute_every_command: true });
    expect(exitCode).toBe(7);
    expect(lines.filter((line) => !line.startsWith('Executing'))).toEqual(['between', 'last']);
  });

  test('go on after a command that cannot be read, when that is asked for', async () => {
    const { exitCode, lines } = await runHere(['echo "', 'echo last'], {
      shell,
      execute_every_command: true,
    });
    expect(exitCode).toBeGreaterThan(0);
    expect(lines.at(-1)).toBe('last');
  });

  test('may have several lines, and words that look like options or formats', async () => {
    const { lines } = await runHere(['for i in 1 2; do\n  echo "%s -n $i"\ndone', "printf '%s\\n' -e"], {
      shell,
    });
    expect(lines).toContain('%s -n 2');
    expect(lines.at(-1)).toBe('-e');
  });

  test('end when one of them exits', async () => {
    const { exitCode, lines } = await runHere(['exit 5', 'echo no'], { shell, execute_every_command: true });
    expect(exitCode).toBe(5);
    expect(lines).toEqual(['Executing command: exit 5']);
  });
});

test('no command is a success', async () => {
  expect(await runHere([])).toEqual({ exitCode: 0, lines: [] });
});
