import { createRequire } from 'node:module';
import { createBuddy } from '../../packages/sdk/dist/index.js';
import { documentedAction, validBody } from '../mock-server/bodies.mjs';

// The one that the SDK is built on.
const { default: createClient } = createRequire(new URL('../../packages/sdk/package.json', import.meta.url))(
  'openapi-fetch',
);

const token = 'a-token';
const origin = 'https://api.buddy.works';
const body = JSON.parse(validBody);
const template = '/workspaces/{domain}/projects/{project_name}/pipelines/{pipeline_id}/actions';
const answer = JSON.stringify(documentedAction);
const headers = {
  'content-type': 'application/json',
  'x-rate-limit-limit': '1',
  'x-rate-limit-remaining': '999',
};

async function stubFetch() {
  return new Response(answer, { status: 201, headers });
}

const options = { token, workspace: 'buddy', fetch: stubFetch };
const buddy = createBuddy(options);
const withoutTimeout = createBuddy({ ...options, timeout: Number.POSITIVE_INFINITY });
const params = { project_name: 'company-website', pipeline_id: 2 };
const client = createClient({
  baseUrl: origin,
  fetch: stubFetch,
  headers: { authorization: `Bearer ${token}` },
});

/** The same call, sent in different ways to the same stub. */
export const callers = {
  'bare fetch': () => callBare({}),
  'bare fetch with a timeout': () => callBare({ signal: AbortSignal.timeout(60_000) }),
  '@buddykit/sdk': () => buddy.actions.add(params, body),
  '@buddykit/sdk without a timeout': () => withoutTimeout.actions.add(params, body),
  'openapi-fetch as it is': async () => {
    const { data } = await client.POST(template, { params: { path: { domain: 'buddy', ...params } }, body });
    return data;
  },
};

async function callBare(init) {
  const response = await stubFetch(
    `${origin}/workspaces/buddy/projects/company-website/pipelines/2/actions`,
    {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      ...init,
    },
  );
  if (!response.ok) throw new Error(`It answered ${response.status}.`);
  return response.json();
}
