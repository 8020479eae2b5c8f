import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Fields } from './documents/document.js';
import {
  addressOf,
  furnish,
  operationsWith,
  pipelinePath,
  projectPath,
  workspacePath,
} from './wire/furnish.js';
import { openWire, type Wire } from './wire/open-wire.js';

// What the clients that exist expect to find, and how they look for it.

let wire: Wire;
beforeEach(async () => {
  wire = await openWire();
});
afterEach(() => wire.server.close());

const listIn = (answer: Fields, name: string): Fields[] => {
  const { [name]: list } = answer;
  return Array.isArray(list) ? list : [];
};

describe('a new workspace', () => {
  test('needs only a domain, and has two members and three permission sets', async () => {
    const made = await wire.make('POST', '/workspaces', { domain: 'acme' });
    expect(made).toMatchObject({ domain: 'acme', frozen: false });
    const members = listIn(await wire.make('GET', '/workspaces/acme/members'), 'members');
    expect(members).toHaveLength(2);
    expect(members.map(({ id }) => id)).toContain(made.owner_id);
    const sets = listIn(await wire.make('GET', '/workspaces/acme/permissions'), 'permission_sets');
    expect(sets).toHaveLength(3);
    expect(await wire.make('GET', '/workspaces/acme/projects')).toMatchObject({ projects: [] });
  });
});

describe('a new pipeline', () => {
  const body = { name: 'Nightly', on: 'SCHEDULE', cron: '0 4 * * *', refs: ['refs/heads/master'] };

  test('pauses after a hundred failures in a row unless it is told otherwise', async () => {
    const made = await wire.make('POST', `${projectPath}/pipelines`, body);
    expect(made).toMatchObject({ pause_on_repeated_failures: 100 });
    const strict = { ...body, name: 'Strict', pause_on_repeated_failures: 3 };
    expect(await wire.make('POST', `${projectPath}/pipelines`, strict)).toMatchObject(strict);
  });

  test('takes 0 as its clone depth, which clients send for all commits', async () => {
    const made = await wire.make('POST', `${projectPath}/pipelines`, { ...body, clone_depth: 10 });
    const path = `${projectPath}/pipelines/${made.id}`;
    expect(await wire.make('PATCH', path, { clone_depth: 0 })).toMatchObject({ clone_depth: 0 });
  });

  test('has null as its last revision wherever it is shown, since it never ran', async () => {
    const made = await wire.make('POST', `${projectPath}/pipelines`, body);
    const path = `${projectPath}/pipelines/${made.id}`;
    const never = { last_execution_status: 'INITIAL', last_execution_revision: null };
    const listed = listIn(await wire.make('GET', `${projectPath}/pipelines`), 'pipelines');
    expect(listed.find(({ id }) => id === made.id)).toMatchObject(never);
    expect(await wire.make('GET', path)).toMatchObject(never);
    const action = { name: 'Image', type: 'DOCKERFILE', dockerfile_path: 'Dockerfile' };
    expect(await wire.make('POST', `${path}/actions`, action)).toMatchObject({ pipeline: never });
  });
});

describe('a paged list', () => {
  const paged = operationsWith('GET').filter(([, { parameters }]) =>
    parameters.some(({ name }) => name === 'page'),
  );

  test.each(paged)('%s gives every element once until a page is empty', async (id) => {
    const known = await furnish(wire);
    await wire.make('POST', `${workspacePath}/projects`, { display_name: 'Another' });
    await wire.make('POST', `${projectPath}/pipelines`, { name: 'Another', on: 'CLICK' });
    await wire.make('POST', `${pipelinePath}/executions`, { comment: 'Another' });
    const read = async (query: string) => {
      const answer = await wire.make('GET', `${addressOf(id, known)}?${query}`);
      const [list] = Object.values(answer).filter(Array.isArray);
      return list ?? [];
    };
    const all = await read('page=1&per_page=1000');
    const found: unknown[] = [];
    for (let page = 1, last = [undefined]; last.length > 0; page += 1) {
      last = await read(`page=${page}&per_page=1`);
      found.push(...last);
    }
    expect(all.length).toBeGreaterThan(0);
    expect(found).toEqual(all);
  });
});

describe('the variables', () => {
  test('are filtered by projectName, pipelineId and actionId, in camelCase', async () => {
    const scopes = [
      {},
      { project: { name: 'company-website' } },
      { pipeline: { id: 2 } },
      { action: { id: 1 } },
    ];
    for (const [at, scope] of scopes.entries()) {
      await wire.make('POST', `${workspacePath}/variables`, { key: `KEY_${at}`, value: 'x', ...scope });
    }
    const read = async (query: string) => {
      const answer = await wire.make('GET', `${workspacePath}/variables${query}`);
      return listIn(answer, 'variables').map(({ key }) => key);
    };
    expect(await read('')).toEqual(['KEY_0']);
    expect(await read('?projectName=company-website')).toEqual(['KEY_1']);
    expect(await read('?pipelineId=2')).toEqual(['KEY_2']);
    expect(await read('?actionId=1')).toEqual(['KEY_3']);
    expect(await read('?projectName=nowhere')).toEqual([]);
  });
});
