import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { edits } from './edits.js';
import { everyPackage, releasedRepository } from './small-repository.js';

const additive = 'a new optional field of a request';
const breaking = 'a field of a request that becomes required';

describe.concurrent('a release', () => {
  it('makes the versions and records the contract, and does nothing when run again', async () => {
    const repository = await releasedRepository();
    await edits[additive](repository);
    await repository.contract('changeset');
    const { code, stdout } = await repository.contract('release');
    expect(code).toBe(0);
    expect(stdout).toContain('Versioned @small/core 1.1.0.\n');
    expect(stdout).toContain('Wrote contract 1.1.0 to spec/releases/1.1.0.json');
    expect((await repository.manifest('sdk')).version).toBe('1.1.0');
    expect(await repository.read('spec/openapi.yaml')).toContain('  version: 1.1.0\n');
    expect(JSON.parse(await repository.read('spec/releases/1.1.0.json'))).toMatchObject({
      info: { version: '1.1.0' },
    });
    expect(await repository.read('spec/releases/CHANGELOG.md')).toMatch(
      /## 1\.1\.0\n[\s\S]*size[\s\S]*## 1\.0\.0\n/,
    );
    expect(await repository.read('packages/core/CHANGELOG.md')).toContain('size');
    await repository.commit('Release');
    expect((await repository.contract('check')).stdout).toBe('The contract is that of release 1.1.0.\n');
    expect(await repository.contract('release')).toMatchObject({
      code: 0,
      stdout: 'Nothing is to be released.\n',
    });
    expect(await repository.git('status', '--porcelain')).toBe('');
  });

  it('writes the version into a contract of JSON, and nothing else', async () => {
    const repository = await releasedRepository();
    const text = '{ "openapi": "3.1.0", "info": { "title": "Things",   "version": "1.0.0" }, "paths": {} }\n';
    await repository.write({ 'spec/things.json': text });
    await repository.edit('contract.config.yaml', 'spec/openapi.yaml', 'spec/things.json');
    await repository.contract('changeset');
    expect((await repository.contract('release')).code).toBe(0);
    expect(await repository.read('spec/things.json')).toBe(text.replace('1.0.0', '2.0.0'));
  });

  it('is what the next change is judged by', async () => {
    const repository = await releasedRepository();
    await edits[breaking](repository);
    await repository.contract('changeset');
    expect((await repository.contract('release')).code).toBe(0);
    await edits[additive](repository);
    expect((await repository.contract('check')).stdout).toMatch(/@small\/core +needs minor +has nothing/);
  });

  it('is refused when too little is planned, and changes nothing then', async () => {
    const repository = await releasedRepository();
    await edits[breaking](repository);
    await repository.plan(everyPackage('minor'));
    await repository.commit('Break');
    const { code, stdout } = await repository.contract('release');
    expect(code).toBe(1);
    expect(stdout).toContain('Nothing was released.');
    expect(await repository.git('status', '--porcelain')).toBe('');
  });

  it('is finished when it was interrupted after the versions were made', async () => {
    const repository = await releasedRepository();
    await edits[additive](repository);
    await repository.plan(everyPackage('minor'));
    await repository.changeset('version');
    await repository.edit('spec/openapi.yaml', 'version: 1.0.0', 'version: 1.1.0');
    expect((await repository.contract('release')).code).toBe(0);
    expect((await repository.contract('check')).stdout).toBe('The contract is that of release 1.1.0.\n');
  });

  it('of code alone records versions and no contract', async () => {
    const repository = await releasedRepository();
    await repository.plan({ '@small/core': 'minor' });
    expect((await repository.contract('release')).code).toBe(0);
    const files = await readdir(join(repository.root, 'spec/releases'));
    expect(files.toSorted()).toEqual(['1.0.0.json', 'CHANGELOG.md', 'index.json']);
    expect((await repository.contract('check')).code).toBe(0);
    // What core released meanwhile plans nothing for the next change.
    await edits[additive](repository);
    expect((await repository.contract('check')).stdout).toMatch(/@small\/core +needs minor +has nothing/);
  });

  it('leaves the contract as it was released while pre-releases are made', async () => {
    const repository = await releasedRepository();
    await edits[additive](repository);
    await repository.contract('changeset');
    await repository.changeset('pre', 'enter', 'next');
    expect(await repository.contract('release')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Versioned @small/core 1.1.0-next.0.'),
    });
    expect(await repository.read('spec/openapi.yaml')).toContain('version: 1.0.0');
    await repository.changeset('pre', 'exit');
    expect((await repository.contract('release')).code).toBe(0);
    expect((await repository.contract('check')).stdout).toBe('The contract is that of release 1.1.0.\n');
  });
});
