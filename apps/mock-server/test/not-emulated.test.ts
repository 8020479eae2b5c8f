import { readFileSync } from 'node:fs';
import { type Operation, operations } from '@buddykit/core';
import { describe, expect, test } from 'vitest';
import { notEmulated } from '../src/handlers/not-emulated.js';
import { startClient } from './client.js';

/** A row of a table in the documentation. */
interface Row {
  method: string;
  path: string;
  what: string;
  reason: string;
}

const document = readFileSync(new URL('../../../docs/not-emulated.md', import.meta.url), 'utf8');
const documented = readRows(document);

describe('what is not emulated', () => {
  test('is documented row by row, with the words that the server answers', () => {
    const rows = notEmulated.map(({ method, path, what, reason }): Row => ({ method, path, what, reason }));
    expect(documented.map(toLine)).toEqual(rows.map(toLine));
  });

  test.each(documented.flatMap(requestsOf))('answers 501 to $method $address', async (request) => {
    const { method, address, what, reason } = request;
    const { status, headers, json } = await startClient().request(method, address);
    expect({ status, type: headers.get('content-type'), json }).toEqual({
      status: 501,
      type: 'application/json',
      json: { errors: [{ message: `The mock server does not emulate ${what}: ${reason}.` }] },
    });
  });

  test.each(Object.entries<Operation>(operations))('leaves %s alone', async (_, { method, path, alias }) => {
    for (const address of [path, alias ?? path].map(fill)) {
      const { status } = await startClient().request(method, address, { body: requestBody(method) });
      expect(status, `${method} ${address}`).not.toBe(501);
    }
  });

  test('is refused without a token that is known, like everything else', async () => {
    const { server } = startClient();
    for (const headers of [{}, { authorization: 'Bearer nonsense' }]) {
      const answer = await server.fetch('http://mock.test/workspaces/buddy/sso', { headers });
      expect(answer.status).toBe(401);
    }
  });

  test('says so without a token where OAuth clients ask for one', async () => {
    const { server } = startClient();
    const body = new URLSearchParams({ grant_type: 'authorization_code', code: 'x' });
    const answer = await server.fetch('http://mock.test/oauth2/token', { method: 'POST', body });
    expect(answer.status).toBe(501);
  });

  test('does not hide that a method is wrong', async () => {
    const { status, headers } = await startClient().request(
      'PUT',
      '/workspaces/buddy/projects/x/repository/tags',
    );
    expect([status, headers.get('allow')]).toEqual([405, 'GET']);
  });
});

describe('what is not emulated within an operation', () => {
  const pipelines = '/workspaces/buddy/projects/company-website/pipelines';

  test.each([
    { what: 'a pipeline to clone', path: pipelines, body: { name: 'Copy' }, field: 'source_pipeline_id' },
    { what: 'an older trigger', path: pipelines, body: { name: 'Old', on: 'CLICK' }, field: 'trigger_mode' },
    { what: 'an older ref', path: pipelines, body: { name: 'Old', on: 'CLICK' }, field: 'ref_name' },
    { what: 'another type of action', path: `${pipelines}/2/actions`, body: { name: 'Wait' }, field: 'type' },
    { what: 'the environment of a run', path: `${pipelines}/2/executions`, body: {}, field: 'environment' },
    { what: 'the package of a run', path: `${pipelines}/2/executions`, body: {}, field: 'package_version' },
  ])('is $what, which answers 400 and names $field', async ({ path, body, field }) => {
    const { status, messages } = await startClient().add({ ...body, [field]: 'SLEEP' }, path);
    expect(status).toBe(400);
    expect(messages.map((message) => message.split(':')[0])).toContain(field);
  });
});

function readRows(markdown: string): Row[] {
  const cells = markdown
    .split('\n')
    .filter((line) => /^\| [A-Za-z]+ \| `\//.test(line))
    .map((line) => line.slice(2, -2).split(' | '));
  return cells.map(([method = '', path = '', what = '', reason = '']) => ({
    method,
    path: path.slice(1, -1),
    what,
    reason,
  }));
}

function toLine({ method, path, what, reason }: Row): string {
  return `| ${method} | \`${path}\` | ${what} | ${reason} |`;
}

/** Requests that a row is about: with each method, at the path and, where it says so, below it. */
function requestsOf(row: Row): (Row & { address: string })[] {
  const methods = row.method === 'any' ? ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] : [row.method];
  const paths = row.path.endsWith('/**')
    ? ['', '/x', '/x/y'].map((end) => row.path.replace('/**', end))
    : [row.path];
  return methods.flatMap((method) => paths.map((path) => ({ ...row, method, address: fill(path) })));
}

/** Something for each parameter: a number, which a name may be as well. */
function fill(path: string): string {
  return path.replace(/\{\+\w+\}/g, 'src/x.js').replace(/\{\w+\}/g, '1');
}

function requestBody(method: string): string | null {
  return ['POST', 'PATCH'].includes(method) ? '{}' : null;
}
