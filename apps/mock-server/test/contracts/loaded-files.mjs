// Prints the files that a request to a new server loads, one address a line, after importing the server.
// Usage: loaded-files.mjs <the server's module> [<the contract of the request>]
import { register } from 'node:module';
import process from 'node:process';

const hooks = `
  import { writeSync } from 'node:fs';
  export async function load(url, context, next) {
    writeSync(1, url + '\\n');
    return next(url, context);
  }
`;
const [entry, contract] = process.argv.slice(2);
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
const { createMockServer } = await import(entry);
const server = createMockServer({ token: 'secret' });
const { status } = await server.fetch(
  'http://mock.test/workspaces/buddy/projects/company-website/pipelines/2',
  {
    headers: { authorization: 'Bearer secret', ...(contract && { 'x-buddykit-contract': contract }) },
  },
);
console.log(`status ${status}`);
