import { createMockServer, type MockServerOptions } from '../src/index.js';

export const documentedBuild = {
  name: 'Build application',
  type: 'BUILD',
  trigger_time: 'ON_EVERY_EXECUTION',
  docker_image_name: 'buddyworks/private_image',
  docker_image_tag: 'latest',
  volume_mappings: ['/:/buddy/mount/directory'],
  execute_commands: ['ls -al > ls.log'],
  login: 'buddyworks',
  password: 'top_secret_password',
  registry: 'my.registry.com',
};

export const publicBuild = {
  name: 'Test',
  type: 'BUILD',
  docker_image_name: 'library/node',
  docker_image_tag: '20',
  execute_commands: ['npm test'],
};

export const actionsPath = '/workspaces/buddy/projects/company-website/pipelines/2/actions';

/** What a test reads of a response. */
export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests read whatever the response holds.
  json: any;
  messages: string[];
}

/** A mock server in this process, and short ways to ask it. */
export function startClient(options: MockServerOptions = {}) {
  const server = createMockServer({ token: 'secret', ...options });
  const request = async (method: string, path: string, init: RequestInit = {}): Promise<Answer> => {
    const headers = { authorization: 'Bearer secret', ...(init.headers as Record<string, string>) };
    return toAnswer(await server.fetch(`http://mock.test${path}`, { method, ...init, headers }));
  };
  const send = (method: string, path: string, body: unknown) =>
    request(method, path, { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });
  return {
    server,
    request,
    send,
    get: (path: string) => request('GET', path),
    delete: (path: string) => request('DELETE', path),
    add: (body: unknown, path = actionsPath) => send('POST', path, body),
    edit: (id: number, body: unknown) => send('PATCH', `${actionsPath}/${id}`, body),
  };
}

export async function toAnswer(response: Response): Promise<Answer> {
  const text = await response.text();
  const isJson = response.headers.get('content-type') === 'application/json';
  const json = isJson && text !== '' ? JSON.parse(text) : undefined;
  const messages = (json?.errors ?? []).map(({ message }: { message: string }) => message);
  return { status: response.status, headers: response.headers, text, json, messages };
}
