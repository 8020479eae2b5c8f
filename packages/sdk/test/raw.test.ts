import { describe, expect, it } from 'vitest';
import { buddyWith, pipeline, token } from './buddy.js';
import { failure, json, stubFetch } from './stub-fetch.js';

const path = '/workspaces/{domain}/projects/{project_name}/pipelines/{pipeline_id}/actions' as const;
const params = { path: { domain: 'buddy', ...pipeline } };

describe('the plain client', () => {
  it('sends the token to the base URL of the client', async () => {
    const fetch = stubFetch(json(200, { actions: [] }));
    const { data } = await buddyWith({ fetch, region: 'EU' }).raw.GET(path, { params });
    expect(data).toEqual({ actions: [] });
    expect(fetch.sent[0]?.url).toBe(
      'https://api.eu.buddy.works/workspaces/buddy/projects/company-website/pipelines/2/actions',
    );
    expect(fetch.sent[0]?.headers.get('authorization')).toBe(`Bearer ${token}`);
  });

  it('sends a body', async () => {
    const fetch = stubFetch(json(201, { id: 3 }));
    const body = { type: 'DOCKERFILE', name: 'Build the image', dockerfile_path: 'Dockerfile' } as const;
    await buddyWith({ fetch }).raw.POST(path, { params, body });
    expect(fetch.sent[0]?.body).toEqual(body);
  });

  it('gives errors and the response as openapi-fetch does, and does not try again', async () => {
    const fetch = stubFetch(failure(503, 'Down.'));
    const { error, response } = await buddyWith({ fetch }).raw.GET(path, { params });
    expect(error).toEqual({ errors: [{ message: 'Down.' }] });
    expect(response.status).toBe(503);
  });

  it('takes middleware, which gets a whole Request', async () => {
    const fetch = stubFetch(json(200, {}));
    const { raw } = buddyWith({ fetch });
    raw.use({ onRequest: ({ request }) => new Request(request, { headers: { 'x-trace': 'abc' } }) });
    await raw.GET(path, { params });
    expect(fetch.sent[0]?.headers.get('x-trace')).toBe('abc');
  });

  it('is the same each time', () => {
    const buddy = buddyWith({ fetch: stubFetch() });
    expect(buddy.raw).toBe(buddy.raw);
  });
});
