import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { account } from './buddyworksapi/account.js';
import { beginJourney, domain, elements, type Journey, shop } from './buddyworksapi/journey.js';
import { refusal } from './buddyworksapi/library.js';
import { notEmulated } from './buddyworksapi/not-emulated.js';
import { people } from './buddyworksapi/people.js';
import { pipeline } from './buddyworksapi/pipeline.js';
import { project } from './buddyworksapi/project.js';
import { repository } from './buddyworksapi/repository.js';
import { runs } from './buddyworksapi/runs.js';
import { surroundings } from './buddyworksapi/surroundings.js';

const mediaTypes = [
  { sent: 'without X-Buddy-Media-Type', headers: {} },
  { sent: 'with X-Buddy-Media-Type', headers: { 'x-buddy-media-type': 'buddy.v1.1.0' } },
];

// One journey: what a stage makes, the next ones use.
describe.each(mediaTypes)('buddyworksapi, $sent', ({ headers }) => {
  let journey: Journey;
  let before: unknown;
  const here = () => journey;
  beforeAll(async () => {
    journey = await beginJourney(headers);
    before = await readLists(journey);
  });
  afterAll(() => journey?.close());

  account(here);
  people(here);
  project(here);
  pipeline(here);
  runs(here);
  surroundings(here);
  repository(here);
  notEmulated(here);
  cleanUp(here);

  test('afterwards everything is as it was before', async () => {
    expect(await readLists(journey)).toEqual(before);
  });

  test('every method that the library has was called', () => {
    const { methods, called } = journey;
    expect(methods.length).toBeGreaterThan(60);
    expect(methods.filter((method) => !called.has(method))).toEqual([]);
  });
});

/** Takes away what the stages have made, from the inside out. */
function cleanUp(here: () => Journey): void {
  test('actions, pipeline and project are deleted, and are gone', async () => {
    const { ask, made } = here();
    const place = [domain, made.project.name, made.pipeline.id];
    const [first = {}] = made.actions;
    await ask('pipelines.deletePipelineAction', ...place, first.id);
    const noAction = refusal(404, `The action ${first.id} does not exist.`);
    await expect(ask('pipelines.getPipelineAction', ...place, first.id)).rejects.toMatchObject(noAction);
    await ask('pipelines.deletePipeline', ...place);
    const noPipeline = refusal(404, `The pipeline ${made.pipeline.id} does not exist.`);
    await expect(ask('executions.getExecution', ...place, 1)).rejects.toMatchObject(noPipeline);
    await ask('projects.deleteProject', domain, made.project.name);
    const noProject = refusal(404, `The project "${made.project.name}" does not exist.`);
    await expect(ask('pipelines.getPipeline', ...place)).rejects.toMatchObject(noProject);
  });

  test('permission set and member are deleted, and are gone', async () => {
    const { ask, made } = here();
    const { permissionSet, member } = made;
    await ask('permissions.deletePermission', domain, permissionSet.id);
    const noSet = refusal(404, `The permission set ${permissionSet.id} does not exist.`);
    await expect(ask('permissions.getPermission', domain, permissionSet.id)).rejects.toMatchObject(noSet);
    await ask('members.deleteMember', domain, member.id);
    const noMember = refusal(404, `The member ${member.id} does not exist.`);
    await expect(ask('members.getMember', domain, member.id)).rejects.toMatchObject(noMember);
  });
}

function readLists({ ask }: Journey): Promise<unknown> {
  return Promise.all([
    ask('workspaces.getList'),
    ask('projects.getList', domain, {}),
    ask('members.getList', domain, {}),
    ask('permissions.getList', domain),
    ask('groups.getList', domain),
    ask('webhooks.getList', domain),
    ask('integrations.getList', domain, {}),
    ask('profile.getEmails'),
    ask('profile.getSshKeys'),
    elements(ask('pipelines.getList', domain, shop.name, {}), 'pipelines'),
  ]);
}
