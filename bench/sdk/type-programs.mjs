import { readFileSync } from 'node:fs';
import { contractFile } from '../mock-server/bodies.mjs';

const { paths, components } = JSON.parse(readFileSync(contractFile, 'utf8'));
const { examples } = components;
const template = '/workspaces/{domain}/projects/{project_name}/pipelines/{pipeline_id}/actions';
const added = paths[template].post.requestBody.content['application/json'].examples;
const bodies = Object.values(added).map(({ $ref }) => JSON.stringify(examples[$ref.split('/').pop()].value));
const edits = JSON.stringify(examples['actions-edit-request'].value);

const pipeline = "{ project_name: 'company-website', pipeline_id: 2 }";
const action = "{ project_name: 'company-website', pipeline_id: 2, action_id: 3 }";
const repeat = (count, line) => Array.from({ length: count }, (_, index) => line(index)).join('\n');
const bodyOf = (index) => bodies[index % bodies.length];

const path = (values) => `params: { path: { domain: 'buddy', ...${values} } }`;

/** The same twenty calls, with the documented bodies and every result read. */
export const programs = {
  'nothing but the compiler': 'export {};',
  '20 calls, @buddykit/sdk': `
    import { createBuddy } from '@buddykit/sdk';
    const buddy = createBuddy({ token: 'a-token', workspace: 'buddy' });
    ${repeat(9, (index) => `export const added${index} = (await buddy.actions.add(${pipeline}, ${bodyOf(index)})).id;`)}
    ${repeat(3, (index) => `export const edited${index} = (await buddy.actions.edit(${action}, ${edits})).id;`)}
    ${repeat(3, (index) => `export const listed${index} = (await buddy.actions.list(${pipeline})).actions;`)}
    ${repeat(3, (index) => `export const got${index} = (await buddy.actions.get(${action})).type;`)}
    ${repeat(2, () => `await buddy.actions.delete(${action});`)}`,
  '20 runs, lists and logs, @buddykit/sdk': `
    import { createBuddy } from '@buddykit/sdk';
    const buddy = createBuddy({ token: 'a-token', workspace: 'buddy' });
    ${repeat(5, (index) => `export const started${index} = (await buddy.executions.run(${pipeline}, {})).id;`)}
    ${repeat(5, (index) => `export const ended${index} = (await buddy.executions.run(${pipeline}, {}).waitUntilFinished()).status;`)}
    ${repeat(5, () => `for await (const { name } of buddy.projects.iterate()) console.log(name);`)}
    ${repeat(5, (index) => `for await (const line of buddy.logs.follow({ ...${action}, execution_id: started${index % 5} })) console.log(line);`)}`,
  '20 calls, openapi-fetch as it is': `
    import type { paths } from '@buddykit/core';
    import createClient from 'openapi-fetch';
    const client = createClient<paths>({ baseUrl: 'https://api.buddy.works' });
    ${repeat(9, (index) => `export const added${index} = (await client.POST('${template}', { ${path(pipeline)}, body: ${bodyOf(index)} })).data?.id;`)}
    ${repeat(3, (index) => `export const edited${index} = (await client.PATCH('${template}/{action_id}', { ${path(action)}, body: ${edits} })).data?.id;`)}
    ${repeat(3, (index) => `export const listed${index} = (await client.GET('${template}', { ${path(pipeline)} })).data?.actions;`)}
    ${repeat(3, (index) => `export const got${index} = (await client.GET('${template}/{action_id}', { ${path(action)} })).data?.type;`)}
    ${repeat(2, () => `await client.DELETE('${template}/{action_id}', { ${path(action)} });`)}`,
};
