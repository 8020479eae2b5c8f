import { describe, expect, it } from 'vitest';
import { edits } from './edits.js';
import { everyPackage, releasedRepository } from './small-repository.js';

describe.concurrent('what was released', () => {
  it('may not be edited', async () => {
    const repository = await releasedRepository();
    await repository.edit('spec/releases/1.0.0.json', '"Things"', '"Others"');
    expect(await repository.contract('check')).toEqual({
      code: 1,
      stdout:
        'spec/releases/1.0.0.json was edited, and what was released cannot change. Restore it from git.\n',
      stderr: '',
    });
  });

  it('may not be missing', async () => {
    const repository = await releasedRepository();
    await repository.git('rm', '--quiet', 'spec/releases/1.0.0.json');
    const { code, stdout } = await repository.contract('check');
    expect(code).toBe(1);
    expect(stdout).toContain('spec/releases/1.0.0.json is missing');
  });

  it('gives the contract its version, which nobody else writes', async () => {
    const repository = await releasedRepository();
    await repository.edit('spec/openapi.yaml', 'version: 1.0.0', 'version: 1.1.0');
    const { code, stdout } = await repository.contract('check');
    expect(code).toBe(1);
    expect(stdout).toContain('says version 1.1.0, and 1.0.0 was released last');
  });

  it('is recorded whenever versions are made', async () => {
    const repository = await releasedRepository();
    await edits['a new optional field of a request'](repository);
    await repository.plan(everyPackage('minor'));
    await repository.changeset('version');
    const { code, stdout } = await repository.contract('check');
    expect(code).toBe(1);
    expect(stdout).toContain('@small/core is at 1.1.0, and 1.0.0 was recorded last');
  });
});

describe.concurrent('code that is generated from a resolved contract', () => {
  it('must be what the contract says now', async () => {
    const repository = await releasedRepository();
    await repository.write({
      'load.mjs':
        "import { readFile } from 'node:fs/promises';\n" +
        'export const loadContract = async (file) => {\n' +
        "  const words = (await readFile(file.replace('openapi', 'things'), 'utf8')).match(/description: (.*)/)[1];\n" +
        "  const info = { title: words, version: '1.0.0' };\n" +
        "  return { document: { openapi: '3.1.0', info, paths: {} }, locate: () => undefined };\n" +
        '};\n',
      'generated.json':
        '{ "openapi": "3.1.0", "info": { "title": "A thing.", "version": "1.0.0" }, "paths": {} }',
    });
    await repository.edit(
      'contract.config.yaml',
      'releases:',
      'resolved: { by: load.mjs, file: generated.json }\nreleases:',
    );
    await repository.git('rm', '-r', '--quiet', 'spec/releases');
    expect((await repository.contract('release')).code).toBe(0);
    expect((await repository.contract('check')).code).toBe(0);
    await edits['other words'](repository);
    await repository.plan(everyPackage('patch'));
    const { code, stdout } = await repository.contract('check');
    expect(code).toBe(1);
    expect(stdout).toContain('generated.json is not what the contract says now');
  });
});

describe.concurrent('a gate that cannot judge', () => {
  it.for<[string, Record<string, string>, RegExp]>([
    [
      'a configuration with an unknown key',
      { 'contract.config.yaml': 'contracts: x\n' },
      /must be an object with contract.*it has "contracts"/,
    ],
    [
      'a configuration that is not YAML',
      { 'contract.config.yaml': 'a: [\n' },
      /^buddykit-contract: contract\.config\.yaml: /,
    ],
    ['a contract that is not YAML', { 'spec/openapi.yaml': 'a: [\n' }, /spec\/openapi\.yaml:\d+:\d+/],
    [
      'a changeset for a package that is not there',
      { '.changeset/x.md': "---\n'nobody': minor\n---\n\nX\n" },
      /\.changeset: .*nobody/,
    ],
    [
      'a list of releases that is broken',
      { 'spec/releases/index.json': '{' },
      /spec\/releases\/index\.json: not JSON/,
    ],
    [
      'a package that is not JSON',
      { 'packages/core/package.json': '{' },
      /packages\/core\/package\.json: not JSON/,
    ],
    [
      'a package without a version',
      { 'packages/core/package.json': '{}' },
      /packages\/core\/package\.json: needs a name/,
    ],
  ])('ends with 2 and one message for %s', async ([_, files, message], { expect: see }) => {
    const repository = await releasedRepository();
    await repository.write(files);
    const { code, stdout, stderr } = await repository.contract('check');
    see(code).toBe(2);
    see(stdout).toBe('');
    see(stderr).toMatch(message);
    see(stderr).not.toMatch(/^ {4}at /m);
  });

  it('ends with 2 when there is no configuration, no release or no Changesets', async () => {
    const repository = await releasedRepository();
    expect(await repository.contract('check', '--gate', 'other.yaml')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('other.yaml: there is no such file'),
    });
    await repository.git('rm', '-r', '--quiet', 'spec/releases');
    expect(await repository.contract('check')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('spec/releases: holds no release to compare with'),
    });
    expect((await repository.contract('release')).code).toBe(0);
    await repository.removeChangesets();
    expect(await repository.contract('check')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('has no @changesets/cli'),
    });
  });
});
