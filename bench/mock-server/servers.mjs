import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { contractFile, documentedAction } from './bodies.mjs';
import { installPeers, versions } from './peers.mjs';

export const token = 'secret';

const here = import.meta.dirname;
const ours = fileURLToPath(new URL('../../apps/mock-server/dist/main.js', import.meta.url));
const bare = (port) => [join(here, 'bare.mjs'), port, JSON.stringify(documentedAction)];
const mock = (port) => [ours, '--port', port, '--token', token, '--rate-limit', '1000000000'];

/** The yardstick first, then our server. Each gives the command that starts it on a port. */
export const ownServers = [
  { name: 'bare node:http echo', command: (port) => [process.execPath, ...bare(port)] },
  { name: 'buddykit-mock', isOurs: true, command: (port) => [process.execPath, ...mock(port)] },
  {
    name: 'buddykit-mock --no-validate-responses',
    isOurs: true,
    command: (port) => [process.execPath, ...mock(port), '--no-validate-responses'],
  },
];

/** The others, each with its command, or with the reason why it cannot run. */
export function findPeers() {
  const { problem, node, prism, modules = '' } = installPeers();
  const peers = [
    { name: `bare node:http echo, Node ${versions.node}`, command: (port) => [node, ...bare(port)] },
    {
      name: `Prism ${versions.prism}, log silent`,
      isSlow: true,
      command: (port) => [node, prism, 'mock', '-h', '127.0.0.1', '-p', port, '-v', 'silent', contractFile],
    },
    {
      name: `Scalar mock server ${versions.scalar}`,
      isSlow: true,
      command: (port) => [node, join(here, 'scalar.mjs'), port, contractFile, modules],
      inProcess: { node, entry: join(modules, '@scalar/mock-server/dist/index.js') },
    },
  ];
  return peers.map((peer) => ({ ...peer, problem }));
}
