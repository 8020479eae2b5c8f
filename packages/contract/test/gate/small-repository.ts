import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { afterAll } from 'vitest';
import { stringify } from 'yaml';

const here = import.meta.dirname;
const program = join(here, '../../dist/main.js');
const changesets = join(here, '../../../../node_modules/@changesets/cli');

/** What a process printed and ended with. */
export interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

const folders: string[] = [];

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

type Files = Record<string, string>;
export type Bumps = Record<string, 'none' | 'patch' | 'minor' | 'major'>;

/** A git repository of its own, with a contract, four packages and real Changesets. */
export class SmallRepository {
  #changesets = 0;

  constructor(readonly root: string) {}

  /** Runs `buddykit-contract` in it. */
  contract(...args: string[]): Promise<Ended> {
    return run(process.execPath, [program, ...args], this.root);
  }

  /** Runs the repository's own `changeset`. */
  changeset(...args: string[]): Promise<Ended> {
    return run(
      process.execPath,
      [join(this.root, 'node_modules/@changesets/cli/bin.js'), ...args],
      this.root,
    );
  }

  /** Runs git in it and gives what it prints. */
  async git(...args: string[]): Promise<string> {
    const { code, stdout, stderr } = await run('git', args, this.root);
    if (code !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
    return stdout.trim();
  }

  async commit(message: string): Promise<void> {
    await this.git('add', '--all');
    await this.git('commit', '--quiet', '--message', message);
  }

  async write(files: Files): Promise<void> {
    for (const [file, text] of Object.entries(files)) {
      await mkdir(dirname(join(this.root, file)), { recursive: true });
      await writeFile(join(this.root, file), text);
    }
  }

  read(file: string): Promise<string> {
    return readFile(join(this.root, file), 'utf8');
  }

  /** Replaces a part of a file. An edit that changes nothing would prove nothing. */
  async edit(file: string, from: string, to: string): Promise<void> {
    const text = await this.read(file);
    if (!text.includes(from)) throw new Error(`${file} does not hold ${from}.`);
    await this.write({ [file]: text.replace(from, to) });
  }

  /** Adds a changeset as a person writes it. */
  async plan(bumps: Bumps): Promise<void> {
    this.#changesets += 1;
    const lines = Object.entries(bumps).map(([name, bump]) => `'${name}': ${bump}\n`);
    await this.write({
      [`.changeset/by-hand-${this.#changesets}.md`]: `---\n${lines.join('')}---\n\nBy hand.\n`,
    });
  }

  /** Uninstalls Changesets. */
  removeChangesets(): Promise<void> {
    return rm(join(this.root, 'node_modules/@changesets/cli'));
  }

  /** The names of the pending changesets. */
  async pending(): Promise<string[]> {
    const files = await readdir(join(this.root, '.changeset'));
    return files.filter((file) => file.endsWith('.md'));
  }

  async manifest(folder: string): Promise<{ name: string; version: string }> {
    return JSON.parse(await this.read(`packages/${folder}/package.json`));
  }
}

/** Every package of the small repository, released by one changeset. */
export function everyPackage(bump: Bumps[string]): Bumps {
  return { '@small/core': bump, '@small/sdk': bump, small: bump, '@small/mock': bump };
}

/** A small repository whose first release is recorded and committed. It is gone when all tests of the file are. */
export async function releasedRepository({ version = '1.0.0' } = {}): Promise<SmallRepository> {
  const template = templates.get(version) ?? makeReleased(version);
  templates.set(version, template);
  const root = await temporaryFolder();
  await cp((await template).root, root, { recursive: true, verbatimSymlinks: true });
  return new SmallRepository(root);
}

const templates = new Map<string, Promise<SmallRepository>>();

async function makeReleased(version: string): Promise<SmallRepository> {
  const repository = await emptyRepository();
  await repository.write(await filesAt(version));
  const { code, stderr } = await repository.contract('release');
  if (code !== 0) throw new Error(stderr);
  await repository.commit('Release');
  return repository;
}

/** A clone of a repository, with the same packages installed. */
export async function cloneOf(repository: SmallRepository, ...options: string[]): Promise<SmallRepository> {
  const folder = await temporaryFolder();
  await repository.git('clone', '--quiet', ...options, `file://${repository.root}`, folder);
  await symlink(join(repository.root, 'node_modules'), join(folder, 'node_modules'));
  return new SmallRepository(folder);
}

/** A folder under git with Changesets installed, and nothing else. */
async function emptyRepository(): Promise<SmallRepository> {
  const root = await temporaryFolder();
  const repository = new SmallRepository(root);
  await mkdir(join(root, 'node_modules/@changesets'), { recursive: true });
  await symlink(changesets, join(root, 'node_modules/@changesets/cli'));
  await repository.git('init', '--quiet', '--initial-branch=main');
  await repository.write({ '.gitignore': 'node_modules/\n' });
  return repository;
}

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'contract-gate-'));
  folders.push(folder);
  return folder;
}

async function filesAt(version: string): Promise<Files> {
  const manifest = (name: string, more: object = {}) =>
    `${JSON.stringify({ name, version, ...more }, null, 2)}\n`;
  const changesetConfig = { changelog: '@changesets/cli/changelog', access: 'public', baseBranch: 'main' };
  return {
    'package.json': `${JSON.stringify({ name: 'small-workspace', private: true, workspaces: ['packages/*'] })}\n`,
    '.changeset/config.json': JSON.stringify(changesetConfig),
    'packages/core/package.json': manifest('@small/core'),
    'packages/sdk/package.json': manifest('@small/sdk', { dependencies: { '@small/core': version } }),
    'packages/cli/package.json': manifest('small', { devDependencies: { '@small/sdk': version } }),
    'packages/mock/package.json': manifest('@small/mock', { devDependencies: { '@small/core': version } }),
    'contract.config.yaml': stringify({
      contract: 'spec/openapi.yaml',
      releases: 'spec/releases',
      version: '@small/core',
      packages: [
        { folder: 'packages/core', surfaces: ['types'] },
        { folder: 'packages/sdk', surfaces: ['sdk'], exposes: ['@small/core'] },
        { folder: 'packages/cli', surfaces: ['cli'] },
        { folder: 'packages/mock', surfaces: ['mock'] },
      ],
    }),
    'spec/openapi.yaml': await readFile(join(here, 'spec/openapi.yaml'), 'utf8'),
    'spec/things.yaml': await readFile(join(here, 'spec/things.yaml'), 'utf8'),
  };
}

/** Only what the test says decides, not who runs it. */
const environment = {
  PATH: process.env.PATH,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.com',
};

async function run(file: string, args: readonly string[], cwd: string): Promise<Ended> {
  try {
    const { stdout, stderr } = await promisify(execFile)(file, args, { cwd, env: environment });
    return { code: 0, stdout, stderr };
  } catch (error) {
    // What execFile rejects with is an error with these fields, unless the program could not be started at all.
    const { code, stdout, stderr } = error as Error & Ended;
    if (typeof code !== 'number') throw error;
    return { code, stdout, stderr };
  }
}
