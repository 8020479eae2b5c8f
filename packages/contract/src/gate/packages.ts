import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ContractError } from '../contract-error.js';
import type { GateConfig, PackageConfig } from './gate-config.js';

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
  const file = join(root, entry.folder, 'package.json');
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new ContractError(`${file}: cannot be read; check \`folder\` in the configuration.`, {
      cause: error,
    });
  });
  const { name, version }: { name?: string; version?: string } = JSON.parse(text);
  if (name === undefined || version === undefined)
    throw new ContractError(`${file}: needs a name and a version.`);
  return { ...entry, name, version };
}
