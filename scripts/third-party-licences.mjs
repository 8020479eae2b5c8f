// The licences of what a bundle takes in say that their text must come along.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A rolldown plugin that puts the licences of all bundled packages into `THIRD-PARTY-LICENCES.txt`. */
export function thirdPartyLicences() {
  return {
    name: 'third-party-licences',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap(({ moduleIds = [] }) => moduleIds);
      const folders = new Set(modules.filter((id) => id.includes('/node_modules/')).map(packageFolder));
      const texts = [...folders].map(licenceOf).sort();
      this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY-LICENCES.txt', source: texts.join('\n') });
    },
  };
}

function packageFolder(moduleId) {
  let folder = dirname(moduleId);
  while (!hasName(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

// Some packages have further package.json files inside that only say how modules are read.
function hasName(manifest) {
  return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name !== undefined;
}

function licenceOf(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined && !(license && author)) {
    throw new Error(`${name} has no licence file and names no author, so it cannot be bundled.`);
  }
  const text = file === undefined ? `By ${author}.` : readFileSync(join(folder, file), 'utf8').trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
}
