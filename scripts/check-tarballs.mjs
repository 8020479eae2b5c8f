// Packs the public packages and checks what a user would get: `node scripts/check-tarballs.mjs`, after a build.
// Prints a line for each check, and ends with 1 when one fails.
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { checkCommands } from './check-tarballs/check-commands.mjs';
import { checkContents } from './check-tarballs/check-contents.mjs';
import { checkEntries } from './check-tarballs/check-entries.mjs';
import { checkConsumer, checkDeclarations, findCompilers } from './check-tarballs/check-types.mjs';
import { createProject } from './check-tarballs/create-project.mjs';
import { currentNode, fetchNewerNode } from './check-tarballs/nodes.mjs';
import { packAll } from './check-tarballs/pack.mjs';
import { createReport } from './checks/report.mjs';

const root = join(import.meta.dirname, '..');
process.env.PATH = [join(root, '.tools/node_modules/.bin'), process.env.PATH].join(delimiter);

const report = createReport();
const folder = await mkdtemp(join(tmpdir(), 'buddykit-tarballs-'));
try {
  await checkAll();
} finally {
  await rm(folder, { recursive: true, force: true });
}
process.exitCode = report.close();

async function checkAll() {
  const packages = await packAll(root, folder);
  const nodes = await findNodes();
  const compilers = findCompilers(root);
  for (const packed of packages) await checkContents(packed, { report, root });
  for (const packed of packages) await checkAlone(packed, { packages, nodes, compilers });
  await checkTogether({ packages, nodes, compilers });
}

/** A package has to work where its neighbours are not. */
async function checkAlone(packed, { packages, nodes, compilers }) {
  const { manifest } = packed;
  const place = join(folder, `alone-${packages.indexOf(packed)}`);
  let project;
  await report.check(`${manifest.name}: installs alone`, async () => {
    project = await createProject(place, { chosen: [packed], all: packages, others: nodeTypes() });
    return `${project.installed} packages with Node's types`;
  });
  if (project === undefined) return;
  for (const node of nodes) await checkEntries(packed, { report, folder: place, node });
  await checkDeclarations(packed, { report, folder: place, compiler: compilers[0] });
}

async function checkTogether({ packages, nodes, compilers }) {
  const place = join(folder, 'together');
  let project;
  await report.check('all packages install together', async () => {
    project = await createProject(place, { chosen: packages, all: packages, others: nodeTypes() });
  });
  if (project === undefined) return;
  await checkConsumer(place, { report, compilers, node: nodes[0] });
  for (const node of nodes) await checkCommands(place, { report, node, packages });
}

async function findNodes() {
  const current = currentNode();
  try {
    return [current, await fetchNewerNode(join(folder, 'newer-node'))];
  } catch (error) {
    const what = 'the packages run on a newer Node';
    if (!process.env.BUDDYKIT_REQUIRE_NODES) report.skip(what, 'it could not be fetched from the registry');
    else await report.check(what, () => Promise.reject(error));
    return [current];
  }
}

/** Node's types, for programs of a user; the version that the packages are built with. */
function nodeTypes() {
  const name = '@types/node';
  const require = createRequire(join(root, 'packages/core/package.json'));
  return { [name]: require(`${name}/package.json`).version };
}
