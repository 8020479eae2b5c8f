import { expect, test } from 'vitest';
import { describeEngine } from '../../../runner/test/engine/test-bed.js';
import { openEngineServer } from './open-engine-server.js';

const image = (docker_image_name: string, docker_image_tag = '1') => ({
  docker_image_name,
  docker_image_tag,
});
const secret = 'a-password-that-is-wrong';

describeEngine('an action that cannot run on an engine', (bed) => {
  const privately = { ...image('base/busybox'), registry: 'my.registry.com', login: 'tester' };

  test.each([
    ['with a wrong password', { ...privately, password: secret }, /unauthori[sz]ed|refused|password/i],
    ['with an image that is not there', image('base/nothing'), /base\/nothing/],
    [
      'with a registry that cannot be reached',
      { ...privately, password: 'x', registry: '127.0.0.1:9' },
      /127\.0\.0\.1:9/,
    ],
    ['as a user that is not there', { run_as_user: 'ghost' }, /ghost/],
    ['in a shell that is not there', image('base/no-shell'), /shell|\/bin\/sh/],
    ['with a mapping of the machine', { volume_mappings: ['/../../..:/host'] }, /leads out/],
    ['with a mapping behind variables', variable('/..'), /leads out|no variable|\.\./],
  ])('%s is FAILED, and its log says why', async (_, fields, words) => {
    const server = await openEngineServer(bed);
    const { add, run, log } = await server.pipeline('Failures');
    const id = await add(fields);
    const end = await run();
    expect(end).toMatchObject({ status: 'FAILED', action_executions: [{ status: 'FAILED' }] });
    const lines = (await log(id)).join('\n');
    expect(lines).toMatch(words);
    expect(lines).not.toMatch(/^ {4}at /m);
    expect(lines + server.output()).not.toContain(secret);
    expect(await server.objects()).toEqual([]);
  });

  test('because the queue is full is refused with words', async () => {
    const server = await openEngineServer(bed, '--engine-queue', '0');
    const { buddy, place } = await server.pipeline('Full');
    const refused = await buddy.executions.run(place, {}).catch((error: unknown) => error);
    expect(refused).toMatchObject({ status: 503, message: expect.stringContaining('The queue is full') });
  });
});

function variable(value: string) {
  return { volume_mappings: ['/$WAY:/host'], variables: [{ key: 'WAY', value: `${value}/etc` }] };
}
