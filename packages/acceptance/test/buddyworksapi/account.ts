import { expect, test } from 'vitest';
import { elements, type Here } from './journey.js';
import { refusal } from './library.js';

/** The user of the token, with addresses and keys. */
export function account(here: Here): void {
  test('the user of the token is read, and edited', async () => {
    const { ask, url } = here();
    const user = await ask('profile.getProfile');
    expect(user).toMatchObject({ id: 1, name: 'Ann Example', workspaces_url: `${url}/workspaces` });
    const edited = await ask('profile.editProfile', { title: 'Captain' });
    expect(edited).toEqual({ ...user, title: 'Captain' });
    expect(await ask('profile.getProfile')).toEqual(edited);
  });

  test('an e-mail address is added, listed and deleted', async () => {
    const { ask } = here();
    const list = () => elements(ask('profile.getEmails'), 'emails');
    const before = await list();
    const added = await ask('profile.addEmail', 'ann+buddy@example.com');
    expect(added).toMatchObject({ email: 'ann+buddy@example.com' });
    expect(await list()).toEqual([...before, added]);
    await ask('profile.deleteEmail', 'ann+buddy@example.com');
    expect(await list()).toEqual(before);
  });

  test('an SSH key is added, fetched, listed and deleted', async () => {
    const { ask } = here();
    const list = () => elements(ask('profile.getSshKeys'), 'keys');
    const key = { title: 'Laptop', content: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEx ann' };
    const added = await ask('profile.addSshKey', key);
    expect(added).toMatchObject(key);
    expect(await ask('profile.getSshKey', added.id)).toEqual(added);
    expect(await list()).toMatchObject([{ id: added.id, ...key }]);
    await ask('profile.deleteSshKey', added.id);
    expect(await list()).toEqual([]);
    const gone = refusal(404, `The SSH key ${added.id} does not exist.`);
    await expect(ask('profile.getSshKey', added.id)).rejects.toMatchObject(gone);
  });
}
