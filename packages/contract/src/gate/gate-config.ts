import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parse } from 'yaml';
import { ContractError } from '../contract-error.js';
import { type Surface, surfaces } from '../finding.js';

/** A package whose releases depend on the contract. */
export interface PackageConfig {
  /** From the folder of the configuration. */
  readonly folder: string;
  /** What of the contract its users notice. */
  readonly surfaces: readonly Surface[];
  /** Packages whose types are part of its own: what breaks their users breaks its users. */
  readonly exposes: readonly string[];
}

/** Code that is generated from another form of the contract than the one that is written. */
export interface ResolvedConfig {
  /** The module that makes that form: its `loadContract(file)` gives `{ document, locate }`. */
  readonly by: string;
  /** The JSON file that the code was generated from. */
  readonly file: string;
}

/** What the gate of a repository has to know. Paths are relative to `root`. */
export interface GateConfig {
  /** The folder of the configuration. */
  readonly root: string;
  /** The entry of the contract, as it is written. */
  readonly contract: string;
  readonly resolved?: ResolvedConfig;
  /** The folder of the released contracts. */
  readonly releases: string;
  /** Overrides and waivers. */
  readonly policy?: string;
  readonly packages: readonly PackageConfig[];
  /** The package whose version the contract bears. */
  readonly version: string;
  /** How people call this program in the repository, such as `pnpm contract`. */
  readonly call?: string;
}

type Keys = Readonly<Record<string, unknown>>;

/**
 * Reads the configuration of a repository's gate.
 *
 * @throws ContractError that names the file, the key and what is expected there
 */
export async function readGateConfig(file: string): Promise<GateConfig> {
  const reader = new ConfigReader(file);
  const top = reader.keys(await read(file), '', [
    'contract',
    'resolved',
    'releases',
    'policy',
    'packages',
    'version',
    'call',
  ]);
  const packages = reader.list(top.packages, 'packages').map((entry, at) => readPackage(reader, entry, at));
  if (packages.length === 0) return reader.refuse('packages', 'a list with at least one package');
  return {
    root: dirname(resolve(file)),
    contract: reader.text(top.contract, 'contract'),
    ...(top.resolved !== undefined && { resolved: readResolved(reader, top.resolved) }),
    releases: reader.text(top.releases, 'releases'),
    ...(top.policy !== undefined && { policy: reader.text(top.policy, 'policy') }),
    packages,
    version: reader.text(top.version, 'version'),
    ...(top.call !== undefined && { call: reader.text(top.call, 'call') }),
  };
}

async function read(file: string): Promise<unknown> {
  try {
    return parse(await readFile(file, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new ContractError(
        `${file}: there is no such file. It says where the contract and its packages are; the section "The gate" of the README shows one.`,
      );
    }
    throw new ContractError(`${file}: ${error instanceof Error ? error.message.split('\n')[0] : error}`, {
      cause: error,
    });
  }
}

function readPackage(reader: ConfigReader, entry: unknown, at: number): PackageConfig {
  const place = `packages[${at}]`;
  const keys = reader.keys(entry, place, ['folder', 'surfaces', 'exposes']);
  const names = reader.texts(keys.surfaces, `${place}.surfaces`);
  const unknown = names.find((name) => !isSurface(name));
  if (unknown !== undefined)
    reader.refuse(`${place}.surfaces`, `a list of ${surfaces.join(', ')}, not "${unknown}"`);
  return {
    folder: reader.text(keys.folder, `${place}.folder`),
    surfaces: names.filter(isSurface),
    exposes: keys.exposes === undefined ? [] : reader.texts(keys.exposes, `${place}.exposes`),
  };
}

function isSurface(name: string): name is Surface {
  return surfaces.some((surface) => surface === name);
}

function readResolved(reader: ConfigReader, value: unknown): ResolvedConfig {
  const keys = reader.keys(value, 'resolved', ['by', 'file']);
  return { by: reader.text(keys.by, 'resolved.by'), file: reader.text(keys.file, 'resolved.file') };
}

class ConfigReader {
  constructor(private readonly file: string) {}

  keys(value: unknown, place: string, known: readonly string[]): Keys {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return this.refuse(place, `an object with ${known.join(', ')}`);
    }
    const unknown = Object.keys(value).find((key) => !known.includes(key));
    if (unknown !== undefined)
      return this.refuse(place, `an object with ${known.join(', ')}; it has "${unknown}"`);
    return { ...value };
  }

  list(value: unknown, place: string): readonly unknown[] {
    return Array.isArray(value) ? value : this.refuse(place, 'a list');
  }

  text(value: unknown, place: string): string {
    return typeof value === 'string' && value !== '' ? value : this.refuse(place, 'a text');
  }

  texts(value: unknown, place: string): string[] {
    return this.list(value, place).map((item, at) => this.text(item, `${place}[${at}]`));
  }

  refuse(place: string, expected: string): never {
    throw new ContractError(`${this.file}: ${place === '' ? 'the file' : place} must be ${expected}.`);
  }
}
