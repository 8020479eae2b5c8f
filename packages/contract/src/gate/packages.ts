import { relative, resolve } from 'node:path';
import process from 'node:process';
import { ContractError } from '../contract-error.js';
import type { GateConfig, PackageConfig } from './gate-config.js';
import { parseJson } from './parse-json.js';
import { readOptional } from './read-optional.js';

/** A package of the gate, with what its manifest says. */
export interface GatePackage extends PackageConfig {
  readonly name: string;
  readonly version: string;
  /** Whether its version is the contract's: then it is released whenever the contract changes. */
  readonly isVersioned: boolean;
}

/**
 * The packages that the configuration lists.
 *
 * @throws ContractError when one has no manifest, or an exposed or versioned one is not in the list
 */
export async function readPackages({ root, packages, version }: GateConfig): Promise<GatePackage[]> {
  const found = await Promise.all(packages.map((entry) => readPackage(root, entry)));
  const names = found.map(({ name }) => name);
  const wanted = [version, ...packages.flatMap(({ exposes }) => exposes)];
  const missing = wanted.find((name) => !names.includes(name));
  if (missing !== undefined) {
    throw new ContractError(
      `The configuration names ${missing}, and none of its packages is called so: ${names.join(', ')}.`,
    );
  }
  return found.map((entry) => ({ ...entry, isVersioned: entry.name === version }));
}

async function readPackage(root: string, entry: PackageConfig): Promise<Omit<GatePackage, 'isVersioned'>> {
  const file = relative(process.cwd(), resolve(root, entry.folder, 'package.json'));
  const text = await readOptional(file);
  if (text === undefined) {
    throw new ContractError(`${file}: there is no such file; check \`folder\` in the configuration.`);
  }
  const manifest = parseJson(text, { file, wayOut: 'Correct it.' });
  const { name, version } = Object(manifest);
  if (typeof name !== 'string' || typeof version !== 'string') {
    throw new ContractError(`${file}: needs a name and a version.`);
  }
  return { ...entry, name, version };
}
