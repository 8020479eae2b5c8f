import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleContract, findStale, generate, writeFiles } from '@buddykit/codegen';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { contractOf } from './contract-of.js';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'buddykit-codegen-'));
  const { components, ...contract } = contractOf({ schemas: {}, response: 'Thing' });
  const spec = JSON.parse(
    JSON.stringify(contract).replace('#/components/schemas/Thing', 'thing.yaml#/Thing'),
  );
  await mkdir(join(root, 'spec'));
  await writeFile(join(root, 'spec/openapi.yaml'), stringify(spec));
  await writeThing('The name of the thing.');
});

afterEach(() => rm(root, { recursive: true, force: true }));

describe('bundleContract', () => {
  it('brings the schemas of other files in by their names', async () => {
    const { components } = await bundleContract(join(root, 'spec/openapi.yaml'));
    expect(Object.keys(components.schemas)).toEqual(['Thing']);
  });

  it('names the file that is missing', async () => {
    await rm(join(root, 'spec/thing.yaml'));
    await expect(bundleContract(join(root, 'spec/openapi.yaml'))).rejects.toThrow(
      /cannot be bundled[\s\S]*thing\.yaml/,
    );
  });
});

describe('generating into a repository', () => {
  it('gives the same bytes twice', async () => {
    expect(await generate(join(root, 'spec'))).toEqual(await generate(join(root, 'spec')));
  });

  it('writes every file once, and finds none of them stale', async () => {
    const files = await generate(join(root, 'spec'));
    expect(await writeFiles(root, files)).toEqual(files.map(({ path }) => path));
    expect(await findStale(root, files)).toEqual([]);
    expect(await writeFiles(root, files)).toEqual([]);
  });

  it('leaves a fresh file alone, so that no build sees it as changed', async () => {
    const files = await generate(join(root, 'spec'));
    await writeFiles(root, files);
    const before = await stat(join(root, files[0]?.path ?? ''), { bigint: true });
    await writeFiles(root, files);
    expect((await stat(join(root, files[0]?.path ?? ''), { bigint: true })).mtimeNs).toBe(before.mtimeNs);
  });

  it('finds the file that was edited by hand, and the one that was deleted', async () => {
    const files = await generate(join(root, 'spec'));
    await writeFiles(root, files);
    const [edited = '', deleted = ''] = files.slice(1).map(({ path }) => path);
    await writeFile(join(root, edited), `${await readFile(join(root, edited), 'utf8')}\n`);
    await rm(join(root, deleted));
    expect((await findStale(root, files)).map(({ path }) => path)).toEqual([edited, deleted]);
    expect(await writeFiles(root, files)).toEqual([edited, deleted]);
  });

  it('finds every source stale when a word of the contract changes', async () => {
    await writeFiles(root, await generate(join(root, 'spec')));
    await writeThing('What the thing is called.');
    const files = await generate(join(root, 'spec'));
    expect(await findStale(root, files)).toHaveLength(files.length);
  });
});

async function writeThing(description: string): Promise<void> {
  const name = { type: 'string', description };
  await writeFile(
    join(root, 'spec/thing.yaml'),
    stringify({ Thing: { type: 'object', properties: { name } } }),
  );
}
