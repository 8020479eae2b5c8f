import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { engineAddress } from './engine.mjs';
import { registries } from './registries.mjs';
import { addFile, addProgram, addScript, addUser, createRootFilesystem } from './root-filesystem.mjs';
import { runProgram } from './run-program.mjs';

const postgresHome = '/usr/lib/postgresql/15';

// Takes the variables and arguments of the image that people use, since services are started with those.
const postgresStart = `#!/bin/sh
set -e
export PGDATA="\${PGDATA:-/var/lib/postgresql/data}" PGUSER="\${POSTGRES_USER:-postgres}"
if [ ! -e "$PGDATA/PG_VERSION" ]; then
  printf '%s' "$POSTGRES_PASSWORD" >/tmp/password
  initdb --no-sync --locale=C --encoding=UTF8 -U "$PGUSER" --pwfile=/tmp/password -A scram-sha-256 >/dev/null
  echo 'host all all all scram-sha-256' >>"$PGDATA/pg_hba.conf"
  pg_ctl -w -s -o "-c listen_addresses='' -c fsync=off" start >/dev/null
  [ "\${POSTGRES_DB:-postgres}" = postgres ] || PGPASSWORD="$POSTGRES_PASSWORD" createdb "$POSTGRES_DB"
  pg_ctl -w -s -m fast stop
  rm /tmp/password
fi
exec "$@" -c listen_addresses='*' -c fsync=off
`;

const path = 'ENV PATH=/bin';

const images = [
  { names: ['base/busybox:1', 'buddyworks/private_image:latest'], changes: [path] },
  { names: ['base/entrypoint:1'], changes: [path, 'ENTRYPOINT ["/bin/echo", "from the entrypoint"]'] },
  { names: ['base/bash:1'], changes: [path], fill: (root) => addProgram(root, '/usr/bin/bash') },
  { names: ['base/clients:1'], changes: [path], fill: addClients },
  { names: ['base/healthy:1'], changes: [path, 'HEALTHCHECK --interval=1s CMD test -e /tmp/ready'] },
  { names: ['base/no-shell:1'], changes: [path, 'CMD ["/bin/true"]'], withoutShell: true },
  { names: ['library/ubuntu:latest'], changes: [path], fill: (root) => addUser(root, 'notRoot', 1000) },
  {
    names: ['library/redis:latest', 'library/redis:7'],
    changes: [path, 'EXPOSE 6379', 'CMD ["redis-server", "--protected-mode", "no"]'],
    fill: addRedis,
  },
  {
    names: ['library/postgres:latest', 'library/postgres:15'],
    changes: [path, 'EXPOSE 5432', 'USER postgres', 'ENTRYPOINT ["/bin/start-postgres"]', 'CMD ["postgres"]'],
    fill: addPostgres,
  },
];

/** Makes every image from files of this machine and pushes it; the engine itself keeps none of them. */
export async function fillRegistries(directory) {
  const work = mkdtempSync(join(directory, 'build-'));
  for (const [index, image] of images.entries()) await makeImage(directory, join(work, `${index}`), image);
  rmSync(work, { recursive: true });
}

async function makeImage(directory, work, { names, changes, fill, withoutShell = false }) {
  const root = join(work, 'root');
  await createRootFilesystem(root, { withoutShell });
  await fill?.(root);
  const archive = join(work, 'root.tar');
  await runProgram('tar', ['-C', root, '-cf', archive, '.']);
  const [first, ...others] = names.map((name) => `${registries.open}/${name}`);
  await docker(directory, ['import', ...changes.flatMap((change) => ['--change', change]), archive, first]);
  for (const other of others) await docker(directory, ['tag', first, other]);
  for (const name of [first, ...others]) await docker(directory, ['push', '--quiet', name]);
  await docker(directory, ['rmi', first, ...others]);
  rmSync(work, { recursive: true });
}

function docker(directory, parameters) {
  const env = { DOCKER_HOST: engineAddress(directory), DOCKER_CONFIG: directory };
  return runProgram('/usr/bin/docker', parameters, { env });
}

async function addRedis(root) {
  for (const program of ['redis-server', 'redis-cli']) await addProgram(root, `/usr/bin/${program}`);
}

async function addClients(root) {
  await addProgram(root, '/usr/bin/redis-cli');
  await addProgram(root, `${postgresHome}/bin/psql`);
}

async function addPostgres(root) {
  const programs = ['postgres', 'initdb', 'pg_ctl', 'pg_isready', 'psql', 'createdb'];
  for (const program of programs) await addProgram(root, `${postgresHome}/bin/${program}`);
  for (const library of ['plpgsql', 'dict_snowball']) addFile(root, `${postgresHome}/lib/${library}.so`);
  for (const folder of ['/usr/share/postgresql/15', '/usr/share/zoneinfo']) addFile(root, folder);
  addScript(root, '/bin/start-postgres', postgresStart);
  await addUser(root, 'postgres', 999);
  for (const folder of ['/var/lib/postgresql/data', '/var/run/postgresql']) {
    mkdirSync(join(root, folder), { recursive: true });
    await runProgram('chown', ['999:999', join(root, folder)]);
    await runProgram('chmod', ['700', join(root, folder)]);
  }
}
