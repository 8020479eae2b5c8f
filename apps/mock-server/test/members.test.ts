import { describe, expect, test } from 'vitest';
import { startClient } from './client.js';

const path = '/workspaces/buddy/members';

/** A workspace with members whose names and ids are in different orders. */
function startWithMembers() {
  const members = ['zoe', 'adam'].map((name) => ({ email: `${name}@example.com` }));
  const client = startClient({ seed: { workspaces: [{ domain: 'buddy', members }] } });
  const emails = async (query: string): Promise<string[]> => {
    const { json } = await client.get(`${path}${query}`);
    return json.members.map(({ email }: { email: string }) => email.split('@')[0]);
  };
  return { client, emails };
}

describe('the members of a workspace', () => {
  test('are sorted by name, as documented, unless something else is asked for, and by address before they have one', async () => {
    const { emails } = startWithMembers();
    const byName = ['adam', 'colleague', 'mike', 'zoe'];
    expect(await emails('')).toEqual(byName);
    expect(await emails('?sort_by=name&sort_direction=DESC')).toEqual(byName.toReversed());
    const byId = ['mike', 'colleague', 'zoe', 'adam'];
    expect(await emails('?sort_by=id')).toEqual(byId);
    expect(await emails('?sort_by=id&sort_direction=DESC&page=2&per_page=3')).toEqual(['mike']);
  });

  test('show the user of the token with the name that this user has now', async () => {
    const { client } = startWithMembers();
    const body = JSON.stringify({ name: 'Michael Benson' });
    await client.request('PATCH', '/user', { body, headers: { 'content-type': 'application/json' } });
    expect((await client.get(`${path}/1`)).json).toMatchObject({ id: 1, name: 'Michael Benson' });
  });

  test('have a picture, and a name from when they have signed up', async () => {
    const { client } = startWithMembers();
    const { json: invited } = await client.add({ email: 'eve@example.com' }, path);
    expect(invited).not.toHaveProperty('name');
    expect(invited.avatar_url).toMatch(/^https:\/\/app\.buddy\.works\/.*\/5\/.*\.png$/);
    expect((await client.get(`${path}/1`)).json.avatar_url).toMatch(/\/1\/.*\.png$/);
    const { json: user } = await client.get('/user');
    expect(user.avatar_url).toBe((await client.get(`${path}/1`)).json.avatar_url);
  });
});
