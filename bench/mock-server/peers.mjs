import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { arch, tmpdir } from 'node:os';
import { join } from 'node:path';

export const versions = { prism: '5.16.0', scalar: '0.14.4', node: '24.21.0' };

// Prism needs Node 24.18 and Scalar's server needs 22, so they bring their own; npm has it as a package.
const packages = {
  '@stoplight/prism-cli': versions.prism,
  '@scalar/mock-server': versions.scalar,
  '@hono/node-server': '2.1.8',
  hono: '4.13.19',
  [`node-linux-${arch()}`]: versions.node,
};

/**
 * Installs the servers that ours is compared with into a folder of their own, once for each machine.
 *
 * @returns where their files are, or why there are none
 */
export function installPeers() {
  const folder = join(tmpdir(), `buddykit-bench-peers-${Object.values(packages).join('-')}`);
  const modules = join(folder, 'node_modules');
  const installed = join(folder, 'installed');
  const problem = existsSync(installed) ? undefined : install(folder);
  if (problem !== undefined) return { problem };
  writeFileSync(installed, '');
  return {
    node: join(modules, `node-linux-${arch()}/bin/node`),
    prism: join(modules, '@stoplight/prism-cli/dist/index.js'),
    modules,
  };
}

function install(folder) {
  console.error('Installing the servers to compare with ...');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, type: 'module', dependencies: packages }),
  );
  const options = [
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--engine-strict=false',
    '--loglevel=error',
  ];
  const { status, stderr, error } = spawnSync('npm', ['install', ...options], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 300_000,
  });
  return status === 0 ? undefined : (error?.message ?? stderr.trim().split('\n')[0]);
}
