import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { childEnvironment } from '../child-environment.mjs';

/** The container of an action, by Docker's own program: an init, its limits, a directory of this machine, a log in a file. */
export async function dockerRun(bed, command) {
  const file = join(tmpdir(), `bench-runner-docker-${process.pid}.log`);
  const log = await open(file, 'w');
  const limits = ['--memory', '6g', '--memory-swap', '6g', '--cpus', '2', '--pids-limit', '4096'];
  const place = ['--volume', `${tmpdir()}:/fs`, '--workdir', '/fs'];
  const image = `${bed.openRegistry}/base/busybox:1`;
  const child = spawn('/usr/bin/docker', ['run', '--rm', '--init', ...limits, ...place, image, ...command], {
    env: {
      ...childEnvironment,
      DOCKER_HOST: bed.dockerHost,
      DOCKER_CONFIG: join(tmpdir(), 'no-docker-config'),
    },
    stdio: ['ignore', log.fd, 'inherit'],
  });
  const [code] = await once(child, 'exit');
  await log.close();
  await rm(file);
  if (code !== 0) throw new Error(`docker run ended with ${code}.`);
}
