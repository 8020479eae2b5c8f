import { describe, expect, test } from 'vitest';
import { startClient } from './client.js';

describe('an edit that sets a field to null', () => {
  test.each([
    ['/user', { name: null }, 'name'],
    ['/workspaces/buddy', { name: null }, 'name'],
    ['/workspaces/buddy/projects/company-website', { name: null }, 'name'],
    ['/workspaces/buddy/projects/company-website', { display_name: null }, 'display_name'],
    ['/workspaces/buddy/projects/company-website/pipelines/2', { name: null }, 'name'],
    ['/workspaces/buddy/members/1', { admin: null }, 'admin'],
    ['/workspaces/buddy/integrations/5ddb7c180fb38be67bd78a88a', { type: null, name: 'x' }, 'type'],
  ])('is refused at %s for %j, which cannot be without it', async (path, body, field) => {
    const { send, get } = startClient();
    const before = (await get(path)).json;
    const { status, messages } = await send('PATCH', path, body);
    expect(status).toBe(400);
    expect(messages).toEqual([`${field}: cannot be cleared with null, since it is always there`]);
    expect((await get(path)).json).toEqual(before);
  });

  test('clears it where the object can be without it', async () => {
    const { send } = startClient();
    const path = '/workspaces/buddy/projects/company-website/pipelines/2';
    expect((await send('PATCH', path, { refs: null })).json).not.toHaveProperty('refs');
  });
});
