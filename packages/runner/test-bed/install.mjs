import { existsSync } from 'node:fs';
import process from 'node:process';
import { runProgram } from './run-program.mjs';

/** A file of each package that the test bed needs, so that nothing is asked when all of them are there. */
const packages = {
  'docker.io': '/usr/sbin/dockerd',
  'docker-registry': '/usr/bin/docker-registry',
  'busybox-static': '/bin/busybox',
  'apache2-utils': '/usr/bin/htpasswd',
  'redis-server': '/usr/bin/redis-server',
  'postgresql-15': '/usr/lib/postgresql/15/bin/postgres',
  iptables: '/usr/sbin/iptables',
  iproute2: '/sbin/ip',
  'openssh-server': '/usr/sbin/sshd',
};

/** Installs what is missing. Throws with exit code 77 where that cannot be done. */
export async function install() {
  if (process.platform !== 'linux') throw impossible('The test bed needs Linux.');
  if (process.getuid() !== 0) throw impossible('The test bed needs root, to start a container engine.');
  const missing = Object.entries(packages).filter(([, file]) => !existsSync(file));
  if (missing.length === 0) return;
  const names = missing.map(([name]) => name);
  try {
    await runProgram('apt-get', ['update', '-qq']);
    await runProgram('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], {
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch (error) {
    throw impossible(`Could not install ${names.join(', ')}: ${error.message}`);
  }
}

function impossible(message) {
  return Object.assign(new Error(message), { exitCode: 77 });
}
