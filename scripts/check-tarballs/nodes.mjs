import { mkdir, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { run } from '../checks/processes.mjs';

/** The newest line of Node that the packages are said to run on. */
const newerVersion = '24.21.0';

/**
 * @typedef {object} Node
 * @property {string} title as in `Node 24.21.0`
 * @property {NodeJS.ProcessEnv} env in which `node` is this one
 */

/** The Node that runs this. */
export function currentNode() {
  return toNode(process.versions.node, process.execPath);
}

/**
 * Fetches a newer Node from npm.
 *
 * @param {string} folder
 * @returns {Promise<Node>}
 */
export async function fetchNewerNode(folder) {
  await mkdir(folder);
  await writeFile(join(folder, 'package.json'), '{ "private": true }');
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  await run('npm', ['install', '--ignore-scripts', ...quiet, `node@${newerVersion}`], { cwd: folder });
  // Its install script, which some versions of npm run and others do not.
  const place = join(folder, 'node_modules/node');
  await run(process.execPath, ['installArchSpecificPackage'], { cwd: place });
  return toNode(newerVersion, join(place, 'bin/node'));
}

function toNode(version, program) {
  const env = { ...process.env, PATH: [dirname(program), process.env.PATH].join(delimiter) };
  return { title: `Node ${version}`, env };
}
