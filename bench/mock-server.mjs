import { measureGrowth } from './mock-server/growth.mjs';
import { measureInProcess } from './mock-server/in-process.mjs';
import { measureRequests } from './mock-server/request-cost.mjs';
import { findPeers, ownServers } from './mock-server/servers.mjs';
import { measureStarts } from './mock-server/start-cost.mjs';
import { startServer } from './mock-server/start-server.mjs';

/** The mock server, a bare node:http server and other mock servers, side by side. */
export async function run() {
  const peers = await Promise.all(findPeers().map(tryPeer));
  const runnable = peers.filter(({ problem }) => problem === undefined);
  const servers = [...ownServers, ...runnable];
  return [
    ...(await measureRequests(servers)),
    ...(await measureStarts(servers)),
    ...(await measureGrowth(ownServers.find(({ isOurs }) => isOurs))),
    ...measureInProcess(runnable),
    ...peers.filter(({ problem }) => problem !== undefined).map(toAbsentRow),
  ];
}

/** A peer that cannot run here must not keep our own server from being measured. */
async function tryPeer(peer) {
  if (peer.problem !== undefined) return peer;
  try {
    const { stop } = await startServer(peer);
    await stop();
    return peer;
  } catch (error) {
    return { ...peer, problem: error.message };
  }
}

function toAbsentRow({ name, problem }) {
  return { what: name, value: 'not installed', note: problem };
}
