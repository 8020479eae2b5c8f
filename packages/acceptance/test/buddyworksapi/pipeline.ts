import { secretFields } from '@buddykit/core';
import { expect, test } from 'vitest';
import { documents, type Fields } from '../documents/document.js';
import { domain, elements, type Here } from './journey.js';
import { refusal } from './library.js';

/** A pipeline with the actions of the documents. */
export function pipeline(here: Here): void {
  test('a pipeline is added, edited and listed, and never ran', async () => {
    const { ask, made } = here();
    const { name } = made.project;
    const body = { name: 'Build', on: 'CLICK', refs: ['refs/heads/master'] };
    const added = await ask('pipelines.addPipeline', domain, name, body);
    expect(added).toMatchObject({
      ...body,
      last_execution_status: 'INITIAL',
      last_execution_revision: null,
      project: { name, display_name: 'Landing' },
      creator: { id: 1 },
      actions: [],
    });
    made.pipeline = await ask('pipelines.editPipeline', domain, name, added.id, {
      always_from_scratch: true,
    });
    expect(made.pipeline).toEqual({ ...added, always_from_scratch: true });
    expect(await ask('pipelines.getPipeline', domain, name, added.id)).toEqual(made.pipeline);
    const listed = await elements(ask('pipelines.getList', domain, name, { sort_by: 'name' }), 'pipelines');
    expect(listed).toMatchObject([{ ...body, id: added.id, last_execution_status: 'INITIAL' }]);
  });

  test.each(documents)('the documented body of $name adds an action', async ({ body }) => {
    const { ask, made } = here();
    const added = await ask('pipelines.addPipelineAction', domain, made.project.name, made.pipeline.id, body);
    expect(added).toMatchObject(withoutSecrets(body));
    for (const secret of secretFields) expect(JSON.stringify(added)).not.toContain(`"${secret}"`);
    const fetched = await ask(
      'pipelines.getPipelineAction',
      domain,
      made.project.name,
      made.pipeline.id,
      added.id,
    );
    expect(fetched).toEqual(added);
    made.actions.push(added);
  });

  test('an action is edited, and listed in its place', async () => {
    const { ask, made } = here();
    const [first = {}, second = {}] = made.actions;
    const place = [domain, made.project.name, made.pipeline.id];
    const edited = await ask('pipelines.editPipelineAction', ...place, first.id, { name: 'Renamed' });
    expect(edited).toEqual({ ...first, name: 'Renamed' });
    const listed = await elements(ask('pipelines.getPipelineActions', ...place, {}), 'actions');
    expect(listed).toMatchObject([
      { id: first.id, name: 'Renamed', type: first.type },
      { id: second.id, name: second.name, type: second.type },
    ]);
    const { actions } = await ask('pipelines.getPipeline', ...place);
    expect(actions).toMatchObject([
      { id: first.id, name: 'Renamed', status: 'INITIAL' },
      { id: second.id, status: 'INITIAL' },
    ]);
  });

  test('a mistake in an action comes back as one message for each problem', async () => {
    const { ask, made } = here();
    const wrong = { type: 'BUILD', docker_image_name: 'library/node', docker_image_tag: 20 };
    const place = [domain, made.project.name, made.pipeline.id];
    const answer = ask('pipelines.addPipelineAction', ...place, wrong);
    await expect(answer).rejects.toMatchObject({
      code: 400,
      messages: expect.arrayContaining([
        { message: expect.stringMatching(/^name: is required/) },
        { message: expect.stringMatching(/^docker_image_tag: must be a string/) },
      ]),
    });
    const unknown = refusal(404, 'The action 999 does not exist.');
    await expect(ask('pipelines.getPipelineAction', ...place, 999)).rejects.toMatchObject(unknown);
  });
}

function withoutSecrets(body: Fields): Fields {
  return Object.fromEntries(Object.entries(body).filter(([name]) => !secretFields.includes(name)));
}
