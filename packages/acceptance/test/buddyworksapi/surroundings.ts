import { expect, test } from 'vitest';
import { domain, elements, type Here } from './journey.js';
import { refusal } from './library.js';

/** What a workspace is connected with: webhooks and integrations. */
export function surroundings(here: Here): void {
  test('a webhook is added, edited, listed and deleted, and keeps its secret', async () => {
    const { ask, made } = here();
    const list = () => elements(ask('webhooks.getList', domain), 'webhooks');
    const shown = {
      target_url: 'https://hooks.example.com/buddy',
      projects: [made.project.name],
      events: ['EXECUTION_FINISHED'],
    };
    const added = await ask('webhooks.addWebhook', domain, { ...shown, secret_key: 'hush-hush' });
    expect(added).toMatchObject(shown);
    const edited = await ask('webhooks.editWebhook', domain, added.id, { events: ['PUSH'] });
    expect(edited).toEqual({ ...added, events: ['PUSH'] });
    expect(await ask('webhooks.getWebhook', domain, added.id)).toEqual(edited);
    expect(await list()).toMatchObject([{ ...shown, id: added.id, events: ['PUSH'] }]);
    expect(JSON.stringify([added, edited, await list()])).not.toContain('hush-hush');
    await ask('webhooks.deleteWebhook', domain, added.id);
    expect(await list()).toEqual([]);
    const gone = refusal(404, `The webhook ${added.id} does not exist.`);
    await expect(ask('webhooks.getWebhook', domain, added.id)).rejects.toMatchObject(gone);
  });

  test('an integration is added, edited, listed and deleted, and keeps its password', async () => {
    const { ask } = here();
    const list = () => elements(ask('integrations.getList', domain, {}), 'integrations');
    const shown = { name: 'Docker Hub', type: 'DOCKER_HUB', scope: 'WORKSPACE', username: 'acme' };
    const added = await ask('integrations.addIntegration', domain, { ...shown, password: 'hush-hush' });
    expect(added).toMatchObject({ ...shown, hash_id: expect.stringMatching(/^[\da-f]{24}$/) });
    const { hash_id: hash } = added;
    const edited = await ask('integrations.editIntegration', domain, hash, { name: 'Images' });
    expect(edited).toEqual({ ...added, name: 'Images' });
    expect(await ask('integrations.getIntegration', domain, hash)).toEqual(edited);
    expect(await list()).toMatchObject([{ hash_id: hash, name: 'Images', type: 'DOCKER_HUB' }]);
    expect(JSON.stringify([added, edited, await list()])).not.toContain('hush-hush');
    await ask('integrations.deleteIntegration', domain, hash);
    expect(await list()).toEqual([]);
    const gone = refusal(404, `The integration "${hash}" does not exist.`);
    await expect(ask('integrations.getIntegration', domain, hash)).rejects.toMatchObject(gone);
  });
}
