import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeEngine } from '../../../runner/test/engine/test-bed.js';
import { documentOf } from '../documents/document.js';
import { runCli } from '../processes/run-cli.js';
import { openEngineServer } from './open-engine-server.js';

describeEngine("the documents' own actions, added through the API of a mock server with an engine", (bed) => {
  test('BUILD: the log is the real one, and ls.log has the listing of the repository', async () => {
    const server = await openEngineServer(bed);
    const { buddy, place, run, log } = await server.pipeline('Documents');
    const { id } = await buddy.actions.add(place, documentOf('BUILD').body as never);
    const end = await run();
    expect([end.status, await log(id)]).toEqual([
      'SUCCESSFUL',
      [
        'Pulling image buddyworks/private_image:latest',
        'Executing command: ls -al > ls.log',
        'Build finished successfully!',
      ],
    ]);
    expect(readFileSync(join(await server.filesystem(), 'ls.log'), 'utf8')).toMatch(/ README\.md\n/);
  });

  test('RUN_DOCKER_CONTAINER: runs as the user of its variable and leaves a tar at its export path', async () => {
    const server = await openEngineServer(bed);
    const { buddy, place, run } = await server.pipeline('Documents');
    await buddy.actions.add(place, documentOf('RUN_DOCKER_CONTAINER').body as never);
    expect((await run()).status).toBe('SUCCESSFUL');
    const archive = join(await server.filesystem(), 'exportPath');
    const names = execFileSync('tar', ['-tf', archive], { encoding: 'utf8', timeout: 20_000 });
    expect(names).toContain('home/notRoot/');
  });

  test('buddykit run --wait tells of the real run, and its exit code is that of the run', async () => {
    const server = await openEngineServer(bed);
    const { add, buddy, place } = await server.pipeline('From the command line');
    const flags = [String(place.pipeline_id), '--workspace=buddy', '--project=company-website'];
    const id = await add({ execute_commands: ['echo hello $((6 * 7))'] });
    const good = await runCli(server, ['run', ...flags, '--follow']);
    expect(good).toMatchObject({ code: 0 });
    expect(good.stdout + good.stderr).toContain('hello 42');
    await buddy.actions.edit({ ...place, action_id: id }, { execute_commands: ['exit 9'] } as never);
    const bad = await runCli(server, ['run', ...flags, '--wait']);
    expect(bad.code).toBe(10);
    expect(JSON.parse(bad.stdout)).toMatchObject({ status: 'FAILED' });
  });
});
