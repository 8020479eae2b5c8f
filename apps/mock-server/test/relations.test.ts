import { beforeEach, describe, expect, test } from 'vitest';
import { actionsPath, startClient } from './client.js';

const workspace = '/workspaces/buddy';
const project = `${workspace}/projects/company-website`;
const json = { 'content-type': 'application/json' };

let client: ReturnType<typeof startClient>;
beforeEach(() => {
  client = startClient();
});

const edit = (path: string, body: object) =>
  client.request('PATCH', path, { body: JSON.stringify(body), headers: json });

async function keys(query = ''): Promise<string[]> {
  const { json: list } = await client.get(`${workspace}/variables${query}`);
  return list.variables.map(({ key }: { key: string }) => key);
}

/** A variable at each level: with the narrowest part of its scope alone, and with the wider ones. */
async function addVariables(): Promise<void> {
  const scopes = {
    WORKSPACE: {},
    PROJECT: { project: { name: 'company-website' } },
    PIPELINE: { pipeline: { id: 2 } },
    PIPELINE_FULL: { project: { name: 'company-website' }, pipeline: { id: 2 } },
    ACTION: { action: { id: 1 } },
    ACTION_FULL: { project: { name: 'company-website' }, pipeline: { id: 2 }, action: { id: 1 } },
  };
  for (const [key, scope] of Object.entries(scopes)) {
    const { status } = await client.add({ key, value: 'x', ...scope }, `${workspace}/variables`);
    expect(status).toBe(201);
  }
}

describe('a variable', () => {
  beforeEach(addVariables);

  test('is found at its level, whichever of the wider parts of its scope are named', async () => {
    expect(await keys()).toEqual(['WORKSPACE']);
    expect(await keys('?projectName=company-website')).toEqual(['PROJECT']);
    for (const query of ['?pipelineId=2', '?projectName=company-website&pipelineId=2']) {
      expect(await keys(query)).toEqual(['PIPELINE', 'PIPELINE_FULL']);
    }
    for (const query of [
      '?actionId=1',
      '?pipelineId=2&actionId=1',
      '?projectName=company-website&actionId=1',
    ]) {
      expect(await keys(query)).toEqual(['ACTION', 'ACTION_FULL']);
    }
    expect(await keys('?projectName=other&pipelineId=2')).toEqual([]);
    expect(await keys('?pipelineId=77')).toEqual([]);
  });

  test('goes with the action, the pipeline or the project that it belongs to', async () => {
    await client.delete(`${actionsPath}/1`);
    expect(await keys('?actionId=1')).toEqual([]);
    expect((await client.get(`${workspace}/variables/5`)).status).toBe(404);
    expect((await client.get(`${workspace}/variables/3`)).status).toBe(200);
    await client.delete(`${project}/pipelines/2`);
    expect((await client.get(`${workspace}/variables/3`)).status).toBe(404);
    expect(await keys('?projectName=company-website')).toEqual(['PROJECT']);
    await client.delete(project);
    expect((await client.get(`${workspace}/variables/2`)).status).toBe(404);
    expect(await keys()).toEqual(['WORKSPACE']);
  });
});

describe('a project', () => {
  test('takes with it what is named after it when it is renamed, and keeps its place', async () => {
    await addVariables();
    await client.add({ display_name: 'Zoo' }, `${workspace}/projects`);
    const hook = { target_url: 'https://x.example', events: ['PUSH'], secret_key: 'x' };
    await client.add({ ...hook, projects: ['company-website'] }, `${workspace}/webhooks`);
    const own = { scope: 'PROJECT', project_name: 'company-website' };
    const integration = { name: 'Hub', type: 'DOCKER_HUB', username: 'x', password: 'y', ...own };
    const { json: added } = await client.add(integration, `${workspace}/integrations`);

    expect((await edit(project, { name: 'site' })).json).toMatchObject({ name: 'site' });
    expect(await keys('?projectName=site')).toEqual(['PROJECT']);
    expect(await keys('?projectName=site&pipelineId=2')).toEqual(['PIPELINE', 'PIPELINE_FULL']);
    expect((await client.get(`${workspace}/webhooks/1`)).json).toMatchObject({ projects: ['site'] });
    const { json: moved } = await client.get(`${workspace}/integrations/${added.hash_id}`);
    expect(moved).toMatchObject({ project_name: 'site' });
    const { json: list } = await client.get(`${workspace}/projects`);
    expect(list.projects.map(({ name }: { name: string }) => name)).toEqual(['site', 'zoo']);
  });

  test('has its creator as its first member, and the addresses of its repository', async () => {
    const { json: added } = await client.add({ display_name: 'Shop' }, `${workspace}/projects`);
    expect(added).toMatchObject({
      http_repository: 'https://app.buddy.works/buddy/shop',
      ssh_repository: 'buddy@app.buddy.works:buddy/shop',
    });
    const { json: list } = await client.get(`${workspace}/projects/shop/members`);
    expect(list.members).toMatchObject([{ id: 1, name: 'Mike Benson' }]);
    const { json: creator } = await client.get(`${workspace}/projects/shop/members/1`);
    expect(creator).toMatchObject({ id: 1, permission_set: { name: 'Project Manager' } });
  });
});

test('a renamed workspace keeps its place', async () => {
  await client.add({ domain: 'acme' }, '/workspaces');
  await edit(workspace, { domain: 'buddy-2' });
  const { json: list } = await client.get('/workspaces');
  expect(list.workspaces.map(({ domain }: { domain: string }) => domain)).toEqual(['buddy-2', 'acme']);
});
