import { type Operation, type OperationId, operations } from '@buddykit/core';
import type { Wire } from './open-wire.js';

export const workspacePath = '/workspaces/buddy';
export const projectPath = `${workspacePath}/projects/company-website`;
export const pipelinePath = `${projectPath}/pipelines/2`;

/** What the parameters of paths may name. */
export type Known = Record<string, string | number>;

/** Puts one thing of every kind into the seed, and tells what they are called. */
export async function furnish({ make }: Wire): Promise<Known> {
  const idOf = async (path: string, body: object) => Number((await make('POST', path, body)).id);
  const levels = { repository_access_level: 'READ_ONLY', pipeline_access_level: 'DENIED' };
  const set = await idOf(`${workspacePath}/permissions`, {
    name: 'Artist',
    ...levels,
    sandbox_access_level: 'DENIED',
  });
  const member = await idOf(`${workspacePath}/members`, { email: 'bob@example.com' });
  await make('POST', `${projectPath}/members`, { id: member, permission_set: { id: set } });
  const group = await idOf(`${workspacePath}/groups`, { name: 'Artists' });
  await make('POST', `${workspacePath}/groups/${group}/members`, { id: member });
  await make('POST', '/user/emails', { email: 'mike+buddy@example.com' });
  const hook = { target_url: 'https://hooks.example.com', projects: [], events: ['PUSH'], secret_key: 'x' };
  return {
    domain: 'buddy',
    project_name: 'company-website',
    pipeline_id: 2,
    action_id: 1,
    execution_id: await idOf(`${pipelinePath}/executions`, {}),
    permission_set_id: set,
    member_id: member,
    group_id: group,
    email: 'mike+buddy@example.com',
    key_id: await idOf('/user/keys', { title: 'Laptop', content: 'ssh-ed25519 AAAA mike' }),
    webhook_id: await idOf(`${workspacePath}/webhooks`, hook),
    variable_id: await idOf(`${workspacePath}/variables`, { key: 'MODE', value: 'fast' }),
    hash_id: '5ddb7c180fb38be67bd78a88a',
    revision: '506a3963507943d6908154f4bc9646e829128a08',
    path: 'README.md',
  };
}

/** The operations of some methods, with their ids. */
export function operationsWith(...methods: Operation['method'][]): [OperationId, Operation][] {
  // The ids are the keys of this very table.
  const all = Object.entries(operations) as [OperationId, Operation][];
  return all.filter(([, { method }]) => methods.includes(method));
}

/** The address of an operation. What `name` names depends on the operation. */
export function addressOf(id: OperationId, known: Known): string {
  const values: Known = { name: id.startsWith('tags.') ? 'v1.0' : 'master', ...known };
  return operations[id].path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(String(values[name])));
}
