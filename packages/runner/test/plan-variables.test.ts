import { describe, expect, test } from 'vitest';
import { Secret } from '../src/index.js';
import { build, container, containerPlan, problemsOf } from './arrange.js';

describe('variables', () => {
  test('of the action win over the pipeline, those over the defaults', () => {
    const action = build({ variables: [{ key: 'A', value: 'action' }] });
    const wide = [
      { key: 'A', value: 'workspace' },
      { key: 'B', value: 'workspace' },
      { key: 'B', value: 'pipeline' },
      { key: 'BUDDY', value: 'mine' },
    ];
    expect(containerPlan(action, { variables: wide }).environment).toMatchObject({
      A: 'action',
      B: 'pipeline',
      BUDDY: 'mine',
      BUDDY_PIPELINE_NAME: 'Live mirror',
      BUDDY_EXECUTION_ID: '7',
      BUDDY_EXECUTION_BRANCH: 'master',
    });
  });

  test('are filled into fields once, and one that nobody defines is told', () => {
    const variables = [
      { key: 'containerUser', value: 'notRoot' },
      { key: 'odd', value: '$containerUser' },
    ];
    const userOf = (run_as_user: string) => containerPlan(container({ run_as_user, variables })).user;
    expect(userOf('$containerUser')).toBe('notRoot');
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what Buddy fills in.
    expect(userOf('${containerUser}:ci')).toBe('notRoot:ci');
    expect(userOf('$odd')).toBe('$containerUser');
    expect(problemsOf(container({ run_as_user: '$nobody' }))).toEqual([
      { field: 'run_as_user', message: 'uses $nobody, which no variable defines.' },
    ]);
  });

  test('that are encrypted are never filled in where they would show', () => {
    const variables = [{ key: 'USER', value: 'hidden-user', encrypted: true }];
    const [problem] = problemsOf(container({ run_as_user: '$USER', variables }));
    expect(problem?.message).toContain('$USER, which is encrypted');
    expect(problem?.message).not.toContain('hidden-user');
  });

  test('that are encrypted are in no printed form of a plan', () => {
    const variables = [
      { key: 'TOKEN', value: 'hidden-token', encrypted: true },
      { key: 'KEY', value: 'hidden-key', type: 'SSH_KEY' as const },
    ];
    const plan = containerPlan(build({ variables }));
    expect(JSON.stringify(plan)).not.toContain('hidden-');
    expect(String(plan.environment.TOKEN)).toBe('***');
    const { TOKEN } = plan.environment;
    expect(TOKEN instanceof Secret && TOKEN.reveal()).toBe('hidden-token');
  });

  test('become files when they are keys for the container', () => {
    const key = { key: 'KEY', value: 'pem', type: 'SSH_KEY' as const, file_place: 'CONTAINER' as const };
    const plan = containerPlan(build({ variables: [{ ...key, file_path: '~/.ssh/id', file_chmod: '400' }] }));
    expect(plan.files).toMatchObject([{ path: '~/.ssh/id', mode: 0o400 }]);
    expect(problemsOf(build({ variables: [{ ...key, file_path: '../id' }] }))).toHaveLength(1);
    expect(problemsOf(build({ variables: [{ ...key, file_path: '/a/../id' }] }))).toHaveLength(1);
    expect(problemsOf(build({ variables: [{ ...key, file_path: '/id', file_chmod: 'rw' }] }))).toHaveLength(
      1,
    );
  });

  test.each([
    [{ key: 'A=B', value: 'x' }],
    [{ key: 'A', value: 'x\0y' }],
    [{ key: 'A', value: 'secure!abc.def', encrypted: true }],
  ])('%o is refused', (variable) => {
    expect(problemsOf(build({ variables: [variable] }))).toHaveLength(1);
  });
});
