import { describe, expect, it } from 'vitest';
import { bin, run, runCli } from './run-cli.js';

async function complete(...words: string[]): Promise<{ words: string[]; directive: string | undefined }> {
  const { stdout } = await runCli(['complete', '--', ...words]);
  const lines = stdout.trimEnd().split('\n');
  return { words: lines.slice(0, -1).map((line) => line.split('\t')[0] ?? ''), directive: lines.at(-1) };
}

describe('completion', () => {
  it.each([
    { typed: ['ac'], offered: ['actions'] },
    { typed: ['actions', ''], offered: ['list', 'add', 'get', 'edit', 'delete'] },
    { typed: ['actions', 'add', ''], offered: ['build', 'run-docker-container', 'dockerfile'] },
    { typed: ['actions', 'add', 'build', '--shell', ''], offered: ['SH', 'BASH'] },
    { typed: ['actions', 'add', 'build', '--trigger-time', 'ON_F'], offered: ['ON_FAILURE'] },
    { typed: ['actions', 'list', '-o', ''], offered: ['table', 'json', 'yaml'] },
    { typed: ['actions', 'list', '--pipel'], offered: ['--pipeline', '--pipeline-id'] },
    { typed: ['actions', 'add', 'build', '--password-s'], offered: ['--password-stdin'] },
    { typed: ['run', 'action', ''], offered: ['build', 'run-docker-container', 'dockerfile'] },
    { typed: ['run', 'action', 'build', '--shell', 'B'], offered: ['BASH'] },
    { typed: ['run', '--onl'], offered: ['--only'] },
    { typed: ['pull', '--fo'], offered: ['--force'] },
    { typed: ['nowhere', ''], offered: [] },
  ])('of $typed offers $offered', async ({ typed, offered }) => {
    expect(await complete(...typed)).toEqual({ words: offered, directive: ':4' });
  });

  it.each(['--body', '--token-file'])('after %s leaves the field to files', async (flag) => {
    expect(await complete('actions', 'add', 'build', flag, '')).toEqual({ words: [], directive: ':0' });
  });

  it('after run offers files, and the word for actions', async () => {
    expect(await complete('run', '')).toEqual({ words: ['action'], directive: ':0' });
    expect(await complete('run', '--env-file', '')).toEqual({ words: [], directive: ':0' });
    expect(await complete('pull', '--file', '')).toEqual({ words: [], directive: ':0' });
  });

  it.each(['bash', 'zsh', 'fish', 'powershell'])('has a script for %s', async (shell) => {
    const { code, stdout } = await runCli(['completion', shell]);
    expect(code).toBe(0);
    expect(stdout).toContain('buddykit complete');
  });

  it('works in bash', async () => {
    const { stdout: script } = await runCli(['completion', 'bash']);
    const lines = [
      `buddykit() { "${process.execPath}" "${bin}" "$@"; }`,
      // What bash and bash-completion give to a completion while someone types.
      'compopt() { :; }',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: bash fills these in.
      '_get_comp_words_by_ref() { words=("${COMP_WORDS[@]}"); cword=3; cur=dock; prev=add; }',
      'COMP_WORDS=(buddykit actions add dock) COMP_CWORD=3 COMP_LINE="buddykit actions add dock" COMP_POINT=25',
      script,
      "$(complete -p buddykit | sed 's/.*-F \\([^ ]*\\) .*/\\1/')",
      // biome-ignore lint/suspicious/noTemplateCurlyInString: bash fills these in.
      'echo "${COMPREPLY[*]}"',
    ];
    const { stdout, stderr } = await run('bash', ['--norc', '-c', lines.join('\n')]);
    expect({ stdout: stdout.trim(), stderr }).toEqual({ stdout: 'dockerfile', stderr: '' });
  });
});
