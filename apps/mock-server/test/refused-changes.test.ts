import { type Operation, operations } from '@buddykit/core';
import { describe, expect, test } from 'vitest';
import { pipelinePath, shopPath, startRuns } from './runs.js';
import { acme, action } from './seeds.js';

const pipeline = (id: number, name: string) => ({
  id,
  name,
  on: 'CLICK',
  actions: [action('Test', { id: 10 * id })],
});
const hub = { name: 'Hub', type: 'DOCKER_HUB', username: 'a', password: 'b' };
const variable = { key: 'K', value: 'V' };
const seed = {
  ...acme({
    projects: [
      { name: 'shop', pipelines: [pipeline(7, 'Deploy'), pipeline(8, 'Test')] },
      { name: 'blog', pipelines: [pipeline(9, 'Deploy')] },
    ],
    variables: [variable, { ...variable, key: 'OTHER' }, { ...variable, pipeline: { id: 7 } }],
    integrations: [{ ...hub, hash_id: 'a1', scope: 'WORKSPACE' }],
  }),
};
seed.workspaces?.push({ domain: 'other' });

async function start() {
  const client = startRuns({ seed });
  for (const name of ['Crew', 'Staff']) await client.send('POST', '/workspaces/acme/groups', { name });
  await client.send('POST', '/workspaces/acme/webhooks', {
    target_url: 'https://acme.example',
    events: ['PUSH'],
    projects: [],
    secret_key: 'hush',
  });
  return client;
}

const w = '/workspaces/acme';
const build = action('Build');
const readOnly = {
  name: 'Developer',
  pipeline_access_level: 'READ_ONLY',
  repository_access_level: 'READ_ONLY',
  sandbox_access_level: 'READ_ONLY',
};

describe('a change that contradicts what there is', () => {
  test.each([
    ['POST', '/workspaces', { domain: 'other' }, 'domain: is taken: there is a workspace "other"'],
    ['PATCH', w, { domain: 'other' }, 'domain: is taken: there is a workspace "other"'],
    ['POST', `${w}/projects`, { display_name: 'Blog' }, 'name: is taken: the workspace has a project "blog"'],
    ['PATCH', shopPath, { name: 'blog' }, 'name: is taken: the workspace has a project "blog"'],
    [
      'POST',
      `${shopPath}/pipelines`,
      { name: 'Test', on: 'CLICK' },
      'name: is taken: the project has a pipeline "Test"',
    ],
    ['PATCH', pipelinePath, { name: 'Test' }, 'name: is taken: the project has a pipeline "Test"'],
    ['POST', `${w}/variables`, variable, 'key: is taken: there is a variable "K" in this scope'],
    [
      'POST',
      `${w}/variables`,
      { ...variable, pipeline: { id: 7 } },
      'key: is taken: there is a variable "K" in this scope',
    ],
    ['PATCH', `${w}/variables/2`, { key: 'K' }, 'key: is taken: there is a variable "K" in this scope'],
    ['POST', `${w}/groups`, { name: 'Crew' }, 'name: is taken: another group has "Crew"'],
    ['PATCH', `${w}/groups/2`, { name: 'Crew' }, 'name: is taken: another group has "Crew"'],
    ['POST', `${w}/permissions`, readOnly, 'name: is taken: another permission set has "Developer"'],
    [
      'POST',
      `${w}/members`,
      { email: 'ann@acme.example' },
      'email: is taken: ann@acme.example is a member of the workspace',
    ],
    [
      'POST',
      '/user/emails',
      { email: 'ann@acme.example' },
      'email: is taken: the user has ann@acme.example already',
    ],
  ])('is refused: %s %s %j', async (...[method, path, body, message]) => {
    const client = await start();
    const before = client.control.exportState();
    expect(await client.send(method, path, body)).toMatchObject({ status: 400, messages: [message] });
    expect(client.control.exportState()).toEqual(before);
  });
});

describe('a change that names what is not there, or belongs elsewhere', () => {
  test.each([
    [
      'POST',
      `${pipelinePath}/actions`,
      { ...build, after_action_id: 80 },
      'after_action_id: must be the id of an action of this pipeline, or 0; it is 80',
    ],
    [
      'POST',
      `${pipelinePath}/actions`,
      { ...build, after_action_id: -1 },
      'after_action_id: must be at least 0',
    ],
    [
      'PATCH',
      `${pipelinePath}/actions/70`,
      { type: 'DOCKERFILE' },
      'type: must be BUILD; it is "DOCKERFILE"',
    ],
    [
      'POST',
      `${w}/variables`,
      { ...variable, project: { name: 'nothing' } },
      'project.name: must be one that the workspace has; it is "nothing"',
    ],
    [
      'POST',
      `${w}/variables`,
      { ...variable, pipeline: { id: 77 } },
      'pipeline.id: must be one that the workspace has; it is 77',
    ],
    [
      'POST',
      `${w}/variables`,
      { ...variable, project: { name: 'shop' }, pipeline: { id: 9 } },
      'pipeline.id: must be one that the workspace has; it is 9',
    ],
    [
      'POST',
      `${w}/variables`,
      { ...variable, pipeline: { id: 7 }, action: { id: 80 } },
      'action.id: must be one that the workspace has; it is 80',
    ],
    [
      'POST',
      `${w}/integrations`,
      { ...hub, scope: 'PROJECT' },
      'project_name: is required for an integration with the scope PROJECT',
    ],
    [
      'POST',
      `${w}/integrations`,
      { ...hub, scope: 'PROJECT', project_name: 'nothing' },
      'project_name: must be a project of the workspace; it is "nothing"',
    ],
    [
      'PATCH',
      `${w}/integrations/a1`,
      { scope: 'PROJECT' },
      'project_name: is required for an integration with the scope PROJECT',
    ],
    [
      'PATCH',
      `${w}/webhooks/1`,
      { projects: ['nothing'] },
      'projects: names projects that the workspace does not have: nothing',
    ],
    [
      'POST',
      `${w}/groups/1/members`,
      { id: 77 },
      'id: must be the id of a member of the workspace; it is 77',
    ],
    [
      'PATCH',
      `${w}/groups/1`,
      { auto_assign_permission_set_id: 77 },
      'auto_assign_permission_set_id: must be the id of a permission set of the workspace; it is 77',
    ],
    [
      'PATCH',
      `${w}/members/1`,
      { auto_assign_permission_set_id: 4 },
      'auto_assign_permission_set_id: must be the id of a permission set of the workspace; it is 4',
    ],
    [
      'POST',
      `${shopPath}/members`,
      { id: 77, permission_set: { id: 1 } },
      'id: must be the id of a member of the workspace; it is 77',
    ],
    [
      'POST',
      `${shopPath}/members`,
      { id: 2, permission_set: { id: 77 } },
      'permission_set.id: must be the id of a permission set of the workspace; it is 77',
    ],
    ['POST', `${w}/members`, { email: 'nobody' }, 'email: must be an e-mail address; it is "nobody"'],
    ['DELETE', `${w}/members/1`, undefined, 'member_id: is the owner of the workspace'],
  ])('is refused: %s %s %j', async (...[method, path, body, message]) => {
    const client = await start();
    const before = client.control.exportState();
    expect(await client.send(method, path, body)).toMatchObject({ status: 400, messages: [message] });
    expect(client.control.exportState()).toEqual(before);
  });

  test.each(
    Object.entries<Operation>(operations)
      .filter(([, { parameters, method }]) => method !== 'GET' && parameters.length > 0)
      .map(([id, { method, path }]) => [id, method, path] as const),
  )('is refused where its path leads nowhere: %s', async (...[, method, path]) => {
    const client = await start();
    const before = client.control.exportState();
    const { status, messages } = await client.send(method, path.replace(/\{(\w+)\}/g, '999'), {});
    expect(status).toBe(404);
    expect(messages[0]).toMatch(/^The [\w -]+ ("?999"?) does not exist\.$/);
    expect(client.control.exportState()).toEqual(before);
  });
});
