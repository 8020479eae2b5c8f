import { expect, test } from 'vitest';
import { domain, elements, type Here, shop } from './journey.js';
import { refusal } from './library.js';

const { commits, branches, tags, files } = shop.repository;
const [newest, middle, oldest] = commits;

/** What is read of the repository that the seed holds. */
export function repository(here: Here): void {
  test('branches and tags lead to their commits, also when a name holds a slash', async () => {
    const { ask } = here();
    const listed = await elements(ask('branches.getList', domain, shop.name), 'branches');
    expect(listed).toMatchObject([
      { name: 'main', default: true },
      { name: 'feature/shoes', default: false },
    ]);
    const branch = await ask('branches.getRevision', domain, shop.name, 'feature/shoes');
    expect(branch).toMatchObject({ name: 'feature/shoes', commit: { revision: branches['feature/shoes'] } });
    expect(await elements(ask('tags.getList', domain, shop.name), 'tags')).toMatchObject([{ name: 'v1.0' }]);
    const tag = await ask('tags.getTag', domain, shop.name, 'v1.0');
    expect(tag).toMatchObject({ name: 'v1.0', commit: { revision: tags['v1.0'], message: oldest?.message } });
    const unknown = refusal(404, 'The branch "gone" does not exist.');
    await expect(ask('branches.getRevision', domain, shop.name, 'gone')).rejects.toMatchObject(unknown);
  });

  test('commits are listed from the newest on, filtered and page by page', async () => {
    const { ask } = here();
    const list = async (filters: object) => {
      const found = await elements(ask('commits.getList', domain, shop.name, filters), 'commits');
      return found.map(({ revision }) => revision);
    };
    const revisions = commits.map(({ revision }) => revision);
    expect(await list({})).toEqual(revisions);
    expect(await list({ page: 2, per_page: 2 })).toEqual(revisions.slice(2));
    expect(await list({ path: 'README.md' })).toEqual(revisions.slice(1));
    expect(await list({ revision: 'feature/shoes' })).toEqual(revisions.slice(1));
    expect(await list({ since: middle?.date, until: middle?.date })).toEqual([middle?.revision]);
    expect(await list({ author: 'Ann Example', page: 4, per_page: 1 })).toEqual([]);
  });

  test('a commit tells who made it, when, and what it changed', async () => {
    const { ask } = here();
    const commit = await ask('commits.getCommit', domain, shop.name, newest?.revision);
    expect(commit).toMatchObject({
      revision: newest?.revision,
      message: newest?.message,
      author: { name: 'Ann Example' },
      files: [{ file_name: 'src/boots.js' }],
    });
    expect(Date.parse(String(commit.commit_date))).toBe(Date.parse(newest?.date ?? ''));
  });

  test('the contents are listed at the root and in a folder, and a file comes with its text', async () => {
    const { ask } = here();
    const names = async (path: string | null) => {
      const found = await elements(ask('source.getContents', domain, shop.name, path, null), 'contents');
      return found.map(({ name, content_type }) => [name, content_type]);
    };
    const root = [
      ['README.md', 'FILE'],
      ['src', 'DIR'],
    ];
    expect(await names(null)).toEqual(root);
    expect(await names('/')).toEqual(root);
    expect(await names('/src')).toEqual([
      ['boots.js', 'FILE'],
      ['shoes.js', 'FILE'],
    ]);
    const file = await ask('source.getContents', domain, shop.name, '/src/shoes.js', { revision: 'v1.0' });
    expect(file).toMatchObject({ name: 'shoes.js', path: 'src/shoes.js', encoding: 'base64' });
    expect(Buffer.from(String(file.content), 'base64').toString()).toBe(files['src/shoes.js']);
    const unknown = refusal(404, 'The path "src/hats.js" does not exist.');
    const missing = ask('source.getContents', domain, shop.name, '/src/hats.js', {});
    await expect(missing).rejects.toMatchObject(unknown);
  });
}
