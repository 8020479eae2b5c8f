import { readFile, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { entriesOf } from './entries.mjs';

/** What stays at home. Declarations are the only TypeScript that a package holds. */
const unwanted = [
  /(?<!\.d)\.[cm]?tsx?$/,
  /\.map$/,
  /\.test\./,
  /(^|\/)(src|test|tests|fixtures|node_modules|coverage)\//,
  /(^|\/)tsconfig.*\.json$/,
  /\.config\.[cm]?[jt]s$/,
  /(^|\/)\.[^/]+$/,
];

const secrets = [
  /\bnpm_[A-Za-z0-9]{36}\b/,
  /\bgh[oprsu]_[A-Za-z0-9]{36}\b/,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  /_authToken/,
];

/**
 * Looks into one packed package.
 *
 * @param {import('./pack.mjs').Packed} packed
 * @param {{ report: object, root: string }} context
 */
export async function checkContents(packed, { report, root }) {
  const { manifest, files, tarball } = packed;
  const { check } = report;
  const of = (what) => `${manifest.name}: ${what}`;
  const texts = await Promise.all(files.map(async (file) => [file, await read(packed, file)]));

  await check(of('has a size'), async () => {
    const unpacked = texts.reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0);
    return `${files.length} files, ${inKb((await stat(tarball)).size)} packed, ${inKb(unpacked)} unpacked`;
  });
  await check(of('holds the licence'), async () => {
    const licence = await readFile(join(root, 'LICENSE'), 'utf8');
    if (manifest.license !== 'MIT') throw new Error(`package.json says ${manifest.license}`);
    if ((await read(packed, 'LICENSE')) !== licence) throw new Error('LICENSE is not that of the repository');
  });
  await check(of('holds a README'), async () => {
    const text = await read(packed, 'README.md');
    if (!/unofficial/i.test(text)) throw new Error('README.md does not say that it is unofficial');
  });
  await check(of('holds nothing but what runs'), () => {
    refuse(files.filter((file) => unwanted.some((pattern) => pattern.test(file))));
  });
  await check(of('names no machine, registry or secret'), () => {
    refuse(texts.flatMap(([file, text]) => traces(text, root).map((trace) => `${file}: ${trace}`)));
  });
  await check(of('has every file that it names'), () => {
    refuse(namedFiles(manifest).filter((file) => !files.includes(file)));
  });
  await check(of('loads nothing that is not installed with it'), () => {
    const scripts = texts.filter(([file]) => /\.[cm]?js$/.test(file));
    refuse(scripts.flatMap(([file, text]) => strangers(text, manifest).map((name) => `${file}: ${name}`)));
  });
  await check(of('runs nothing when it is installed'), () => {
    const { scripts = {} } = manifest;
    refuse(['preinstall', 'install', 'postinstall', 'prepare'].filter((name) => name in scripts));
  });
}

/** The host that everybody's images come from. */
const known = ['registry.hub.docker.com'];

/** What tells of the place where a text was made. */
function traces(text, root) {
  const paths = [root, join(homedir(), '/'), '/work/', '/root/', '/home/', '/tmp/', 'C:\\Users'];
  const protocols = text.match(/["'](?:workspace|catalog|link|file):[^"'\s]*["']|sourceMappingURL=/g) ?? [];
  const named =
    text.match(/\b(?:[\w-]+\.)*(?:registry|npm|artifactory|nexus)(?:\.[\w-]+)+\.[a-z]{2,}\b/g) ?? [];
  const hosts = named.filter((host) => !known.includes(host));
  const said = paths.filter((path) => path.length > 1 && text.includes(path));
  // The secrets themselves stay out of the log.
  const kinds = secrets.filter((pattern) => pattern.test(text)).map((pattern) => `a match of ${pattern}`);
  return [...new Set([...said, ...protocols, ...hosts, ...kinds])];
}

/** What a script loads that stood beside it when it was built, and that nobody installs with it. */
function strangers(text, { dependencies = {}, devDependencies = {} }) {
  const loads = /(?:\bfrom|\bimport|\bimport\(|\brequire\()\s*(["'`])([^"'`\s]+)\1/g;
  const names = [...text.matchAll(loads)].map(([, , specifier]) => packageOf(specifier));
  return names.filter((name) => name in devDependencies && !(name in dependencies));
}

function packageOf(specifier) {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

function namedFiles(manifest) {
  const targets = entriesOf(manifest).flatMap(({ files }) => files);
  const bins = Object.values(manifest.bin ?? {});
  return [...targets, ...bins].map((file) => file.replace(/^\.\//, ''));
}

function refuse(found) {
  if (found.length > 0) throw new Error(found.join(', '));
}

function read({ folder }, file) {
  return readFile(join(folder, file), 'utf8');
}

function inKb(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
