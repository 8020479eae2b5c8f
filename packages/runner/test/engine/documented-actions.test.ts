import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { expect, it } from 'vitest';
import { documentedAction, makeRunner } from './run-action.js';
import { describeEngine } from './test-bed.js';

describeEngine("the documents' own actions really run", (bed, engine) => {
  it('BUILD with an image of a private registry leaves the listing in the pipeline filesystem', async () => {
    const registries = { 'my.registry.com': bed.registry.address };
    const { run } = await makeRunner(bed, engine, { registries });
    const { result, log, filesystem } = await run(documentedAction('build-private-registry-request'));
    expect(result).toMatchObject({ status: 'SUCCESSFUL', exitCode: 0, warnings: [] });
    expect(readFileSync(join(filesystem, 'ls.log'), 'utf8')).toMatch(/ \.\n.* \.\.\n.* ls\.log\n$/s);
    expect(log).toEqual([
      'Pulling image buddyworks/private_image:latest',
      'Executing command: ls -al > ls.log',
      'Build finished successfully!',
    ]);
  });

  it('RUN_DOCKER_CONTAINER runs as the user of its variable and leaves a tar at its export path', async () => {
    const action = documentedAction('run-docker-container-request');
    const { address, ...credentials } = bed.registry;
    const { run } = await makeRunner(bed, engine, {
      registries: { 'docker.io': address },
      integrations: { '5ddb7c180fb38be67bd78a88a': credentials },
    });
    const { result, filesystem } = await run(action);
    expect(result).toMatchObject({ status: 'SUCCESSFUL', exitCode: 0 });
    const archive = join(filesystem, 'exportPath');
    const names = execFileSync('tar', ['-tf', archive], { encoding: 'utf8', timeout: 20_000 });
    expect(names).toContain('home/notRoot/');
    expect(names).toContain('etc/passwd');
    const asked = { ...action, inline_commands: 'id -un; id -u >who' };
    expect((await run(asked)).log).toContain('notRoot');
    expect(statSync(archive).uid).toBe(process.getuid?.());
  });
});
