import { expect, test } from 'vitest';
import { domain, type Here, shop } from './journey.js';
import { refusal } from './library.js';

const { name, repository } = shop;
const [head, base] = repository.commits;

/** The calls of the library that the server knowingly does not obey, and what it says of each. */
const calls = [
  {
    what: 'adding files to the repository',
    method: 'source.addFile',
    args: [{ path: 'a.txt', content: 'YQ==' }],
  },
  {
    what: 'editing files of the repository',
    method: 'source.editFile',
    args: ['/src/boots.js', { content: 'YQ==' }],
  },
  {
    what: 'deleting files of the repository',
    method: 'source.deleteFile',
    args: ['/README.md', { message: 'x' }],
  },
  { what: 'adding branches', method: 'branches.addBranch', args: [{ name: 'next' }] },
  { what: 'deleting branches', method: 'branches.deleteBranch', args: ['feature/shoes', true] },
  { what: 'comparing revisions', method: 'commits.getCompare', args: [base?.revision, head?.revision, {}] },
];

/** What the emulator has not: it says so, with the reason, as an error that the library understands. */
export function notEmulated(here: Here): void {
  test.each(calls)('$method is refused with the reason', async ({ what, method, args }) => {
    const { ask } = here();
    const reason = method.startsWith('commits')
      ? 'the seed holds no differences between revisions'
      : 'the repository comes from the seed and cannot be written';
    const message = `The mock server does not emulate ${what}: ${reason}.`;
    await expect(ask(method, domain, name, ...args)).rejects.toMatchObject(refusal(501, message));
  });

  test('the OAuth flow is refused with the reason, at both of its addresses', async () => {
    const { askOpenly, compute, url } = here();
    const message =
      'The mock server does not emulate the OAuth flow: tokens and their scopes are given when the server starts.';
    const address = String(compute('oauth.getAuthorizeUrl', ['WORKSPACE'], 'unguessable', undefined));
    expect(address).toContain(`${url}/oauth2/authorize?`);
    const answer = await fetch(address);
    expect([answer.status, await answer.json()]).toEqual([501, { errors: [{ message }] }]);
    const exchange = askOpenly('oauth.getAccessToken', 'code', 'https://example.com/back');
    // The library sends a form here, and reads no error from the answer.
    await expect(exchange).rejects.toMatchObject({ code: 501 });
  });
}
