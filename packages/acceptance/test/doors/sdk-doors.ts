import { createMockServer } from '@buddykit/mock-server';
import { type Buddy, createBuddy } from '@buddykit/sdk';
import { place } from '../documents/document.js';
import { startMockServer } from '../processes/start-mock-server.js';
import type { Door } from './door.js';

const token = 'sdk-token';

/** The SDK with the platform's `fetch` against a mock server in a process of its own. */
export async function openSdkOverSocket(): Promise<Door> {
  const server = await startMockServer(token);
  return toDoor(createBuddy({ token, baseUrl: server.url }), server.url, server.stop);
}

/** The SDK with the `fetch` of a mock server in this process. */
export async function openSdkInProcess(): Promise<Door> {
  const { fetch, close } = createMockServer({ token });
  const origin = 'http://mock.test';
  return toDoor(createBuddy({ token, baseUrl: origin, fetch }), origin, close);
}

function toDoor({ actions }: Buddy, origin: string, close: () => Promise<void>): Door {
  const at = (id: number) => ({ ...place, action_id: id });
  return {
    origin,
    // The documents' bodies come from files, so no compiler has seen them.
    add: async (body) => ({ ...(await actions.add(place, body as never)) }),
    list: async () => ({ ...(await actions.list(place)) }),
    get: async (id) => ({ ...(await actions.get(at(id))) }),
    edit: async (id, changes) => ({ ...(await actions.edit(at(id), changes)) }),
    delete: (id) => actions.delete(at(id)),
    close,
  };
}
