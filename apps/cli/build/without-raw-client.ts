import type { Plugin } from 'rolldown';

/** Leaves out the SDK's plain client, which no command calls, and with it what only that one needs of its library. */
export function withoutRawClient(): Plugin {
  return {
    name: 'without-raw-client',
    load(id) {
      if (!/sdk.dist.raw-client\.js$/.test(id)) return null;
      return "export function createRawClient() { throw new Error('The CLI has no plain client.'); }";
    },
  };
}
