import { invalidBody, validBody } from './bodies.mjs';
import { token } from './servers.mjs';

const actions = '/workspaces/buddy/projects/company-website/pipelines/2/actions';
const authorization = `Bearer ${token}`;
const bodyless = { headers: { authorization }, body: '' };
const withBody = { headers: { authorization, 'content-type': 'application/json' } };

/** The requests that are measured, and the status that the contract gives each. `{id}` is filled in by the load. */
export const jobs = {
  'valid add': { method: 'POST', path: actions, ...withBody, body: validBody, status: 201 },
  'get one': { method: 'GET', path: `${actions}/{id}`, ...bodyless, status: 200 },
  'invalid add': { method: 'POST', path: actions, ...withBody, body: invalidBody, status: 400 },
  delete: { method: 'DELETE', path: `${actions}/{id}`, ...bodyless, status: 204 },
};
