import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { bin, place } from './run-cli.js';
import { stubCli } from './stubbed-cli.js';

const { buddykit, stub } = stubCli();
/** Gives a program a terminal of its own. */
const terminal = 'script';
const command = ['actions', 'delete', '3', '--pipeline', '5'];

/** Runs the CLI in a terminal, where someone types once there is a question. */
async function type(keys: string): Promise<{ code: number | null; screen: string }> {
  stub().answerWith({ status: 204 });
  const line = [process.execPath, bin, ...command].join(' ');
  const env = { ...place, PATH: process.env.PATH, BUDDY_BASE_URL: stub().url, TERM: 'xterm' };
  const child = spawn(terminal, ['--quiet', '--return', '--command', line, '/dev/null'], { env });
  let screen = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    const wasAsked = screen.includes('[y/N]');
    screen += chunk;
    if (!wasAsked && screen.includes('[y/N]')) child.stdin.end(keys);
  });
  const [code] = await once(child, 'close');
  return { code, screen };
}

describe('a delete', () => {
  it('without a terminal needs --yes', async () => {
    stub().answerWith({ status: 204 });
    const { code, stderr } = await buddykit(command);
    expect(code).toBe(2);
    expect(stderr).toContain('--yes: is required where there is no terminal to ask in');
    expect(stub().received).toEqual([]);
  });

  it.each(['--yes', '-y'])('with %s does not ask', async (flag) => {
    stub().answerWith({ status: 204 });
    const { code, stderr } = await buddykit([...command, flag]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stub().received).toMatchObject([{ method: 'DELETE' }]);
  });
});

describe.skipIf(process.platform !== 'linux')('a delete in a terminal', () => {
  it.each(['y\n', 'YES\n'])('asks, and goes on after %j', async (keys) => {
    const { code, screen } = await type(keys);
    expect(screen).toContain(
      'Delete an action (domain buddy, project_name company-website, pipeline_id 5, action_id 3)?',
    );
    expect(code).toBe(0);
    expect(stub().received).toMatchObject([{ method: 'DELETE' }]);
  });

  it.each(['n\n', '\n', 'yesterday\n'])('asks, and does nothing after %j', async (keys) => {
    const { code, screen } = await type(keys);
    expect(screen).toContain('actions delete: was not confirmed; nothing was done');
    expect(code).toBe(2);
    expect(stub().received).toEqual([]);
  });

  it('ends with 130 when it is interrupted', async () => {
    expect((await type('\u0003')).code).toBe(130);
    expect(stub().received).toEqual([]);
  });
});
