import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { linkBins } from './link-bins.mjs';
import { expected, outputOf, root, run, runManager } from './run.mjs';

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const tools = join(root, '.tools');
const fetchedPnpm = join(tools, 'node_modules/pnpm');
const pnpmVersion = manifest.packageManager.split('@')[1];

/** Makes the clone ready to run: right Node, the pinned pnpm on the PATH, dependencies as the lockfile says. */
export function setUp() {
  checkNode();
  process.env.TURBO_TELEMETRY_DISABLED = '1';
  process.env.PATH = [join(tools, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  if (!hasPnpm()) fetchPnpm();
  if (!isInstalled()) install();
  linkBins();
}

function checkNode() {
  const { node } = process.versions;
  if (manifest.engines.node.split('||').some((range) => satisfies(node, range.trim()))) return;
  throw expected(
    `Buddykit needs Node ${manifest.engines.node}; this is Node ${node} (${process.execPath}).\n` +
      'Install one of those from https://nodejs.org, or run `nvm install` here, and try again.',
  );
}

function satisfies(version, range) {
  const lowest = range.replace(/^(\^|>=)/, '');
  if (range.startsWith('^') && parseInt(version, 10) !== parseInt(lowest, 10)) return false;
  return version.localeCompare(lowest, 'en', { numeric: true }) >= 0;
}

function hasPnpm() {
  const fetched = readText(join(fetchedPnpm, 'package.json'));
  if (fetched && JSON.parse(fetched).version === pnpmVersion) return true;
  return outputOf('pnpm', ['--version']) === pnpmVersion;
}

function fetchPnpm() {
  console.error(`Fetching pnpm ${pnpmVersion} into .tools/ (once) ...`);
  const quiet = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const status = runManager('npm', ['install', '--prefix', '.tools', ...quiet, `pnpm@${pnpmVersion}`]);
  if (status !== 0) {
    throw expected(
      `Could not fetch pnpm ${pnpmVersion} (npm's reason is above).\n` +
        'Check the network, the proxy and `npm config get registry`; or put exactly this pnpm on the PATH.',
    );
  }
  // Without its own install step pnpm stays a placeholder that a shell can run but turbo cannot.
  if (run(process.execPath, [join(fetchedPnpm, 'install.js')]) !== 0) {
    throw expected('pnpm was fetched but cannot be prepared. Delete .tools/ and try again.');
  }
}

function isInstalled() {
  const locked = readText(join(root, 'pnpm-lock.yaml'));
  if (!locked) throw expected('pnpm-lock.yaml is missing. Restore it: git checkout pnpm-lock.yaml');
  return locked === readText(join(root, 'node_modules/.pnpm/lock.yaml'));
}

function install() {
  console.error('Installing dependencies (only when pnpm-lock.yaml changed) ...');
  const options = ['--frozen-lockfile', '--reporter=append-only', '--config.confirmModulesPurge=false'];
  if (runManager('pnpm', ['install', ...options]) === 0) return;
  throw expected(
    "Dependencies could not be installed (pnpm's reason is above).\n" +
      'If the registry did not answer, check the network and try again: what was fetched is kept.',
  );
}

function readText(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
