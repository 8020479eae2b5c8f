import type { MockServerOptions } from '../src/index.js';
import { startClient } from './client.js';

/** A Monday, at nine in the morning in UTC. */
export const monday = Date.UTC(2026, 0, 5, 9);

export const shopPath = '/workspaces/acme/projects/shop';
export const pipelinePath = `${shopPath}/pipelines/7`;
export const runsPath = `${pipelinePath}/executions`;

interface ActionExecution {
  status: string;
  action: { name: string };
}

/** A mock server whose clock is held on Monday, and short ways to run pipeline 7 of the project `shop`. */
export function startRuns(options: MockServerOptions) {
  const client = startClient({ ...options, now: () => monday });
  const { control } = client.server;
  control.clock.hold();
  const send = (method: string, path: string, body: unknown) =>
    client.request(method, path, {
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    });
  const show = async (id = 1) => (await client.get(`${runsPath}/${id}`)).json;
  return {
    ...client,
    control,
    send,
    show,
    pass: (seconds: number) => control.clock.advance(seconds * 1000),
    run: (body: object = {}) => send('POST', runsPath, body),
    operate: (id: number, operation: string, more: object = {}) =>
      send('PATCH', `${runsPath}/${id}`, { operation, ...more }),
    log: async (action: number, id = 1) => (await client.get(`${runsPath}/${id}/action/${action}`)).json.log,
    pipeline: async () => (await client.get(pipelinePath)).json,
    /** The status of a run, and those of its actions by their names. */
    statuses: async (id = 1): Promise<[string, Record<string, string>]> => {
      const { status, action_executions: actions } = await show(id);
      const byName = (actions as ActionExecution[]).map((one) => [one.action.name, one.status]);
      return [status, Object.fromEntries(byName)];
    },
  };
}

/** The time some seconds after the clock was held, as the API writes it. */
export function after(seconds: number): string {
  return new Date(monday + seconds * 1000).toISOString();
}
