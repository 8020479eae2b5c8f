import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../finding.js';
import { listPackages, listSources, type Source } from '../source/list-sources.js';
import { readImports } from '../source/read-tokens.js';

/** What the sources of each package may import of the others. Only tests may use more. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  '@buddykit/acceptance': [],
  '@buddykit/arbitrary': [],
  '@buddykit/codegen': [],
  '@buddykit/contract': [],
  '@buddykit/core': [],
  '@buddykit/lockstep': ['@buddykit/codegen', '@buddykit/core', '@buddykit/sdk'],
  '@buddykit/mock-server': ['@buddykit/core', '@buddykit/runner'],
  '@buddykit/pipeline-file': ['@buddykit/core'],
  '@buddykit/runner': ['@buddykit/core'],
  '@buddykit/sdk': ['@buddykit/core'],
  buddykit: [
    '@buddykit/contract',
    '@buddykit/core',
    '@buddykit/pipeline-file',
    '@buddykit/runner',
    '@buddykit/sdk',
  ],
};

const check = 'import-directions';

/** Finds imports against the direction of the layers, and around the door of a package. */
export async function importDirections(root: string): Promise<Finding[]> {
  const folders = await listPackages(root);
  const packages = new Map(await Promise.all(folders.map((folder) => readPackage(root, folder))));
  const names = new Set([...packages.values()].map(({ name }) => name));
  const sources = await listSources(root);
  const imports = sources.flatMap((source) =>
    importsOf(source, packages.get(source.folder)?.name ?? '', names),
  );
  return [...[...packages.values()].flatMap((manifest) => dependenciesOf(manifest, names)), ...imports];
}

interface Manifest {
  name: string;
  file: string;
  dependencies?: Record<string, string>;
}

async function readPackage(root: string, folder: string): Promise<[string, Manifest]> {
  const file = `${folder}/package.json`;
  return [folder, { ...JSON.parse(await readFile(join(root, file), 'utf8')), file }];
}

function dependenciesOf({ name, file, dependencies = {} }: Manifest, names: ReadonlySet<string>): Finding[] {
  if (mayImport[name] === undefined) {
    const message = `is new here. Say in packages/lockstep/src/checks/import-directions.ts what ${name} may import.`;
    return [{ check, file, name, message }];
  }
  const wrong = Object.keys(dependencies).filter(
    (other) => names.has(other) && !mayImport[name]?.includes(other),
  );
  return wrong.map((other) => ({
    check,
    file,
    name: other,
    message: `depends on ${other}. ${wayOut(name)}`,
  }));
}

function importsOf(source: Source, name: string, names: ReadonlySet<string>): Finding[] {
  return readImports(source).flatMap(({ specifier, line }) => {
    const fault = faultOf(source, specifier, { name, names });
    return fault === undefined ? [] : [{ check, file: source.file, line, name: specifier, message: fault }];
  });
}

function faultOf(
  { file, folder }: Source,
  specifier: string,
  { name, names }: { name: string; names: ReadonlySet<string> },
): string | undefined {
  if (specifier.startsWith('.')) {
    const target = join(file, '..', specifier);
    if (!target.startsWith(`${folder}/src/`)) {
      return `imports ${specifier}, which is outside of its sources. Import the package by its name.`;
    }
    if (!/(^|\/)index\.js$/.test(specifier)) return undefined;
    return `imports ${specifier}. Import the file that has it; an index is the door for other packages.`;
  }
  const [, other = specifier] = /^((?:@[^/]+\/)?[^/]+)/.exec(specifier) ?? [];
  if (!names.has(other) || mayImport[name]?.includes(other)) return undefined;
  return other === name
    ? `imports its own package by its name. Import the file that has it.`
    : `imports ${other}. ${wayOut(name)}`;
}

function wayOut(name: string): string {
  const allowed = mayImport[name] ?? [];
  return `${name} may import ${allowed.length === 0 ? 'no other package' : allowed.join(', ')}: move the code to where it belongs.`;
}
