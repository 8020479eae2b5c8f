import { expect, test } from 'vitest';
import { domain, elements, type Here } from './journey.js';
import { refusal } from './library.js';

/** The people of a workspace: members, what they may do, and their groups. */
export function people(here: Here): void {
  test('the workspace of the token is found, with its owner', async () => {
    const { ask } = here();
    const [first, ...others] = await elements(ask('workspaces.getList'), 'workspaces');
    expect(others).toEqual([]);
    expect(first).toMatchObject({ name: 'Acme', domain });
    const workspace = await ask('workspaces.getWorkspace', domain);
    expect(workspace).toMatchObject({ ...first, frozen: false });
    const owner = await ask('members.getMember', domain, workspace.owner_id);
    expect(owner).toMatchObject({ name: 'Ann Example', admin: true, workspace_owner: true });
  });

  test('a member is added once, and made an administrator', async () => {
    const { ask, made } = here();
    const email = 'bob@example.com';
    const added = await ask('members.addMember', domain, email);
    expect(added).toMatchObject({ email, admin: false, workspace_owner: false });
    expect(await ask('members.getMember', domain, added.id)).toEqual(added);
    const taken = refusal(400, `email: is taken: ${email} is a member of the workspace`);
    await expect(ask('members.addMember', domain, email)).rejects.toMatchObject(taken);

    made.member = await ask('members.updateAdministrator', domain, added.id, true);
    expect(made.member).toEqual({ ...added, admin: true });
    expect(await ask('members.getMember', domain, added.id)).toEqual(made.member);
    const filters = { sort_by: 'name', sort_direction: 'DESC' };
    const all = await elements(ask('members.getList', domain, filters), 'members');
    const emails = ['colleague@acme.example', email, 'ann@example.com'];
    expect(all.map((member) => member.email)).toEqual(emails);
  });

  test('a permission set is added to the three that are there, and edited', async () => {
    const { ask, made } = here();
    const list = () => elements(ask('permissions.getList', domain), 'permission_sets');
    expect(await list()).toHaveLength(3);
    const set = {
      name: 'Artist',
      description: 'May look at the source',
      repository_access_level: 'READ_ONLY',
      pipeline_access_level: 'DENIED',
      sandbox_access_level: 'DENIED',
    };
    const added = await ask('permissions.addPermission', domain, set);
    expect(added).toMatchObject({ ...set, type: 'CUSTOM' });
    const changes = { pipeline_access_level: 'RUN_ONLY' };
    made.permissionSet = await ask('permissions.editPermission', domain, added.id, changes);
    expect(made.permissionSet).toEqual({ ...added, ...changes });
    expect(await ask('permissions.getPermission', domain, added.id)).toEqual(made.permissionSet);
    expect((await list()).at(-1)).toEqual(made.permissionSet);
  });

  test('a group is added and edited, gets a member and loses it again', async () => {
    const { ask, made } = here();
    const { id: memberId, email } = made.member;
    const added = await ask('groups.addGroup', domain, { name: 'Artists' });
    const group = await ask('groups.editGroup', domain, added.id, { description: 'They paint' });
    expect(group).toEqual({ ...added, description: 'They paint' });
    expect(await ask('groups.getGroup', domain, added.id)).toEqual(group);
    expect(await elements(ask('groups.getList', domain), 'groups')).toMatchObject([
      { id: added.id, name: 'Artists', description: 'They paint' },
    ]);

    const members = () => elements(ask('groups.getGroupMembers', domain, added.id), 'members');
    expect(await members()).toEqual([]);
    const joined = await ask('groups.addGroupMember', domain, added.id, memberId);
    expect(joined).toMatchObject({ id: memberId, email, admin: true, status: 'MEMBER' });
    expect(await ask('groups.getGroupMember', domain, added.id, memberId)).toEqual(joined);
    expect(await members()).toMatchObject([{ id: memberId, email, status: 'MEMBER' }]);
    await ask('groups.deleteGroupMember', domain, added.id, memberId);
    expect(await members()).toEqual([]);

    await ask('groups.deleteGroup', domain, added.id);
    const gone = refusal(404, `The group ${added.id} does not exist.`);
    await expect(ask('groups.getGroup', domain, added.id)).rejects.toMatchObject(gone);
  });
}
