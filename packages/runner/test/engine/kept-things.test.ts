import { mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '@buddykit/runner';
import { expect, it, onTestFinished } from 'vitest';
import { askEngine } from './ask-engine.js';
import { uniqueName } from './containers.js';
import { buildAction, documentedAction, makeRunner, pipeline } from './run-action.js';
import { describeEngine, type TestBed } from './test-bed.js';

describeEngine('what a run leaves for the next one', (bed, engine) => {
  it('is the filesystem of the pipeline, whose files belong to whoever runs it', async () => {
    const { run } = await makeRunner(bed, engine);
    const image = { docker_image_name: 'library/ubuntu', docker_image_tag: 'latest' };
    const first = await run(
      buildAction({
        ...image,
        run_as_user: 'notRoot',
        execute_commands: ['mkdir deep', 'id -un >deep/file'],
      }),
    );
    expect(first.result.status).toBe('SUCCESSFUL');
    const file = join(first.filesystem, 'deep/file');
    expect(readFileSync(file, 'utf8')).toBe('notRoot\n');
    expect(statSync(file).uid).toBe(process.getuid?.());
    const second = await run(buildAction({ execute_commands: ['cat deep/file'] }));
    expect(second.log).toContain('notRoot');
  });

  it('is what is in cached_dirs, until the cache is cleared', async () => {
    const { run, runner } = await makeRunner(bed, engine);
    const cached = { cached_dirs: ['/opt/cache'] };
    await run(buildAction({ ...cached, execute_commands: ['echo kept >/opt/cache/file'] }));
    expect((await run(buildAction({ ...cached, execute_commands: ['cat /opt/cache/file'] }))).log).toContain(
      'kept',
    );
    expect((await run(buildAction({ execute_commands: ['ls /opt/cache'] }))).result.status).toBe('FAILED');
    await runner.clear(pipeline);
    expect(
      (await run(buildAction({ ...cached, execute_commands: ['cat /opt/cache/file'] }))).result.status,
    ).toBe('FAILED');
  });

  it('is a layer of its setup commands, made once, and free of secrets', async () => {
    const { run } = await makeRunner(bed, engine);
    const name = uniqueName();
    const action = buildAction({
      setup_commands: [`echo ${name} >/installed`, 'echo "token: $TOKEN" >>/installed'],
      execute_commands: ['cat /installed', 'echo "$TOKEN" | rev'],
      variables: [{ key: 'TOKEN', value: 'setup-secret-value', type: 'VAR', encrypted: true }],
    });
    const first = await run(action);
    expect(first.result.status).toBe('SUCCESSFUL');
    expect(first.log).toEqual(expect.arrayContaining([name, 'token: ', 'eulav-terces-putes']));
    expect(first.result.phases.SETUP).toBeGreaterThan(0);
    const made = await layersWith(bed, engine, name);
    expect(made).toHaveLength(1);
    const second = await run(action);
    expect(second.log).toContain(name);
    expect(await layersWith(bed, engine, name)).toEqual(made);
    expect(JSON.stringify(made)).not.toContain('setup-secret-value');
    await Promise.all(made.map(({ id }) => engine.removeImage(id)));
  });

  it('is nothing when the setup commands fail', async () => {
    const { run } = await makeRunner(bed, engine);
    const name = uniqueName();
    const { result, log } = await run(
      buildAction({ setup_commands: [`echo ${name}`, 'echo trying', 'exit 4'], execute_commands: ['true'] }),
    );
    expect(result).toMatchObject({ status: 'FAILED', failure: { code: 'SETUP', phase: 'SETUP' } });
    expect(log).toContain('trying');
    expect(await layersWith(bed, engine, name)).toEqual([]);
  });

  it('is the image that a DOCKERFILE action built, for the actions after it', async () => {
    const { runner } = await makeRunner(bed, engine);
    const filesystem = await runner.filesystem(pipeline);
    writeFileSync(
      join(filesystem, 'Dockerfile'),
      `FROM ${bed.openRegistry}/base/busybox:1\nRUN echo from the image >/made\n`,
    );
    const lines: string[] = [];
    const { status, actions } = await runner.runPipeline({
      pipeline,
      run: { id: 1, startedAt: new Date() },
      actions: [
        documentedAction('dockerfile-request'),
        {
          name: 'Use it',
          type: 'RUN_DOCKER_CONTAINER',
          use_image_from_action: true,
          docker_build_action_id: 0,
          inline_commands: 'cat /made',
          entrypoint: '/bin/sh',
        },
      ] as never,
      onEvent: (event) => void (event.type === 'log' && lines.push(event.line)),
    });
    expect(actions.map((action) => action.failure)).toEqual([undefined, undefined]);
    expect(status).toBe('SUCCESSFUL');
    expect(lines).toContain('from the image');
    const imageId = actions[0]?.imageId ?? '';
    onTestFinished(() => engine.removeImage(imageId));
  });

  it('is the container that failed, when it is to be looked into', async () => {
    const { run } = await makeRunner(bed, engine);
    const { result } = await run(buildAction({ execute_commands: ['echo evidence >/evidence', 'exit 3'] }), {
      keep: true,
    });
    expect(result.kept).toHaveLength(1);
    const [name = ''] = result.kept;
    expect(await askEngine(bed, `/containers/${name}/json`)).toMatchObject({ State: { ExitCode: 3 } });
    await askEngine(bed, `/containers/${name}?force=true`, 'DELETE');
  });

  it('is no way out of the filesystem: a link that an action left is not followed by the next one', async () => {
    const { run } = await makeRunner(bed, engine);
    const outside =
      mkdirSync(join((await run(buildAction({ execute_commands: ['true'] }))).filesystem, '../outside'), {
        recursive: true,
      }) ?? '';
    writeFileSync(join(outside, 'secret'), 'of the host\n');
    const left = await run(
      buildAction({
        execute_commands: [`ln -s ${outside} link`, 'ln -s / all', 'ln -s ../outside relative'],
      }),
    );
    expect(left.result.status).toBe('SUCCESSFUL');
    for (const link of ['link', 'all', 'relative', 'all/etc']) {
      const action = buildAction({
        volume_mappings: [`/${link}:/mapped`],
        execute_commands: ['ls /mapped; cat /mapped/secret'],
      });
      const { result, log } = await run(action);
      expect(result.status).toBe('FAILED');
      expect(log.join('\n')).not.toContain('of the host');
      expect(result.failure?.code).toBe('PATH');
    }
    symlinkSync(outside, join(left.filesystem, 'target.tar'));
    const exporting = {
      type: 'RUN_DOCKER_CONTAINER',
      entrypoint: '/bin/sh',
      inline_commands: 'true',
      export_container_path: '/link/x.tar',
    };
    const { result } = await run(buildAction(exporting));
    expect(result).toMatchObject({ status: 'FAILED', failure: { code: 'EXPORT' } });
  });

  it('is a part of the filesystem at the place where it is mapped', async () => {
    const { run } = await makeRunner(bed, engine);
    const action = buildAction({
      volume_mappings: ['/:/whole', '/a/b:/part'],
      execute_commands: ['echo x >/part/file', 'cat /whole/a/b/file; pwd'],
    });
    const { result, log } = await run(action);
    expect(result.status).toBe('SUCCESSFUL');
    expect(log).toContain('x');
  });
});

/** The setup layers that were made by commands with a text, with all that the engine tells of them. Others work beside. */
async function layersWith(
  bed: TestBed,
  engine: Engine,
  text: string,
): Promise<{ id: string; told: string }[]> {
  const images = await engine.images({ 'buddykit.runner': '1' });
  const layers = await Promise.all(
    images.map(async ({ id }) => {
      const told = await Promise.all(
        ['json', 'history'].map((what) => askEngine(bed, `/images/${id}/${what}`).catch(() => undefined)),
      );
      return { id, told: JSON.stringify(told) };
    }),
  );
  return layers.filter(({ told }) => told.includes(text));
}
