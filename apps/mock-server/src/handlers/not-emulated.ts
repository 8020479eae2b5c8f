/** What the API has and this server knowingly does not do, and why. The documentation lists the same. */
export const notEmulated: readonly { method: string; path: RegExp; what: string; reason: string }[] = [
  {
    method: 'POST',
    path: /^\/workspaces\/[^/]+\/projects\/[^/]+\/repository\/contents\/?$/,
    what: 'adding files to the repository',
    reason: 'the repository is read from the seed and cannot be written',
  },
  {
    method: 'PUT',
    path: /^\/workspaces\/[^/]+\/projects\/[^/]+\/repository\/contents\/.+$/,
    what: 'editing files of the repository',
    reason: 'the repository is read from the seed and cannot be written',
  },
  {
    method: 'DELETE',
    path: /^\/workspaces\/[^/]+\/projects\/[^/]+\/repository\/contents\/.+$/,
    what: 'deleting files of the repository',
    reason: 'the repository is read from the seed and cannot be written',
  },
  {
    method: 'POST',
    path: /^\/workspaces\/[^/]+\/projects\/[^/]+\/repository\/branches\/?$/,
    what: 'adding branches',
    reason: 'the repository is read from the seed and cannot be written',
  },
  {
    method: 'DELETE',
    path: /^\/workspaces\/[^/]+\/projects\/[^/]+\/repository\/branches\/.+$/,
    what: 'deleting branches',
    reason: 'the repository is read from the seed and cannot be written',
  },
  {
    method: 'GET',
    path: /^\/workspaces\/[^/]+\/projects\/[^/]+\/repository\/comparison\/.+$/,
    what: 'comparing revisions',
    reason: 'the seed holds no differences between revisions',
  },
  {
    method: 'GET',
    path: /^\/oauth2\/authorize$/,
    what: 'the OAuth flow',
    reason: 'tokens are given when the server starts',
  },
  {
    method: 'POST',
    path: /^\/oauth2\/token$/,
    what: 'the OAuth flow',
    reason: 'tokens are given when the server starts',
  },
];
