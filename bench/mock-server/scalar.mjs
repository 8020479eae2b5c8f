// Scalar's mock server on a socket.
// Usage: scalar.mjs <port> <contract> <the folder that its packages are in>
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const [port, contract, modules] = process.argv.slice(2);
const { createMockServer } = await import(join(modules, '@scalar/mock-server/dist/index.js'));
const { serve } = await import(join(modules, '@hono/node-server/dist/index.mjs'));

const app = await createMockServer({ document: JSON.parse(readFileSync(contract, 'utf8')), logger: false });
serve({ fetch: app.fetch, port: Number(port), hostname: '127.0.0.1' });
