import { describe, expect, test } from 'vitest';
import { startClient } from './client.js';

const path = '/workspaces/buddy/members';

/** A workspace with members whose names and ids are in different orders. */
async function startWithMembers() {
  const client = startClient();
  for (const name of ['zoe', 'adam']) await client.add({ email: `${name}@example.com` }, path);
  const names = async (query: string): Promise<string[]> => {
    const { json } = await client.get(`${path}${query}`);
    return json.members.map(({ name }: { name: string }) => name);
  };
  return { client, names };
}

describe('the members of a workspace', () => {
  test('are sorted by name, as documented, unless something else is asked for', async () => {
    const { names } = await startWithMembers();
    const byName = ['adam', 'colleague', 'Mike Benson', 'zoe'];
    expect(await names('')).toEqual(byName);
    expect(await names('?sort_by=name&sort_direction=DESC')).toEqual(byName.toReversed());
    const byId = ['Mike Benson', 'colleague', 'zoe', 'adam'];
    expect(await names('?sort_by=id')).toEqual(byId);
    expect(await names('?sort_by=id&sort_direction=DESC&page=2&per_page=3')).toEqual(['Mike Benson']);
  });

  test('show the user of the token with the name that this user has now', async () => {
    const { client } = await startWithMembers();
    const body = JSON.stringify({ name: 'Michael Benson' });
    await client.request('PATCH', '/user', { body, headers: { 'content-type': 'application/json' } });
    expect((await client.get(`${path}/1`)).json).toMatchObject({ id: 1, name: 'Michael Benson' });
  });
});
