import { expect, test } from 'vitest';
import { domain, elements, type Here } from './journey.js';
import { refusal } from './library.js';

/** A project, and who works in it. */
export function project(here: Here): void {
  test('a project is added, edited, and found among the others', async () => {
    const { ask, made, url } = here();
    const added = await ask('projects.addProject', domain, { display_name: 'Landing page' });
    expect(added).toMatchObject({
      url: `${url}/workspaces/${domain}/projects/landing-page`,
      name: 'landing-page',
      display_name: 'Landing page',
      status: 'ACTIVE',
      created_by: { id: 1, name: 'Ann Example' },
      default_branch: 'master',
      http_repository: expect.stringContaining(`/${domain}/landing-page`),
      ssh_repository: expect.stringContaining(`:${domain}/landing-page`),
    });
    made.project = await ask('projects.editProject', domain, added.name, { display_name: 'Landing' });
    expect(made.project).toEqual({ ...added, display_name: 'Landing' });
    expect(await ask('projects.getProject', domain, added.name)).toEqual(made.project);
  });

  test('projects are listed page by page, until a page is empty', async () => {
    const { ask } = here();
    const read = async (page: number) => {
      const filters = { page, per_page: 1, sort_by: 'name', sort_direction: 'ASC', status: 'ACTIVE' };
      const found = await elements(ask('projects.getList', domain, filters), 'projects');
      return found.map(({ name }) => name);
    };
    expect([await read(1), await read(2), await read(3)]).toEqual([['landing-page'], ['shop'], []]);
  });

  test('a member joins the project, gets other rights, and leaves', async () => {
    const { ask, made } = here();
    const { name } = made.project;
    const { id, email } = made.member;
    const membership = { id, permission_set: { id: made.permissionSet.id } };
    const added = await ask('projects.addProjectMember', domain, name, membership);
    expect(added).toMatchObject({ id, email, permission_set: made.permissionSet });
    expect(await ask('projects.getProjectMember', domain, name, id)).toEqual(added);
    const listed = await elements(ask('projects.getProjectMembers', domain, name, {}), 'members');
    expect(listed).toMatchObject([
      { id: 1, name: 'Ann Example' },
      { id, email },
    ]);
    const own = await elements(ask('members.getMemberProjects', domain, id, {}), 'projects');
    expect(own).toMatchObject([{ name, display_name: 'Landing' }]);

    const [developer = {}] = await elements(ask('permissions.getList', domain), 'permission_sets');
    const edited = await ask('projects.editProjectMember', domain, name, id, developer.id);
    expect(edited).toEqual({ ...added, permission_set: developer });
    expect(await ask('projects.getProjectMember', domain, name, id)).toEqual(edited);
    await ask('projects.deleteProjectMember', domain, name, id);
    const gone = refusal(404, `The member ${id} does not exist.`);
    await expect(ask('projects.getProjectMember', domain, name, id)).rejects.toMatchObject(gone);
    expect(await elements(ask('members.getMemberProjects', domain, id, {}), 'projects')).toEqual([]);
  });
}
