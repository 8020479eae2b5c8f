import { describe, expect, it } from 'vitest';
import { directoryWith } from './directory.js';
import { stubCli } from './stubbed-cli.js';

const { buddykit, stub } = stubCli();
const file = '- pipeline: Build\n  actions: []\n';
const engine = { DOCKER_HOST: 'unix:///nowhere/docker.sock' };

async function runIn(files: Record<string, string>, ...args: string[]) {
  stub().answerWith({ status: 201, body: { id: 7 } });
  const cwd = directoryWith(files);
  const ended = await buddykit(['run', ...args], { cwd, env: engine });
  return { ...ended, requests: stub().received.length };
}

describe('buddykit run runs at Buddy', () => {
  it.each([['2'], ['2', '--branch', 'main'], ['2', '-v', 'A=1', '--clear-cache']])(
    'when a pipeline is named: %s %s %s',
    async (...args) => {
      const { code, requests } = await runIn({ 'buddy.yml': file }, ...args.filter(Boolean));
      expect({ code, requests }).toEqual({ code: 0, requests: 1 });
    },
  );

  it('when the pipeline is called like the word for actions', async () => {
    stub().answerWith({ status: 200, body: { pipelines: [] } });
    const { code, stderr } = await buddykit(['run', 'action']);
    expect(code).toBe(4);
    expect(stderr).toContain('there is no pipeline "action" in the project');
  });
});

describe('buddykit run runs here', () => {
  it.each([
    { args: [], files: { 'buddy.yml': file } },
    { args: ['buddy.yml'], files: { 'buddy.yml': file } },
    { args: ['./ci/other.yaml'], files: { 'ci/other.yaml': file } },
    { args: ['--local', 'pipelines'], files: { pipelines: file } },
    { args: ['--local'], files: { 'buddy.yml': file } },
    { args: ['--keep'], files: { 'buddy.yml': file } },
    { args: ['action', 'dockerfile', '--dockerfile-path', 'Dockerfile'], files: {} },
  ])('with $args', async ({ args, files }) => {
    const { code, stderr, requests } = await runIn(files, ...args);
    // It is the engine that is missing now.
    expect({ code, requests }).toEqual({ code: 5, requests: 0 });
    expect(stderr).toContain('unix:///nowhere/docker.sock');
  });
});

describe('buddykit run refuses what could be meant both ways', () => {
  it.each([
    { args: [], error: '<pipeline>: is required; or write a buddy.yml here (buddykit pull <pipeline>)' },
    { args: ['2', '--keep'], error: '--keep: is for runs here, and "2" names a pipeline at Buddy' },
    {
      args: ['other.yml'],
      error: 'other.yml: there is no such file; a pipeline of that name is run by its ID',
    },
    { args: ['--local'], error: 'buddy.yml: there is no such file' },
    { args: ['--only', 'A'], error: 'buddy.yml: there is no such file' },
    { args: ['action', 'biuld'], error: 'did you mean "buddykit run action build"?' },
  ])('$args', async ({ args, error }) => {
    const { code, stdout, stderr, requests } = await runIn({}, ...args);
    expect({ code, stdout, requests }).toEqual({ code: 2, stdout: '', requests: 0 });
    expect(stderr).toContain(error);
  });

  it.each([
    {
      args: ['--branch', 'main'],
      error:
        '--branch: is for a run at Buddy: buddykit run <pipeline> --branch …; without a pipeline, buddy.yml runs here',
    },
    {
      args: ['buddy.yml', '--wait'],
      error:
        '--wait: is for a run at Buddy: buddykit run <pipeline> --wait …; a run here takes the files as they are',
    },
    { args: ['buddy.yml', 'again.yml'], error: 'again.yml: is an argument that the command does not take' },
  ])('$args beside a buddy.yml', async ({ args, error }) => {
    const { code, stderr, requests } = await runIn({ 'buddy.yml': file }, ...args);
    expect({ code, requests }).toEqual({ code: 2, requests: 0 });
    expect(stderr).toContain(error);
  });
});
