import { beforeEach, describe, expect, it } from 'vitest';
import { publicBuild } from '../client.js';
import { actions, pipeline, startTwo } from './two-clients.js';

const { server, old, fresh } = startTwo();
beforeEach(() => server.control.reset());

describe.each([
  ['trigger_time', 'ON_TERMINATE'],
  ['shell', 'POWERSHELL'],
])('an action with %s %s', (field, value) => {
  it('is told to new clients alone: an old one gets 409 with the reason', async () => {
    const { json } = await fresh.post(actions, { ...publicBuild, [field]: value });
    const path = `${actions}/${json.id}`;
    expect((await fresh.get(path)).json[field]).toBe(value);
    const message = `This has ${field} ${value}, which the contract of this request does not know; ask with a newer contract.`;
    for (const answer of [await old.get(path), await old.patch(path, { name: 'Renamed' })]) {
      expect([answer.status, answer.messages]).toEqual([409, [message]]);
    }
    expect((await fresh.get(path)).json.name).toBe(publicBuild.name);
    expect((await old.delete(path)).status).toBe(204);
  });
});

describe('an action that an old client cannot be told of', () => {
  it('is left out of its lists, its pipelines and its runs', async () => {
    const { json } = await fresh.post(actions, { ...publicBuild, trigger_time: 'ON_TERMINATE' });
    const run = await old.post(`${pipeline}/executions`, {});
    const idsSeen = async ({ get }: typeof old) => {
      const { json: list } = await get(actions);
      const { json: whole } = await get(pipeline);
      const { json: execution } = await get(`${pipeline}/executions/${run.json.id}`);
      const ran = execution.action_executions.map(({ action }: { action: object }) => action);
      return [list.actions, whole.actions, ran].map((all: { id: number }[]) => all.map(({ id }) => id));
    };
    expect(await idsSeen(old)).toEqual([
      [1, 2, 3],
      [1, 2, 3],
      [1, 2, 3],
    ]);
    const all = [1, 2, 3, json.id];
    expect(await idsSeen(fresh)).toEqual([all, all, all]);
    const log = await old.get(`${pipeline}/executions/${run.json.id}/action/${json.id}`);
    expect([log.status, log.messages[0]]).toEqual([
      409,
      expect.stringContaining('trigger_time ON_TERMINATE'),
    ]);
  });
});

describe('a new field', () => {
  it('is not shown to an old client, and stays when that one edits the rest', async () => {
    const { json } = await fresh.post(actions, {
      ...publicBuild,
      loop: ['A'],
      image_location: 'PUBLIC_REGISTRY',
    });
    const path = `${actions}/${json.id}`;
    const edited = await old.patch(path, { docker_image_tag: '22' });
    expect(edited.json).not.toHaveProperty('loop');
    expect((await fresh.get(path)).json).toMatchObject({
      loop: ['A'],
      image_location: 'PUBLIC_REGISTRY',
      docker_image_tag: '22',
    });
  });
});
