import { describe, expect, test } from 'vitest';
import { startRuns } from './runs.js';
import { acme, action } from './seeds.js';

// The newest first, as in the seed.
const [third, second, first] = ['c', 'b', 'a'].map((digit) => digit.repeat(40)) as [string, string, string];
const repository = {
  commits: [
    { revision: third, changes: ['src/app.js'] },
    { revision: second, changes: ['docs/index.md'] },
    { revision: first, changes: ['src/app.js', 'docs/index.md', 'README.md'] },
  ],
  files: { 'src/app.js': '', 'docs/index.md': '', 'README.md': '' },
};

function startUnder(condition: object, pipeline: object = {}) {
  const actions = [action('Guarded', { trigger_conditions: [condition] })];
  const deploy = { id: 7, name: 'Deploy', on: 'CLICK', actions, ...pipeline };
  const client = startRuns({ seed: acme({ projects: [{ name: 'shop', repository, pipelines: [deploy] }] }) });
  /** Whether the action is executed in a run of a revision. */
  const isExecuted = async (revision: string, body: object = {}): Promise<boolean> => {
    const { id } = (await client.run({ to_revision: { revision }, ...body })).json;
    client.pass(60);
    return (await client.statuses(id))[1].Guarded === 'SUCCESSFUL';
  };
  return { ...client, isExecuted };
}

const onChange = { trigger_condition: 'ON_CHANGE' };
const at = (...paths: string[]) => ({
  trigger_condition: 'ON_CHANGE_AT_PATH',
  trigger_condition_paths: paths,
});

describe('ON_CHANGE', () => {
  test('is met in the first run, and then when the revision is another one', async () => {
    const { isExecuted } = startUnder(onChange);
    expect(await isExecuted(first)).toBe(true);
    expect(await isExecuted(first)).toBe(false);
    expect(await isExecuted(second)).toBe(true);
    expect(await isExecuted(first)).toBe(true);
  });

  test('compares with the last run that came to its end, not with one that was cancelled', async () => {
    const { isExecuted, run, operate } = startUnder(onChange);
    await isExecuted(first);
    await run({ to_revision: { revision: second } });
    await operate(2, 'CANCEL');
    expect(await isExecuted(second)).toBe(true);
  });

  test('compares with the revision that the run names', async () => {
    const { isExecuted } = startUnder(onChange);
    await isExecuted(first);
    expect(await isExecuted(first, { from_revision: { revision: second } })).toBe(true);
    expect(await isExecuted(second, { from_revision: { revision: second } })).toBe(false);
    expect(await isExecuted(third, { from_revision: { revision: 'HEAD' } })).toBe(false);
  });

  test('compares with the revision that the seed says was run last', async () => {
    const last = { last_execution_status: 'SUCCESSFUL', last_execution_revision: second };
    expect(await startUnder(onChange, last).isExecuted(second)).toBe(false);
    expect(await startUnder(onChange, last).isExecuted(third)).toBe(true);
  });

  test('is met by a revision of which nothing is known', async () => {
    const { isExecuted } = startUnder(onChange);
    await isExecuted(third);
    expect(await isExecuted('d'.repeat(40))).toBe(true);
    expect(await isExecuted('d'.repeat(40))).toBe(false);
  });
});

describe('ON_CHANGE_AT_PATH', () => {
  test.each([
    [at('src'), second, third, true],
    [at('/src/'), second, third, true],
    [at('src/app.js'), second, third, true],
    [at('/'), second, third, true],
    [at('sr'), second, third, false],
    [at('docs'), second, third, false],
    [at('docs'), first, third, true],
    [at('docs'), first, second, true],
    [at('src'), first, second, false],
    [at('nothing', 'docs'), first, second, true],
    [at('src'), third, second, true],
    [at('docs'), third, second, false],
  ])('%j from %s to %s is asked of the commits between', async (...[condition, from, to, isMet]) => {
    const { isExecuted } = startUnder(condition);
    await isExecuted(from);
    expect(await isExecuted(to)).toBe(isMet);
  });

  test('is asked of all files in the first run', async () => {
    expect(await startUnder(at('docs')).isExecuted(third)).toBe(true);
    expect(await startUnder(at('nothing')).isExecuted(third)).toBe(false);
  });
});
